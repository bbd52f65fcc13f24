import { urgencyRank } from '@freshlegs/domain';
import type { Finding, InsufficientCode, LocalDate, Missing, RuleResult } from '@freshlegs/domain';
import type { AthleteRecord } from '../record/athlete-record.ts';
import { type Facts, factsOf } from './facts.ts';
import { lack } from './reading.ts';
import { type Fired, NOTHING, type Outcome, type Ranked, type Rule, resultOf } from './rule.ts';

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
export function askRules(rules: readonly Rule[], given: Facts): RunOutcome {
  const findings: Finding[] = [];
  const ranked: RankedFinding[] = [];
  const results: RuleResult[] = [];
  const insufficient = new Set<InsufficientCode>();
  const facts: Facts = {
    record: given.record,
    asOf: given.asOf,
    window: given.window,
    known: given.known,
    read: (name) => given.read(name),
    value: (name) => given.value(name),
    found: findings,
  };
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
    const gap = gapOf(rule, run);
    if (gap === null) keep(rule, rule.evaluate(run.facts.known as never, run.facts), run);
    else if (gap === NOTHING_THERE) run.results.push(rule.notApplicable);
    else run.results.push(resultOf(rule, 'insufficient-data', [], gap.missing, gap.insufficient));
  } catch {
    run.results.push(resultOf(rule, 'insufficient-data', [], [NOT_UNDERSTOOD], null));
  }
}

const NONE_MISSING: readonly Missing[] = [];
const NOT_UNDERSTOOD = lack(
  'rule',
  'not-understood',
  'This could not be judged because of an error in the program.',
  'Nothing to log; the error is ours.',
);

/** Why a rule cannot be asked: what is missing, or nothing is missing and nothing is there. */
interface Gap {
  readonly missing: readonly Missing[];
  readonly insufficient: InsufficientCode | null;
}

const NOTHING_THERE: Gap = { missing: NONE_MISSING, insufficient: null };

/** Null when everything the rule needs is known. */
function gapOf(rule: Rule, { facts, insufficient }: Run): Gap | null {
  let gap: Gap | null = null as Gap | null;
  for (const name of rule.needs) {
    if (facts.known[name] !== undefined) continue;
    const reading = facts.read(name);
    if (reading.status === 'known') continue;
    if (reading.status === 'silent') gap ??= NOTHING_THERE;
    else {
      if (reading.insufficient !== null) insufficient.add(reading.insufficient);
      const missing: readonly Missing[] =
        gap === null || gap.missing.length === 0 ? reading.missing : [...gap.missing, ...reading.missing];
      gap = { missing, insufficient: gap?.insufficient ?? reading.insufficient };
    }
  }
  return gap;
}

function keep(rule: Rule, outcome: Outcome, run: Run): void {
  if (outcome === NOTHING) {
    run.results.push(rule.clear);
    return;
  }
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
  run.results.push(resultOf(rule, verdict, outcome.evidence, missing, insufficient));
}

function findingOf(rule: Rule, fired: Fired): Finding {
  const finding: Finding = {
    code: fired.code,
    rule: rule.id,
    ruleVersion: rule.version,
    cause: rule.cause,
    category: rule.category,
    urgency: fired.urgency,
    grade: fired.grade ?? null,
    evidenceGrade: fired.evidenceGrade ?? rule.evidenceHeavyLegs,
    evidence: fired.evidence,
    sources: rule.sources,
  };
  return fired.weeks === undefined ? finding : { ...finding, weeks: fired.weeks };
}
