import type { Evidence, Finding, InsufficientCode, LocalDate, Missing, RuleResult } from '@freshlegs/domain';
import type { AthleteRecord } from '../record/athlete-record.ts';
import { type Facts, factsOf, placeOf } from './facts.ts';
import { NOTHING } from './outcome.ts';
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

/** Rules in the order in which they are asked, each with the places of the readings it needs. */
export interface RuleSet {
  readonly asked: readonly Asked[];
  /** A result for each that says "not applicable". */
  readonly notApplicable: readonly RuleResult[];
}

interface Asked {
  readonly rule: Rule;
  readonly needs: readonly number[];
}

/** Those that read what others found come last. */
export function ruleSet(rules: readonly Rule[]): RuleSet {
  const ordered = [
    ...rules.filter(({ afterOthers }) => afterOthers !== true),
    ...rules.filter(({ afterOthers }) => afterOthers === true),
  ];
  return {
    asked: ordered.map((rule) => ({ rule, needs: rule.needs.map(placeOf) })),
    notApplicable: ordered.map((rule) => rule.notApplicable),
  };
}

/** Asks each rule once about a record, on a day. */
export const runRules = (rules: readonly Rule[], record: AthleteRecord, asOf: LocalDate): RunOutcome =>
  askRules(ruleSet(rules), factsOf(record, asOf, []));

/**
 * Asks each rule once. What a rule needs is read first: where something is missing the rule is not asked and its result
 * says what; where nothing is there to judge it does not apply. One rule's error is that rule's error.
 * The facts may be asked again: what was read before is kept, what was found before is not.
 */
export function askRules({ asked, notApplicable }: RuleSet, given: Facts): RunOutcome {
  const findings: Finding[] = [];
  const facts = given.withFound(findings);
  const results = notApplicable.slice();
  const run: Run = { facts, findings, ranked: [], results, insufficient: new Set() };
  for (let place = 0; place < asked.length; place++) {
    const one = asked[place];
    if (one !== undefined) results[place] = ask(one, run);
  }
  return run;
}

interface Run {
  readonly facts: Facts;
  readonly findings: Finding[];
  readonly ranked: RankedFinding[];
  readonly results: RuleResult[];
  readonly insufficient: Set<InsufficientCode>;
}

function ask({ rule, needs }: Asked, run: Run): RuleResult {
  const { facts } = run;
  try {
    for (let index = 0; index < needs.length; index++) {
      const reading = facts.readAt(needs[index] as number);
      if (reading.status !== 'known') return notAsked(rule, needs, run);
    }
    const outcome = rule.evaluate(facts.known as never, facts);
    return outcome === NOTHING ? rule.clear : keep(rule, outcome, run);
  } catch {
    return resultOf(rule, 'insufficient-data', NONE_SEEN, [NOT_UNDERSTOOD], null);
  }
}

const NONE_SEEN: readonly Evidence[] = [];
const NONE_MISSING: readonly Missing[] = [];
const NOT_UNDERSTOOD = lack(
  'rule',
  'not-understood',
  'This could not be judged because of an error in the program.',
  'Nothing to log; the error is ours.',
);

/** Why a rule is not asked: what is missing; or nothing is missing and nothing is there. */
function notAsked(rule: Rule, needs: readonly number[], { facts, insufficient }: Run): RuleResult {
  let lacks = false;
  let lacking = NONE_MISSING;
  let first: InsufficientCode | null = null;
  for (const place of needs) {
    const reading = facts.readAt(place);
    if (reading.status !== 'missing') continue;
    lacks = true;
    lacking = lacking.length === 0 ? reading.missing : [...lacking, ...reading.missing];
    if (reading.insufficient === null) continue;
    insufficient.add(reading.insufficient);
    first ??= reading.insufficient;
  }
  return lacks ? resultOf(rule, 'insufficient-data', NONE_SEEN, lacking, first) : rule.notApplicable;
}

function keep(rule: Rule, outcome: Outcome, run: Run): RuleResult {
  let flagged = false;
  const { fired } = outcome;
  for (let index = 0; index < fired.length; index++) {
    const one = fired[index];
    if (one === undefined) continue;
    const finding = findingOf(rule, one);
    run.findings.push(finding);
    if (one.rank !== undefined) run.ranked.push({ finding, rank: one.rank });
    flagged ||= one.urgency !== 'none';
  }
  const insufficient = outcome.insufficient ?? null;
  if (insufficient !== null) run.insufficient.add(insufficient);
  const missing = outcome.missing ?? NONE_MISSING;
  const verdict = flagged ? 'flagged' : missing.length > 0 ? 'insufficient-data' : 'clear';
  return resultOf(rule, verdict, outcome.evidence, missing, insufficient);
}

const resultOf = (
  rule: Rule,
  verdict: RuleResult['verdict'],
  seen: readonly Evidence[],
  missing: readonly Missing[],
  insufficient: InsufficientCode | null,
): RuleResult => ({
  rule: rule.id,
  ruleVersion: rule.version,
  cause: rule.cause,
  category: rule.category,
  verdict,
  evidence: seen,
  missing,
  insufficient,
});

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
