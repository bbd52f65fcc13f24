import { assess } from '@freshlegs/rules';
import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { TODAY, population } from './population.ts';

const ATHLETES = 200;

/**
 * A whole assessment out of a record, blood and metrics included, beside parsing the JSON of the same record: the least
 * that reading its facts can cost.
 */
export const benchmark: Benchmark = {
  run: async () => {
    const squad = population(ATHLETES).map((record) => ({ record, text: JSON.stringify(record) }));
    for (const { record, text } of squad)
      if (JSON.stringify(assess(JSON.parse(text) as typeof record, TODAY)) !== JSON.stringify(assess(record, TODAY)))
        throw new Error('assess: a record read from its text is judged in another way.');
    const of = (turn: number) => {
      const one = squad[turn % ATHLETES];
      if (!one) throw new Error('assess: nobody is there.');
      return one;
    };
    const ms = await alternate(
      { product: (turn) => assess(of(turn).record, TODAY), limit: (turn) => JSON.parse(of(turn).text) as unknown },
      400,
    );
    return [
      judged({
        name: 'assess',
        productMs: ms.product,
        limitMs: ms.limit,
        what: 'ratio',
        value: ms.product / ms.limit,
        goal: 3,
      }),
    ];
  },
};
