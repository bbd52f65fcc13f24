import { assess, loadHistory } from '@freshlegs/rules';
import { alternate } from './alternate.ts';
import { type Benchmark, type Measurement, type Side, judged } from './benchmark.ts';
import { yearsOfRunning } from './load-series.ts';
import { TODAY, population } from './population.ts';
import { logLogSlope } from './statistics.ts';

const GOAL = 1.1;

/** Cost grows with days and athletes, not faster. */
export const benchmark: Benchmark = {
  run: async () => {
    const squad = population(800);
    const years = [1, 2, 5, 10].map((count) => ({ size: count * 365, facts: yearsOfRunning(count * 365) }));
    return [
      await slopeOf(
        'growth: series in days',
        years.map(({ size, facts }) => ({ size, side: () => loadHistory(facts) })),
        200,
      ),
      await slopeOf(
        'growth: assess in athletes',
        [50, 100, 200, 400, 800].map((size) => {
          const athletes = squad.slice(0, size);
          return { size, side: () => athletes.map((record) => assess(record, TODAY).urgency) };
        }),
        6,
      ),
    ];
  },
};

async function slopeOf(
  name: string,
  sizes: readonly { readonly size: number; readonly side: Side }[],
  callsInRound: number,
): Promise<Measurement> {
  const ms = await alternate(Object.fromEntries(sizes.map(({ size, side }) => [String(size), side])), callsInRound);
  const points = sizes.map(({ size }) => ({ size, cost: ms[String(size)] ?? Number.NaN }));
  const [smallest, largest] = [points[0], points.at(-1)];
  return judged({
    name,
    productMs: largest?.cost ?? null,
    limitMs: smallest?.cost ?? null,
    what: 'slope',
    value: logLogSlope(points),
    goal: GOAL,
  });
}
