import type { Finding } from '@freshlegs/domain';
import { factsOf, judge } from '@freshlegs/rules';
import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';
import { TODAY, population } from './population.ts';
import { findingsByHand } from './rules/by-hand.ts';
import type { HandFact, HandFinding, Line } from './rules/hand-finding.ts';
import { ENGINE_CODES, findingsByEngine, jsonRulesEngine } from './rules/json-rules.ts';
import { readyNumbers } from './rules/ready-numbers.ts';

/** A squad; each call judges the next few of them, so that a call is short. */
const ATHLETES = 200;
const IN_A_CALL = 10;

/** The rules over ready records, with evidence and trace, beside predicates by hand and beside a rule engine. */
export const benchmark: Benchmark = {
  run: async () => {
    const engine = jsonRulesEngine();
    const squad = population(ATHLETES).map((record) => {
      const facts = factsOf(record, TODAY, []);
      judge(facts);
      return { facts, numbers: readyNumbers(facts) };
    });
    for (const [athlete, { facts, numbers }] of squad.entries()) {
      const { findings } = judge(facts);
      expectSameFindings(athlete, findings, findingsByHand(numbers));
      const found = findings.map(({ code, urgency }) => `${code} ${urgency}`);
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
        0.0016,
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

/** Each finding of one side is a finding of the other, with the same facts, days, limits and sources. */
function expectSameFindings(athlete: number, ours: readonly Finding[], theirs: readonly HandFinding[]): void {
  const byHand = new Map(theirs.map((finding) => [finding.code, finding]));
  for (const finding of ours) {
    const other = byHand.get(finding.code);
    const difference = other === undefined ? 'is not found' : differenceOf(finding, other);
    if (difference !== null) throw new Error(`rules: athlete ${athlete}, ${finding.code}: ${difference} by hand`);
    byHand.delete(finding.code);
  }
  const [more] = byHand.keys();
  if (more !== undefined) throw new Error(`rules: athlete ${athlete}, ${more}: is found only by hand`);
  if (ours.length !== theirs.length) throw new Error(`rules: athlete ${athlete}: a code is found twice by hand`);
}

function differenceOf(ours: Finding, theirs: HandFinding): string | null {
  if (ours.urgency !== theirs.urgency) return 'another urgency';
  if (ours.grade !== theirs.grade) return 'another grade';
  if (ours.sources.join() !== theirs.sources.join()) return 'other sources';
  if (ours.evidence.length !== theirs.evidence.length) return 'another number of facts';
  for (const [index, fact] of ours.evidence.entries()) {
    const difference = factDifference(fact, theirs.evidence[index]);
    if (difference !== null) return `${fact.key}: another ${difference}`;
  }
  return null;
}

function factDifference(ours: Finding['evidence'][number], theirs: HandFact | undefined): string | null {
  if (ours.key !== theirs?.key) return 'fact';
  if (!isSame(ours.value, theirs.value)) return 'value';
  if (ours.unit !== theirs.unit) return 'unit';
  if ((ours.on ?? null) !== theirs.on) return 'day';
  return isSameLine(ours.comparedWith ?? null, theirs.comparedWith) ? null : 'limit';
}

const isSameLine = (ours: Line | null, theirs: Line | null): boolean =>
  ours === null || theirs === null
    ? ours === theirs
    : ours.relation === theirs.relation && isSame(ours.limit, theirs.limit);

const isSame = (ours: HandFact['value'], theirs: HandFact['value']): boolean =>
  Object.is(ours, theirs) ||
  (typeof ours === 'number' && typeof theirs === 'number' && Math.abs(ours - theirs) <= 1e-9);
