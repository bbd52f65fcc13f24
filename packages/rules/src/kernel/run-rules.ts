import { urgencyRank } from '@freshlegs/domain';
import type { Finding, InsufficientCode, LocalDate, Missing, RuleResult } from '@freshlegs/domain';
import type { AthleteRecord } from '../record/athlete-record.ts';
import { type Facts, type ReadingName, factsOf } from './facts.ts';
import { lack } from './reading.ts';
import type { Fired, Outcome, Ranked, Rule } from './rule.ts';

/** A finding with what the ranking needs of it. */
export interface RankedFinding {
  readonly finding: Finding;
  readonly rank: Ranked;
}

export interface RunOutcome {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  readonly ranked: readonly RankedFinding[];
  readonly results: readonly RuleResult[];
  readonly insufficient: ReadonlySet<InsufficientCode>;
}

/** Asks each rule once about a record, on a day. */
export const runRules = (rules: readonly Rule[], record: AthleteRecord, asOf: LocalDate): RunOutcome =>
  askRules(rules, factsOf(record, asOf, []));

/**
 * Asks each rule once. What a rule needs is read first: where something is missing the rule is not asked and its result
 * says what; where nothing is there to judge it does not apply. One rule's error is that rule's error.
 * The facts may be asked again: what was read before is kept, what was found before is not.
 */
export function askRules(rules: readonly Rule[], readings: Facts): RunOutcome {
  const findings: Finding[] = [];
  const ranked: RankedFinding[] = [];
  const results: RuleResult[] = [];
  const insufficient = new Set<InsufficientCode>();
  const facts = { ...readings, found: findings };
  const run = { facts, findings, ranked, results, insufficient };
  for (const rule of rules) if (rule.afterOthers !== true) ask(rule, run);
  for (const rule of rules) if (rule.afterOthers === true) ask(rule, run);
  return run;
}

interface Run {
  readonly facts: Facts;
  readonly findings: Finding[];
  readonly ranked: RankedFinding[];
  readonly results: RuleResult[];
  readonly insufficient: Set<InsufficientCode>;
}

function ask(rule: Rule, run: Run): void {
  try {
    const needs = readNeeds(rule, run.facts);
    for (const code of needs.insufficient) run.insufficient.add(code);
    if (needs.missing !== null) {
      run.results.push(resultOf(rule, 'insufficient-data', NOTHING, needs.missing, needs.insufficient[0] ?? null));
    } else if (needs.known === null) {
      run.results.push(resultOf(rule, 'not-applicable', NOTHING, NONE_MISSING, null));
    } else {
      keep(rule, rule.evaluate(needs.known as never, run.facts), run);
    }
  } catch {
    run.results.push(resultOf(rule, 'insufficient-data', NOTHING, [NOT_UNDERSTOOD], null));
  }
}

const NOTHING: Outcome = { fired: [], evidence: [] };
const NONE_MISSING: readonly Missing[] = [];
const NOT_UNDERSTOOD = lack(
  'rule',
  'not-understood',
  'This could not be judged because of an error in the program.',
  'Nothing to log; the error is ours.',
);

interface Needs {
  readonly known: Readonly<Partial<Record<ReadingName, unknown>>> | null;
  readonly missing: readonly Missing[] | null;
  readonly insufficient: readonly InsufficientCode[];
}

function readNeeds(rule: Rule, facts: Facts): Needs {
  const known: Partial<Record<ReadingName, unknown>> = {};
  let missing: readonly Missing[] | null = null;
  let insufficient: readonly InsufficientCode[] = [];
  let silent = false;
  for (const name of rule.needs) {
    const reading = facts.read(name);
    if (reading.status === 'known') known[name] = reading.value;
    else if (reading.status === 'silent') silent = true;
    else {
      missing = missing === null ? reading.missing : [...missing, ...reading.missing];
      if (reading.insufficient !== null) insufficient = [...insufficient, reading.insufficient];
    }
  }
  return { known: silent || missing !== null ? null : known, missing, insufficient };
}

function keep(rule: Rule, outcome: Outcome, run: Run): void {
  let flagged = false;
  for (const fired of outcome.fired) {
    const finding = findingOf(rule, fired);
    run.findings.push(finding);
    if (fired.rank !== undefined) run.ranked.push({ finding, rank: fired.rank });
    flagged ||= urgencyRank(fired.urgency) > 0;
  }
  const insufficient = outcome.insufficient ?? null;
  if (insufficient !== null) run.insufficient.add(insufficient);
  const missing = outcome.missing ?? NONE_MISSING;
  const verdict = flagged ? 'flagged' : missing.length > 0 ? 'insufficient-data' : 'clear';
  run.results.push(resultOf(rule, verdict, outcome, missing, insufficient));
}

const findingOf = (rule: Rule, fired: Fired): Finding => ({
  code: fired.code,
  rule: rule.id,
  ruleVersion: rule.version,
  cause: rule.cause,
  category: rule.category,
  urgency: fired.urgency,
  ...(fired.weeks === undefined ? {} : { weeks: fired.weeks }),
  grade: fired.grade ?? null,
  evidenceGrade: fired.evidenceGrade ?? rule.evidenceHeavyLegs,
  evidence: fired.evidence,
  sources: rule.sources,
});

const resultOf = (
  rule: Rule,
  verdict: RuleResult['verdict'],
  { evidence }: Outcome,
  missing: readonly Missing[],
  insufficient: InsufficientCode | null,
): RuleResult => ({
  rule: rule.id,
  ruleVersion: rule.version,
  cause: rule.cause,
  category: rule.category,
  verdict,
  evidence,
  missing,
  insufficient,
});
