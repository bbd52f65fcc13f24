import {
  CONSENT_CATEGORIES,
  atLeast,
  type Assessment,
  type ConsentCategory,
  type Finding,
  type FindingCode,
  type Urgency,
} from '@freshlegs/domain';
import { DATA_CATEGORY, INSUFFICIENT_CATEGORY, METRIC_CATEGORIES } from './output-categories.ts';
import { redactBlood, type RedactedBlood } from './redact-blood.ts';
import { redactCause, type RedactedCause } from './redact-causes.ts';
import { redactFinding, type RedactedFinding } from './redact-evidence.ts';
import { redactRanking, type RedactedContributor } from './redact-ranking.ts';
import { logNextOf, redactTrace } from './redact-trace.ts';
import { sees, seesAll, type ViewerGrants } from './viewer-grants.ts';
import { visibleFindings, type Placeholder } from './visible-findings.ts';

/** An assessment as one viewer may see it. */
export interface RedactedAssessment extends Omit<Assessment, 'findings' | 'causes' | 'ranking' | 'blood'> {
  readonly findings: readonly RedactedFinding[];
  readonly placeholders: readonly Placeholder[];
  /** The categories that read "not shared", whether or not there is anything in them. */
  readonly notShared: readonly ConsentCategory[];
  readonly causes: readonly RedactedCause[];
  readonly ranking: readonly RedactedContributor[];
  readonly blood: RedactedBlood | null;
}

/** The findings below urgent_same_day that stop training (7.15). */
const STOPS_TRAINING: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'RF.PALPITATIONS',
  'RF.DYSPNOEA',
  'RF.SYNCOPE',
  'RF.BONE_STRESS',
  'W.ILLNESS.NO_TRAINING',
]);

/** 7.15 over what is shown. The urgency from urgent_same_day up is always visible, so only milder reasons can hide. */
const stopsTraining = (urgency: Urgency, shown: readonly Finding[]): boolean =>
  atLeast(urgency, 'urgent_same_day') || shown.some((finding) => STOPS_TRAINING.has(finding.code));

/** With `doctor_weeks`: the shortest time that a shown finding names. */
function weeksOf(urgency: Urgency, shown: readonly Finding[]): 2 | 4 | null {
  if (urgency !== 'doctor_weeks') return null;
  const named = shown.filter((finding) => finding.urgency === 'doctor_weeks').map((finding) => finding.weeks);
  if (named.includes(2)) return 2;
  return named.includes(4) ? 4 : null;
}

function everything(assessment: Assessment, viewer: ViewerGrants): RedactedAssessment {
  return {
    ...assessment,
    findings: assessment.findings.map((finding) => ({ ...finding, showValues: true })),
    placeholders: [],
    notShared: [],
    causes: assessment.causes.map((cause) => ({ ...cause, sharing: 'full' })),
    ranking: redactRanking(assessment.ranking, assessment.findings, viewer),
  };
}

/**
 * What this viewer may see of an assessment (DESIGN: rules see everything, consent decides what is shown).
 * Everything shown is judged anew from what is shared, so that a finding of a withheld category leaves no trace but
 * the two placeholders of evidence 9.5. The athlete, and whoever holds every category, sees all.
 */
export function redact(assessment: Assessment, viewer: ViewerGrants): RedactedAssessment {
  if (seesAll(viewer)) return everything(assessment, viewer);
  const { full, placeholders, urgency } = visibleFindings(assessment.findings, viewer);
  const trace = redactTrace(assessment.trace, assessment.findings, viewer);
  const codes = new Set(full.map(({ code }) => code));
  const metrics = Object.entries(assessment.metrics).filter(([name]) =>
    METRIC_CATEGORIES[name]?.every((category) => sees(viewer, category)),
  );
  return {
    asOf: assessment.asOf,
    rulesetVersion: assessment.rulesetVersion,
    guardian: assessment.guardian,
    urgency,
    weeks: weeksOf(urgency, full),
    stopTraining: stopsTraining(urgency, full),
    findings: full.map((finding) => redactFinding(finding, viewer)),
    placeholders,
    notShared: CONSENT_CATEGORIES.filter((category) => !sees(viewer, category)),
    insufficient: assessment.insufficient.filter((code) => sees(viewer, INSUFFICIENT_CATEGORY[code])),
    data: assessment.data.filter((code) => sees(viewer, DATA_CATEGORY[code])),
    metrics: Object.fromEntries(metrics),
    ranking: redactRanking(assessment.ranking, full, viewer),
    blood: redactBlood(assessment.blood, viewer),
    causes: assessment.causes.map((cause) => redactCause(cause, assessment.trace, trace, codes, viewer)),
    trace,
    logNext: logNextOf(trace),
  };
}
