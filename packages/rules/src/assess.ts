import { atLeast, mostUrgent } from '@freshlegs/domain';
import type { Assessment, Finding, FindingCode, LocalDate, RuleResult } from '@freshlegs/domain';
import { assessBloodOfRecord } from './blood/assess-blood-of-record.ts';
import { causeVerdicts } from './causes/cause-verdicts.ts';
import { LOAD_RULES } from './causes/load-rules.ts';
import { logNext } from './causes/log-next.ts';
import { type Facts, factsOf } from './kernel/facts.ts';
import { type RunOutcome, askRules, ruleSet } from './kernel/run-rules.ts';
import { publishedMetrics } from './metrics/published-metrics.ts';
import { rankContributors } from './ranking/rank-contributors.ts';
import type { AthleteRecord } from './record/athlete-record.ts';
import { RULESET_VERSION } from './ruleset-version.ts';

/** `without-blood`: the blood module is not asked, because another caller judges it (a load case on its own). */
export type AssessScope = 'whole-athlete' | 'without-blood';

/** Below urgent_same_day these still say: no training until a doctor has looked, or the fever is gone (7.15). */
const STOP_CODES: ReadonlySet<FindingCode> = new Set([
  'RF.PALPITATIONS',
  'RF.DYSPNOEA',
  'RF.SYNCOPE',
  'RF.BONE_STRESS',
  'W.ILLNESS.NO_TRAINING',
]);

/**
 * Everything the rules say about one athlete on one local day: pure, synchronous, complete (before redaction).
 * Facts after `asOf` are not read. Never throws for a record whose dates exist; one rule's error is that rule's error.
 */
export const assess = (record: AthleteRecord, asOf: LocalDate, scope: AssessScope = 'whole-athlete'): Assessment =>
  assessFacts(factsOf(record, asOf, []), scope);

/** The same of a record that its caller has laid out, to read the days from it as well. */
export function assessFacts(laidOut: Facts, scope: AssessScope = 'whole-athlete'): Assessment {
  const { record, asOf } = laidOut;
  const run = judge(laidOut);
  const blood = scope === 'whole-athlete' ? assessBloodOfRecord(record, asOf) : NO_BLOOD;
  const findings = [...run.findings, ...blood.findings].sort(byCode);
  const trace: readonly RuleResult[] = [...run.results, ...blood.results];
  const urgency = mostUrgent(findings.map((finding) => finding.urgency));
  const urgent = atLeast(urgency, 'urgent_same_day');
  const { facts } = run;
  const age = facts.value('age');
  return {
    asOf,
    rulesetVersion: RULESET_VERSION,
    urgency,
    weeks: urgency === 'doctor_weeks' ? shortestWeeks(findings) : null,
    guardian: age === null ? null : age < 18,
    stopTraining: urgent || findings.some(({ code }) => STOP_CODES.has(code)),
    findings,
    insufficient: [...run.insufficient].sort(),
    data: dataCodes(run),
    metrics: publishedMetrics(facts),
    ranking: urgent ? [] : ranking(run),
    blood: blood.blood,
    causes: causeVerdicts(findings, trace),
    trace,
    logNext: logNext(trace, (rule) => UP_TO.get(rule)),
  };
}

/** Every rule but those of blood, asked of facts that are laid out: findings with evidence, and the trace. */
export const judge = (facts: Facts): RunOutcome => askRules(ASKED, facts);

const ASKED = ruleSet(LOAD_RULES);

const NO_BLOOD = { blood: null, findings: [], results: [] } as const;
const UP_TO = new Map(LOAD_RULES.map((rule) => [rule.id, rule.upTo]));

const byCode = (a: Finding, b: Finding): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function shortestWeeks(findings: readonly Finding[]): 2 | 4 | null {
  let weeks: 2 | 4 | null = null;
  for (const finding of findings) {
    if (finding.weeks !== undefined && (weeks === null || finding.weeks < weeks)) weeks = finding.weeks;
  }
  return weeks;
}

/** Notes about the data (14.6), with the conflict between well-being and heaviness (3.1). */
function dataCodes({ facts }: RunOutcome): Assessment['data'] {
  const codes = [...facts.window.data];
  const wellBeing = facts.value('hooper');
  const heaviness = facts.value('heaviness');
  if (wellBeing !== null && wellBeing.z <= -1 + 1e-9 && heaviness?.heavyNow === true && heaviness.latest >= 7 - 1e-9) {
    codes.push('DATA.CONFLICT');
  }
  return codes.sort();
}

/** Contributors exist only while the legs feel heavy (10). */
function ranking({ facts, ranked }: RunOutcome): Assessment['ranking'] {
  const onset = facts.value('heaviness')?.onset ?? null;
  return onset === null ? [] : rankContributors(ranked, onset, facts.window);
}
