import type { Evidence, Finding, Missing, RuleResult, Verdict } from '@freshlegs/domain';
import { CK } from '../causes/optional-panel/optional-panel-parameters.ts';
import { lack } from '../kernel/reading.ts';
import type { RuleDoc } from '../kernel/rule.ts';
import type { AcceptedResult } from './accept-results.ts';
import type { BloodGrading } from './grade-blood.ts';
import { isFlagged } from './flagged-parts.ts';
import { currencyOf } from './result-age.ts';
import { resultEvidence } from './result-evidence.ts';
import { trainedHardBeforeDraw } from './iron-level.ts';
import { BLOOD_RULES } from './rules.ts';

const NO_FERRITIN = lack(
  'blood.ferritin',
  'missing',
  'No ferritin result is on file.',
  'If a blood test was done, enter its ferritin with unit and date.',
);
const OLD_FERRITIN = lack(
  'blood.ferritin',
  'too-old',
  'The last ferritin is more than half a year old.',
  'When the next blood test is done, enter its ferritin with unit and date.',
);
const UNSTEADY_FERRITIN = lack(
  'blood.ferritin',
  'not-covered',
  'The last ferritin was taken at a time when it reads too high.',
  'When the next blood test is done, rested and well, enter its ferritin with unit and date.',
);
const NO_B12 = lack(
  'blood.vitamin-b12',
  'missing',
  'No B12 result is on file.',
  'If a blood test was done, enter its B12 with unit and date.',
);
const OLD_B12 = lack(
  'blood.vitamin-b12',
  'too-old',
  'The last B12 is more than a year old.',
  'When the next blood test is done, enter its B12 with unit and date.',
);
const SUPPLEMENTED_B12 = lack(
  'blood.mma',
  'missing',
  'B12 cannot be read while B12 is taken.',
  'If methylmalonic acid (MMA) was tested, enter it with unit and date.',
);
const OLD_RESULT = lack(
  'blood.optional-panel',
  'too-old',
  'The last result is too old to describe today.',
  'When the next blood test is done, enter the result with unit and date.',
);

/** What a rule says beside its findings: a verdict and what is missing. */
interface Judged {
  readonly verdict: Verdict;
  readonly missing: readonly Missing[];
  readonly evidence: readonly Evidence[];
}

const judged = (
  verdict: Verdict,
  looked: readonly (AcceptedResult | undefined)[],
  ...missing: readonly Missing[]
): Judged => ({
  verdict,
  missing,
  evidence: looked.flatMap((result) => (result ? resultEvidence(result, []) : [])),
});

const anyFlagged = (rule: RuleDoc, { iron, b12, panel }: BloodGrading): boolean =>
  [...iron.parts, ...b12.parts, ...panel.parts].some((part) => rule.codes.includes(part.code) && isFlagged(part));

function ironVerdict({ facts, iron }: BloodGrading, flagged: boolean): Judged {
  const { ferritin, haemoglobin } = facts.selected;
  const looked = [ferritin, haemoglobin];
  if (facts.pregnant) return judged('not-applicable', looked);
  const missing = ferritin === undefined ? [NO_FERRITIN] : [];
  if (flagged) return judged('flagged', looked, ...missing);
  if (ferritin === undefined) return judged('insufficient-data', looked, NO_FERRITIN);
  if (currencyOf(ferritin) !== 'current') return judged('insufficient-data', looked, OLD_FERRITIN);
  const unsteady =
    iron.level === 'adequate_acute_phase' || trainedHardBeforeDraw(facts.input.context.hardExerciseHoursBeforeDraw);
  return unsteady ? judged('insufficient-data', looked, UNSTEADY_FERRITIN) : judged('clear', looked);
}

function b12Verdict({ facts, b12 }: BloodGrading, flagged: boolean): Judged {
  const { b12Active, b12Total, b12Main, mma } = facts.selected;
  const looked = [b12Active, b12Total, mma];
  if (facts.pregnant) return judged('not-applicable', looked);
  if (flagged) return judged('flagged', looked);
  if (b12Main === undefined) return judged('insufficient-data', [], NO_B12);
  if (b12.level === 'not_interpretable_supplemented') return judged('insufficient-data', looked, SUPPLEMENTED_B12);
  return currencyOf(b12Main) === 'current' ? judged('clear', looked) : judged('insufficient-data', looked, OLD_B12);
}

/** A result that need not be there: without it the rule has nothing to say and gives no verdict. */
function resultVerdict(result: AcceptedResult | undefined, flagged: boolean, current: boolean): Judged | null {
  if (result === undefined) return null;
  if (flagged) return judged('flagged', [result]);
  return current ? judged('clear', [result]) : judged('insufficient-data', [result], OLD_RESULT);
}

const isCurrent = (result: AcceptedResult | undefined): boolean =>
  result !== undefined && currencyOf(result) === 'current';

/** Without an answer nothing is known, so there is no verdict. */
const answerVerdict = (flagged: boolean): Judged | null => (flagged ? judged('flagged', []) : null);

function verdictOf(rule: RuleDoc, grading: BloodGrading): Judged | null {
  const { selected, input, pregnant } = grading.facts;
  const flagged = anyFlagged(rule, grading);
  switch (rule.id) {
    case 'iron-status':
      return ironVerdict(grading, flagged);
    case 'b12-status':
      return b12Verdict(grading, flagged);
    case 'high-haemoglobin':
      return pregnant ? null : resultVerdict(selected.haemoglobin, flagged, isCurrent(selected.haemoglobin));
    case 'small-red-cells':
      return resultVerdict(selected.mcvRecent, flagged, true);
    case 'large-red-cells':
      return pregnant ? null : resultVerdict(selected.mcvRecent, flagged, true);
    case 'low-folate':
      return pregnant ? null : resultVerdict(selected.folateRecent, flagged, true);
    case 'vitamin-d':
      return resultVerdict(selected.vitaminD, flagged, isCurrent(selected.vitaminD));
    case 'thyroid':
      return resultVerdict(selected.tsh, flagged, isCurrent(selected.tsh));
    case 'creatine-kinase':
      return resultVerdict(
        selected.ck,
        flagged,
        selected.ck !== undefined && selected.ck.ageDays <= CK.withinDays.value,
      );
    case 'nitrous-oxide':
      return input.context.nitrousOxide === false && !pregnant ? judged('clear', []) : answerVerdict(flagged);
    case 'blood-symptoms':
      return answerVerdict(grading.overrides.sameDay.length + grading.overrides.prompt.length > 0);
    case 'blood-data-query':
      return answerVerdict(grading.notes.length > 0);
    case 'blood-age-limit':
      return judged('not-applicable', []);
    default:
      return answerVerdict(flagged);
  }
}

const asResult = (rule: RuleDoc, { verdict, missing, evidence }: Judged): RuleResult => ({
  rule: rule.id,
  ruleVersion: rule.version,
  cause: rule.cause,
  category: rule.category,
  verdict,
  evidence,
  missing,
  insufficient: null,
});

/** The evidence of what a rule fired, else what it looked at. */
function withFindings(rule: RuleDoc, said: Judged, findings: readonly Finding[]): Judged {
  const fired = findings.filter((finding) => finding.rule === rule.id).flatMap((finding) => finding.evidence);
  return fired.length === 0 ? said : { ...said, evidence: fired };
}

/** One verdict for each rule that has something to say; silence is never "fine". */
export const bloodVerdicts = (grading: BloodGrading, findings: readonly Finding[]): readonly RuleResult[] =>
  BLOOD_RULES.flatMap((rule) => {
    const said = verdictOf(rule, grading);
    return said ? [asResult(rule, withFindings(rule, said, findings))] : [];
  });

const STATUS_RULES: readonly string[] = ['iron-status', 'b12-status'];
const statusRules = BLOOD_RULES.filter((rule) => STATUS_RULES.includes(rule.id));

/** Without sex or age nothing is judged: the result is named where there is none, the person where something was entered. */
export function verdictsWithoutPerson(
  missing: readonly Missing[],
  hasResults: boolean,
  hasAnswers: boolean,
): readonly RuleResult[] {
  return statusRules.map((rule) => {
    const noResult = rule.id === 'iron-status' ? NO_FERRITIN : NO_B12;
    const lacking = [...(hasResults || hasAnswers ? missing : []), ...(hasResults ? [] : [noResult])];
    return asResult(rule, judged('insufficient-data', [], ...lacking));
  });
}

/** Under 12 neither iron nor B12 is judged. */
export const verdictsUnderAge = (): readonly RuleResult[] =>
  BLOOD_RULES.filter((rule) => STATUS_RULES.includes(rule.id) || rule.id === 'blood-age-limit').map((rule) =>
    asResult(rule, judged('not-applicable', [])),
  );
