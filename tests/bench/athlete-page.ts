import { tickClub } from '@freshlegs/api/services';
import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { type Admin, withClubServer } from './clubs/club-server.ts';
import { callerOf } from './clubs/people.ts';
import { type BenchClub, NOON, writeClubs } from './clubs/write-clubs.ts';

const CLUB = { name: 'page', clubs: 1, athletes: 50, days: 365 } as const;

/** What the page of an athlete is made of, in bare statements: the kept assessment, the prompts, the blood tests. */
async function readBare(bare: Admin, { clubId }: BenchClub, athleteId: string): Promise<string | undefined> {
  const [[kept]] = await Promise.all([
    bare<{ body: string }[]>`
      select body, charts from club.assessment where club_id = ${clubId} and athlete_id = ${athleteId}`,
    bare`select * from club.prompt where club_id = ${clubId} and athlete_id = ${athleteId} order by opened_on, id`,
    bare`select p.*, r.* from club.lab_panel p join club.lab_result r on r.club_id = p.club_id and r.panel_id = p.id
      where p.club_id = ${clubId} and p.athlete_id = ${athleteId} and p.deleted_at is null`,
  ]);
  return kept?.body;
}

/** The data of an athlete's page for the coach: redacted, in words, audited; beside its bare statements. */
export const benchmark: Benchmark = {
  run: async () =>
    withClubServer(async ({ admin, runtimeAt, bare }) => {
      const [club] = await writeClubs(admin, CLUB);
      if (!club) throw new Error('athlete-page: no club was written.');
      const runtime = runtimeAt(() => NOON);
      await tickClub(runtime, club.clubId);
      const coach = await callerOf(runtime, club.coachId);
      const client = bare();
      const athleteOf = (turn: number) => {
        const athlete = club.athletes[turn % club.athletes.length];
        if (!athlete) throw new Error('athlete-page: nobody is there.');
        return athlete.athleteId;
      };
      const page = async (turn: number) =>
        coach.assessment.athletePage({ clubId: club.clubId, athleteId: athleteOf(turn) });
      const shown = await page(0);
      const kept = JSON.parse((await readBare(client, club, athleteOf(0))) ?? '{}') as {
        findings?: { code: string }[];
      };
      const codes = (findings: readonly { code: string }[] = []) =>
        findings
          .map(({ code }) => code)
          .toSorted()
          .join();
      if (codes(shown.findings) !== codes(kept.findings))
        throw new Error('athlete-page: other findings than were kept.');
      const ms = await alternate(
        { product: page, limit: async (turn) => readBare(client, club, athleteOf(turn)) },
        200,
      );
      return [
        judged({
          name: 'athlete-page',
          productMs: ms.product,
          limitMs: ms.limit,
          what: 'ratio',
          value: ms.product / ms.limit,
          goal: 4,
        }),
      ];
    }),
};
