import { localDate } from '@freshlegs/domain';
import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { withClubServer } from './clubs/club-server.ts';
import { withDashboard } from './clubs/dashboard.ts';
import { keepReady } from './clubs/keep-ready.ts';
import { expectSameCards, readCardsBare } from './clubs/open-board.ts';
import { callerOf } from './clubs/people.ts';
import { anyRun } from './clubs/run-by-hand.ts';
import { writeClubs } from './clubs/write-clubs.ts';

// The dashboard has the clock of the machine.
const TODAY = localDate(new Date().toISOString().slice(0, 10));
const CLUB = { name: 'http', clubs: 1, athletes: 200, days: 60, today: TODAY } as const;
const EMPTY = '/api/files/session';
/** A second of a coach who looks all the time: then somebody of the club has logged a run. */
const CALLS_BETWEEN_WRITES = 100;

/**
 * The board over HTTP, from the built dashboard, beside the empty authenticated route of the same server and the bare
 * read of the ready cards; and a board that did not change since, beside the empty route alone.
 */
export const benchmark: Benchmark = {
  run: async () =>
    withClubServer(async ({ admin, adminUrl, runtimeAt, bare }) => {
      const [club] = await writeClubs(admin, CLUB);
      if (!club) throw new Error('board-http: no club was written.');
      const runtime = runtimeAt(() => new Date());
      await keepReady(runtime, admin, club.clubId);
      const [athlete] = club.athletes;
      if (!athlete) throw new Error('board-http: nobody is on it.');
      const runner = await callerOf(runtime, athlete.userId);
      const client = bare();
      return withDashboard(adminUrl, runtime, 'http.1.0@example.org', async ({ get }) => {
        const path = `/api/files/clubs/${club.clubId}/squads/${club.squadId}/board`;
        const board = async () => expectStatus(200, await get(path));
        const empty = async () => expectStatus(200, await get(EMPTY));
        let calls = 0;
        const write = async () => {
          calls += 1;
          if (calls % CALLS_BETWEEN_WRITES === 0) await runner.run.log(anyRun(club, athlete.athleteId, TODAY));
        };
        expectSameCards((await board()).body, await readCardsBare(client, club));
        const shown = await alternate(
          {
            product: board,
            limit: async () => {
              await empty();
              await readCardsBare(client, club);
            },
            write,
          },
          150,
        );
        const { etag } = await board();
        const unchanged = await alternate(
          { product: async () => expectStatus(304, await get(path, etag)), limit: empty },
          200,
        );
        return [
          judged({
            name: 'board-http',
            productMs: shown.product,
            limitMs: shown.limit,
            what: 'ratio',
            value: shown.product / shown.limit,
            goal: 2,
          }),
          judged({
            name: 'board-http: unchanged',
            productMs: unchanged.product,
            limitMs: unchanged.limit,
            what: 'ratio',
            value: unchanged.product / unchanged.limit,
            goal: 1.2,
          }),
        ];
      });
    }),
};

function expectStatus<Answer extends { readonly status: number }>(status: number, answer: Answer): Answer {
  if (answer.status !== status) throw new Error(`board-http: ${answer.status} was answered, not ${status}.`);
  return answer;
}
