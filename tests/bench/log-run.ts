import { isDeepStrictEqual } from 'node:util';
import { addDays, type LocalDate } from '@freshlegs/domain';
import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { type Admin, withClubServer } from './clubs/club-server.ts';
import { keepReady } from './clubs/keep-ready.ts';
import { type Caller, callerOf } from './clubs/people.ts';
import { anyRun, insertRunByHand } from './clubs/run-by-hand.ts';
import { type BenchClub, NOON, writeClubs } from './clubs/write-clubs.ts';
import { TODAY } from './population.ts';

/** Three years of each, so that the day corrected late has a history after it. */
const CLUB = { name: 'logging', clubs: 1, athletes: 100, days: 1100 } as const;
const LATE = addDays(TODAY, -1095);

/**
 * An athlete logs a run and everything is found out anew, beside the bare insert of the same row; and the same for a day
 * three years ago, beside a run of today.
 */
export const benchmark: Benchmark = {
  run: async () =>
    withClubServer(async ({ admin, runtimeAt, bare }) => {
      const [club] = await writeClubs(admin, CLUB);
      if (!club) throw new Error('log-run: no club was written.');
      const runtime = runtimeAt(() => NOON);
      await keepReady(runtime, admin, club.clubId);
      const callers = await Promise.all(club.athletes.map(async ({ userId }) => callerOf(runtime, userId)));
      const client = bare();
      const logged: string[] = [];
      const log = async (turn: number, on: LocalDate) => {
        const [caller, athlete] = [callers[turn % callers.length], club.athletes[turn % callers.length]];
        if (!caller || !athlete) throw new Error('log-run: nobody to log a run.');
        const run = anyRun(club, athlete.athleteId, on);
        logged.push(run.id);
        // Nobody may rate the effort of a session that long ago.
        await caller.run.log(on === LATE ? { ...run, details: { ...run.details, rpe: null } } : run);
      };
      const byHand = async (turn: number) => {
        const athlete = club.athletes[turn % callers.length];
        if (!athlete) throw new Error('log-run: nobody to log a run.');
        const run = anyRun(club, athlete.athleteId, TODAY);
        logged.push(run.id);
        await insertRunByHand(client, run, athlete.userId);
      };
      // Nobody runs a hundred times a day: each run is the first one of its day.
      const forget = async () => {
        await admin`delete from club.run where club_id = ${club.clubId} and id in ${admin(logged.splice(0))}`;
      };
      await expectFindings(admin, club, callers);
      const ms = await alternate({ product: async (turn) => log(turn, TODAY), limit: byHand, forget }, 60);
      const late = await alternate(
        { product: async (turn) => log(turn, LATE), limit: async (turn) => log(turn, TODAY), forget },
        40,
      );
      return [
        judged({
          name: 'log-run',
          productMs: ms.product,
          limitMs: ms.limit,
          what: 'ratio',
          value: ms.product / ms.limit,
          goal: 6,
        }),
        judged({
          name: 'log-run: late edit',
          productMs: late.product,
          limitMs: late.limit,
          what: 'ratio',
          value: late.product / late.limit,
          goal: 4,
        }),
      ];
    }),
};

/** A run logged is in the facts once, as by hand, and on the board at once; else what was measured is no logging. */
async function expectFindings(admin: Admin, club: BenchClub, [caller]: readonly Caller[]): Promise<void> {
  const [athlete] = club.athletes;
  if (!caller || !athlete) throw new Error('log-run: nobody to log a run.');
  const [ours, theirs] = [anyRun(club, athlete.athleteId, TODAY), anyRun(club, athlete.athleteId, TODAY)];
  const same = { ...theirs, distanceM: 40_000, timerS: 14_000, details: ours.details, avgHrBpm: ours.avgHrBpm };
  await caller.run.log({ ...same, id: ours.id });
  const page = await caller.assessment.own({ clubId: club.clubId });
  if (!page.findings.some(({ code }) => code.startsWith('L.SPIKE')))
    throw new Error('log-run: a run of 40 km did not show as a jump at once.');
  await insertRunByHand(admin, same, athlete.userId);
  const rows = await admin`select * from club.run where id in (${ours.id}, ${same.id})`;
  const [a, b] = rows.map(
    ({ id: _i, fingerprint: _f, created_at: _c, updated_at: _u, rpe_entered_at: _r, ...row }) => row,
  );
  if (rows.length !== 2 || !isDeepStrictEqual(a, b)) throw new Error('log-run: by hand another row was written.');
  await admin`delete from club.run where id in (${ours.id}, ${same.id})`;
}
