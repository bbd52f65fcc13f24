import type { Evidence, Finding, InsufficientCode, LocalDate, Missing, RuleResult } from '@freshlegs/domain';
import type { AthleteRecord } from '../record/athlete-record.ts';
import { type Facts, STATE, factsOf, placeOf } from './facts.ts';
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
  /** Each code once. */
  readonly insufficient: readonly InsufficientCode[];
}

/** Rules in the order in which they are asked, each with the places of the readings it needs. */
export interface RuleSet {
  readonly asked: readonly Asked[];
  /** So many of the first ones have nothing to say while no symptom is answered. */
  readonly ofSymptoms: number;
  /** What they leave then; the others "not applicable". */
  readonly results: readonly RuleResult[];
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
  const other = ordered.findIndex(({ ofSymptoms }) => ofSymptoms !== true);
  return {
    asked: ordered.map((rule) => ({ rule, needs: rule.needs.map(placeOf) })),
    ofSymptoms: other === -1 ? ordered.length : other,
    results: ordered.map((rule) => (rule.ofSymptoms === true ? rule.clear : rule.notApplicable)),
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
export function askRules(rules: RuleSet, given: Facts): RunOutcome {
  const { asked } = rules;
  const findings: Finding[] = [];
  const facts = given.withFound(findings);
  const results = rules.results.slice();
  const run: Run = { facts, findings, ranked: [], results, insufficient: [] };
  for (let place = given.record.symptoms.length === 0 ? rules.ofSymptoms : 0; place < asked.length; place++) {
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
  readonly insufficient: InsufficientCode[];
}

function ask({ rule, needs }: Asked, run: Run): RuleResult {
  const { facts } = run;
  try {
    const { states } = facts;
    for (let index = 0; index < needs.length; index++) {
      const place = needs[index] ?? 0;
      if (states[place] === STATE.known) continue;
      if (states[place] === STATE.unread) facts.readAt(place);
      if (states[place] !== STATE.known) return notAsked(rule, needs, run);
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
  let lacking: readonly Missing[] | null = null;
  let first: InsufficientCode | null = null;
  for (let index = 0; index < needs.length; index++) {
    const place = needs[index] ?? 0;
    // Unread are those behind the first one that is not known: they too may lack something.
    if (facts.states[place] === STATE.silent || facts.states[place] === STATE.known) continue;
    const reading = facts.readAt(place);
    if (reading.status !== 'missing') continue;
    lacking = lacking === null ? reading.missing : [...lacking, ...reading.missing];
    if (reading.insufficient === null) continue;
    note(insufficient, reading.insufficient);
    first ??= reading.insufficient;
  }
  return lacking === null ? rule.notApplicable : resultOf(rule, 'insufficient-data', NONE_SEEN, lacking, first);
}

function note(insufficient: InsufficientCode[], code: InsufficientCode): void {
  if (!insufficient.includes(code)) insufficient.push(code);
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
  if (insufficient !== null) note(run.insufficient, insufficient);
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
