import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { withClubServer } from './clubs/club-server.ts';
import { keepReady } from './clubs/keep-ready.ts';
import { expectSameCards, openBoard, readCardsBare } from './clubs/open-board.ts';
import { callerOf, contextOf } from './clubs/people.ts';
import { anyRun } from './clubs/run-by-hand.ts';
import { NOON, writeClubs } from './clubs/write-clubs.ts';
import { TODAY } from './population.ts';

const CLUB = { name: 'board', clubs: 1, athletes: 200, days: 60 } as const;
/** A second of a coach who looks all the time: then somebody of the club has logged a run. */
const CALLS_BETWEEN_WRITES = 100;

/**
 * The board of 200 athletes as its route serves it, guards, row-level security and audit trail included, beside the same
 * ready cards read bare. Every now and then somebody logs a run in between, so that the board is never the same for long.
 */
export const benchmark: Benchmark = {
  run: async () =>
    withClubServer(async ({ admin, runtimeAt, bare }) => {
      const [club] = await writeClubs(admin, CLUB);
      if (!club) throw new Error('board: no club was written.');
      const runtime = runtimeAt(() => NOON);
      await keepReady(runtime, admin, club.clubId);
      const coach = await contextOf(runtime, club.coachId);
      const [athlete] = club.athletes;
      if (!athlete) throw new Error('board: nobody is on it.');
      const runner = await callerOf(runtime, athlete.userId);
      const client = bare();
      let calls = 0;
      const writeSometimes = async () => {
        calls += 1;
        if (calls % CALLS_BETWEEN_WRITES === 0) await runner.run.log(anyRun(club, athlete.athleteId, TODAY));
      };
      const board = async () => (await openBoard(coach, club)).text();
      expectSameCards(await board(), await readCardsBare(client, club));
      const ms = await alternate(
        { product: board, limit: async () => readCardsBare(client, club), write: writeSometimes },
        200,
      );
      expectSameCards(await board(), await readCardsBare(client, club));
      return [
        judged({
          name: 'board',
          productMs: ms.product,
          limitMs: ms.limit,
          what: 'ratio',
          value: ms.product / ms.limit,
          goal: 2.5,
        }),
      ];
    }),
};
