import { type LoadState, loadState, pushDay } from '@freshlegs/rules';
import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { historyOf, yearsOfRunning } from './load-series.ts';
import { ringByHand } from './push-day-limit.ts';
import { logLogSlope } from './statistics.ts';

const PUSHES = 500;
const HISTORIES = [365, 730, 1825, 3650] as const;

/** One more day, whatever the history, beside a ring written by hand. */
export const benchmark: Benchmark = {
  run: async () => {
    const facts = yearsOfRunning(3650);
    const history = historyOf(facts);
    const day = (index: number) => ({
      load: history.columns.load[index % 3650] ?? 0,
      km: history.columns.km[index % 3650] ?? 0,
      known: true,
    });
    const after = (days: number): LoadState => {
      const state = loadState();
      for (let index = 0; index < days; index++) pushDay(state, day(index));
      return state;
    };
    expectSameAsWhole(after(3650), historyOf(facts).columns);
    const states = HISTORIES.map((days) => ({ days, state: after(days) }));
    const byHand = ringByHand();
    const push = (state: LoadState) => () => {
      for (let index = 0; index < PUSHES; index++) pushDay(state, day(index));
    };
    const limit = () => {
      for (let index = 0; index < PUSHES; index++) {
        const { load, km } = day(index);
        byHand(load, km);
      }
    };
    const pushes = states.map(({ days, state }) => [String(days), push(state)] as const);
    const ms: Readonly<Record<string, number>> = await alternate({ ...Object.fromEntries(pushes), limit }, 200);
    const cost = (name: string): number => (ms[name] ?? Number.NaN) / PUSHES;
    const slope = logLogSlope(HISTORIES.map((size) => ({ size, cost: cost(String(size)) })));
    return [
      judged({
        name: 'push-day: history',
        productMs: cost('3650'),
        limitMs: cost('365'),
        what: 'slope',
        value: slope,
        goal: 0.1,
      }),
      judged(
        {
          name: 'push-day',
          productMs: cost('3650'),
          limitMs: cost('limit'),
          what: 'ratio',
          value: cost('3650') / cost('limit'),
          goal: 8,
        },
        0.0002,
      ),
    ];
  },
};

/** The last day of the ring is the last day of the whole history, to the last digit. */
function expectSameAsWhole(ring: LoadState, whole: LoadState['columns']): void {
  for (const name of Object.keys(whole) as (keyof LoadState['columns'])[]) {
    const [ours, theirs] = [ring.columns[name][3649 & ring.mask], whole[name][3649]];
    if (!Object.is(ours, theirs)) throw new Error(`push-day: ${name} is ${ours}, in the whole history ${theirs}`);
  }
}
