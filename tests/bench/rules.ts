import { factsOf, judge } from '@freshlegs/rules';
import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { TODAY, population } from './population.ts';
import { findingsByHand } from './rules/by-hand.ts';
import { ENGINE_CODES, findingsByEngine, jsonRulesEngine } from './rules/json-rules.ts';
import { readyNumbers } from './rules/ready-numbers.ts';

/** A squad; each call judges the next few of them, so that a call is short. */
const ATHLETES = 200;
const IN_A_CALL = 10;

/** The rules over ready records, with evidence and trace, beside predicates by hand and beside a rule engine. */
export const rules: Benchmark = {
  name: 'rules',
  run: async () => {
    const engine = jsonRulesEngine();
    const squad = population(ATHLETES).map((record) => {
      const facts = factsOf(record, TODAY, []);
      judge(facts);
      return { facts, numbers: readyNumbers(facts) };
    });
    for (const { facts, numbers } of squad) {
      const found = judge(facts).findings.map(({ code, urgency }) => `${code} ${urgency}`);
      expectSame(
        'by hand',
        found,
        findingsByHand(numbers).map(({ code, urgency }) => `${code} ${urgency}`),
      );
      const known = found.filter((text) => ENGINE_CODES.has(text.split(' ')[0] ?? ''));
      expectSame('json-rules-engine', known, await findingsByEngine(engine, numbers));
    }
    const some = (turn: number) =>
      squad.slice((turn * IN_A_CALL) % ATHLETES, ((turn * IN_A_CALL) % ATHLETES) + IN_A_CALL);
    const ms = await alternate(
      {
        product: (turn) => some(turn).map(({ facts }) => judge(facts)),
        limit: (turn) => some(turn).map(({ numbers }) => findingsByHand(numbers)),
      },
      400,
    );
    const peer = await alternate(
      {
        product: (turn) => some(turn).map(({ facts }) => judge(facts)),
        engine: async (turn) => {
          for (const { numbers } of some(turn)) await findingsByEngine(engine, numbers);
        },
      },
      40,
    );
    return [
      judged(
        {
          name: 'rules',
          productMs: ms.product / IN_A_CALL,
          limitMs: ms.limit / IN_A_CALL,
          what: 'ratio',
          value: ms.product / ms.limit,
          goal: 10,
        },
        0.0008,
      ),
      judged({
        name: 'rules: json-rules-engine',
        productMs: peer.product / IN_A_CALL,
        limitMs: peer.engine / IN_A_CALL,
        what: 'ratio',
        value: peer.engine / peer.product,
        goal: 25,
        goalIs: 'at least',
      }),
    ];
  },
};

function expectSame(side: string, ours: readonly string[], theirs: readonly string[]): void {
  const [a, b] = [ours.toSorted().join(', '), theirs.toSorted().join(', ')];
  if (a !== b) throw new Error(`rules: ${a} is not what was found ${side}: ${b}`);
}
