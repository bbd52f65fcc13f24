import type { Runtime } from '@freshlegs/api/services';
import { alternate } from '../alternate.ts';
import { judged, type Measurement } from '../benchmark.ts';
import { TODAY } from '../population.ts';
import type { Admin } from './club-server.ts';
import { keepReady } from './keep-ready.ts';
import { callerOf } from './people.ts';
import { anyRun } from './run-by-hand.ts';
import type { BenchClub } from './write-clubs.ts';

/** What people of a club do all day, each call about another athlete. */
export interface DailyWork {
  /** The first screen of the board, just after something changed, and again. */
  readonly board: (turn: number) => Promise<unknown>;
  readonly 'athlete page': (turn: number) => Promise<unknown>;
  readonly 'log a run': (turn: number) => Promise<unknown>;
}

/** The work of a club on a database where everything that is kept lies ready. */
export async function dailyWork(runtime: Runtime, admin: Admin, club: BenchClub): Promise<DailyWork> {
  await keepReady(runtime, admin, club.clubId);
  const coach = await callerOf(runtime, club.coachId);
  const runners = await Promise.all(club.athletes.slice(0, 20).map(async ({ userId }) => callerOf(runtime, userId)));
  const athleteOf = (turn: number) => {
    const athlete = club.athletes[turn % runners.length];
    if (!athlete) throw new Error('There is nobody in the club.');
    return athlete.athleteId;
  };
  return {
    board: async () => coach.assessment.board({ clubId: club.clubId, squadId: club.squadId, first: 40 }),
    'athlete page': async (turn) => coach.assessment.athletePage({ clubId: club.clubId, athleteId: athleteOf(turn) }),
    'log a run': async (turn) => runners[turn % runners.length]?.run.log(anyRun(club, athleteOf(turn), TODAY)),
  };
}

/** How much longer the same work takes where there is more of something; the two take turns. */
export async function grown(
  name: string,
  { small, large }: { readonly small: DailyWork; readonly large: DailyWork },
  goal: number,
  kinds: readonly (keyof DailyWork)[] = ['board', 'athlete page', 'log a run'],
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const kind of kinds) {
    const ms = await alternate({ product: large[kind], limit: small[kind] }, 40);
    measured.push(
      judged({
        name: `${name}: ${kind}`,
        productMs: ms.product,
        limitMs: ms.limit,
        what: 'ratio',
        value: ms.product / ms.limit,
        goal,
      }),
    );
  }
  return measured;
}
