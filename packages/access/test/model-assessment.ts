import {
  CAUSE_IDS,
  FINDING_CODES,
  atLeast,
  localDate,
  mostUrgent,
  type Assessment,
  type CauseId,
  type Finding,
  type FindingCode,
  type Missing,
  type RuleResult,
  type Urgency,
  type Verdict,
} from '@freshlegs/domain';
import { categoryOfFinding } from '../src/disclosure.ts';

/** A finding with this code and urgency, as its rule would give it. */
export function findingOf(code: FindingCode, urgency: Urgency, more: Partial<Finding> = {}): Finding {
  return {
    code,
    rule: `rule-of-${code}`,
    ruleVersion: 1,
    cause: causeOf(code),
    category: categoryOfFinding(code),
    urgency,
    grade: gradeOf(code),
    evidenceGrade: 'D',
    evidence: [],
    sources: [],
    ...more,
  };
}

/** A plausible cause for a code of each category, so that every cause can be flagged. */
function causeOf(code: FindingCode): CauseId | null {
  if (code.startsWith('L.REST')) return 'rest-days';
  if (code.startsWith('L.')) return 'load-raised-too-quickly';
  if (code.startsWith('W.DOMS') || code.startsWith('W.SLEEP')) return 'soreness-and-recovery';
  if (code.startsWith('F.LEA')) return 'glycogen';
  if (code.startsWith('F.')) return 'glycogen';
  if (code.startsWith('H.')) return 'hydration';
  if (code.startsWith('M.SHOE')) return 'shoes';
  if (code.startsWith('M.CADENCE')) return 'cadence-and-form';
  if (code.startsWith('M.STRENGTH')) return 'muscle-balance';
  if (code.startsWith('C.CECS')) return 'compartment';
  if (code.startsWith('C.VENOUS') || code.startsWith('B.TSH')) return 'other-patterns';
  if (code.startsWith('C.')) return 'arterial';
  if (code.startsWith('MED.')) return 'medicines';
  if (code.startsWith('B.IRON')) return 'iron';
  if (code.startsWith('B.B12')) return 'vitamin-b12';
  return null;
}

/** Section 10 grades training, soreness, sleep and fueling; nothing else. */
function gradeOf(code: FindingCode): Finding['grade'] {
  const graded = /^(L\.|W\.DOMS|W\.SLEEP|F\.CARB|F\.DURING|F\.PRE|F\.RECOVERY|H\.BML|M\.)/.test(code);
  if (!graded || code === 'L.SPIKE.NO_REFERENCE') return null;
  return /(MODERATE|WATCH|HIGH|NONE14|THROUGH|PROLONGED|VERY_SHORT|CARB|DURING|3PLUS|800)/.test(code)
    ? 'watch'
    : 'info';
}

const STOPS = ['RF.PALPITATIONS', 'RF.DYSPNOEA', 'RF.SYNCOPE', 'RF.BONE_STRESS', 'W.ILLNESS.NO_TRAINING'];

const missing = (datum: string): Missing => ({ datum, reason: 'missing', sentence: datum, logNext: datum });

/** One rule a code; without its finding it is clear, or lacks a datum where `lacking` says so. */
function resultOf(code: FindingCode, fired: Finding | undefined, lacking: boolean): RuleResult {
  const silent: Verdict = lacking ? 'insufficient-data' : 'clear';
  return {
    rule: `rule-of-${code}`,
    ruleVersion: 1,
    cause: causeOf(code),
    category: categoryOfFinding(code),
    verdict: fired ? 'flagged' : silent,
    evidence: fired?.evidence ?? [],
    missing: !fired && lacking ? [missing(`datum-of-${categoryOfFinding(code)}`)] : [],
    insufficient: null,
  };
}

const RISING: readonly Verdict[] = ['not-applicable', 'clear', 'insufficient-data', 'flagged'];

/**
 * An assessment that is true to itself: everything is derived from the findings as the evidence says (9.1, 7.15, 10),
 * so that a test may add or take away findings and see what shows.
 */
export function modelAssessment(
  given: readonly Finding[],
  options: { lacking?: ReadonlySet<FindingCode>; heavyDays7?: number; metrics?: Assessment['metrics'] } = {},
): Assessment {
  const graded = given.some((finding) => finding.grade === 'watch' || finding.grade === 'strong');
  const heavyUrgency: Urgency = graded || (options.heavyDays7 ?? 0) >= 3 ? 'discuss' : 'info';
  const findings = given
    .map((finding) =>
      finding.code === 'W.HEAVY.NOW'
        ? {
            ...finding,
            urgency: heavyUrgency,
            evidence: [{ key: 'heavy.days7', label: 'Heavy days of 7', value: options.heavyDays7 ?? 0, unit: 'd' }],
          }
        : finding,
    )
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const urgency = mostUrgent(findings.map((finding) => finding.urgency));
  const trace = FINDING_CODES.map((code) =>
    resultOf(
      code,
      findings.find((finding) => finding.code === code),
      options.lacking?.has(code) ?? false,
    ),
  );
  const causes = CAUSE_IDS.map((cause) => {
    const rules = trace.filter((rule) => rule.cause === cause);
    return {
      cause,
      verdict: RISING.findLast((verdict) => rules.some((rule) => rule.verdict === verdict)) ?? 'not-applicable',
      findings: findings.filter((finding) => finding.cause === cause).map((finding) => finding.code),
      missing: rules.flatMap((rule) => rule.missing),
    };
  });
  const heavy = findings.some((finding) => finding.code === 'W.HEAVY.NOW');
  const ranked = heavy && !atLeast(urgency, 'urgent_same_day');
  return {
    asOf: localDate('2026-03-30'),
    rulesetVersion: 'test',
    urgency,
    weeks: null,
    guardian: false,
    stopTraining: atLeast(urgency, 'urgent_same_day') || findings.some((finding) => STOPS.includes(finding.code)),
    findings,
    insufficient: [],
    data: [],
    metrics: options.metrics ?? {},
    ranking: ranked
      ? findings
          .filter((finding) => finding.grade !== null || finding.code.startsWith('MED.'))
          .map((finding) => ({ code: finding.code, score: 0.4, E: 0.8, D: 0.5, T: 1, Q: 1 }))
      : [],
    blood: null,
    causes,
    trace,
    logNext: trace.flatMap((rule) => rule.missing)[0] ?? null,
  };
}
