import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { type Admin, withClubServer } from './clubs/club-server.ts';
import { keepReady } from './clubs/keep-ready.ts';
import { callerOf } from './clubs/people.ts';
import { type BenchClub, NOON, writeClubs } from './clubs/write-clubs.ts';

const CLUB = { name: 'page', clubs: 1, athletes: 50, days: 365 } as const;

/**
 * What the page of an athlete is made of, in bare statements one after the other: who looks, at whom, where the athlete
 * lives, what the club decided, what is shared, the kept assessment, the prompts with their events, the blood tests.
 */
async function readBare(bare: Admin, { clubId, coachId }: BenchClub, athleteId: string): Promise<string | undefined> {
  await bare`select name, roles from club.membership where club_id = ${clubId} and user_id = ${coachId} and ended_at is null`;
  await bare`select a.name, a.user_id from club.athlete a
    join club.squad_athlete s on s.club_id = a.club_id and s.athlete_id = a.id
    join club.squad_coach c on c.club_id = s.club_id and c.squad_id = s.squad_id and c.user_id = ${coachId}
    where a.club_id = ${clubId} and a.id = ${athleteId} and a.left_at is null`;
  await bare`select from_on, zone from club.athlete_zone where club_id = ${clubId} and athlete_id = ${athleteId}`;
  await bare`select name, country, zone, blood_flags_to_medical_only from control.club where id = ${clubId}`;
  await bare`select audience, person_id, category, until_on from club.consent_grant
    where club_id = ${clubId} and athlete_id = ${athleteId} and revoked_at is null`;
  const [kept] = await bare<{ body: string }[]>`
    select body, charts from club.assessment where club_id = ${clubId} and athlete_id = ${athleteId}`;
  await bare`select p.*, e.kind, e.at, e.actor_id from club.prompt p
    left join club.prompt_event e on e.club_id = p.club_id and e.prompt_id = p.id
    where p.club_id = ${clubId} and p.athlete_id = ${athleteId} order by p.opened_on, p.id, e.at`;
  await bare`select p.*, r.* from club.lab_panel p join club.lab_result r on r.club_id = p.club_id and r.panel_id = p.id
    where p.club_id = ${clubId} and p.athlete_id = ${athleteId} and p.deleted_at is null`;
  return kept?.body;
}

/** The data of an athlete's page for the coach: redacted, in words, audited; beside its bare statements. */
export const benchmark: Benchmark = {
  run: async () =>
    withClubServer(async ({ admin, runtimeAt, bare }) => {
      const [club] = await writeClubs(admin, CLUB);
      if (!club) throw new Error('athlete-page: no club was written.');
      const runtime = runtimeAt(() => NOON);
      await keepReady(runtime, admin, club.clubId);
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
