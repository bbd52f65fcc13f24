import type { Evidence, Finding, FindingGrade } from '@freshlegs/domain';
import { analyteOf, plausibility } from '@freshlegs/domain/lab';
import { evidence } from '../kernel/evidence.ts';
import type { RuleDoc } from '../kernel/rule.ts';
import type { Query } from './accept-results.ts';
import type { BloodCode } from './blood-codes.ts';
import type { BloodSymptom } from './blood-input.ts';
import { TSAT_MISMATCH, type BloodGrading } from './grade-blood.ts';
import type { Part } from './part.ts';
import { partEvidence, underAgeEvidence } from './part-evidence.ts';
import { BLOOD_RULES } from './rules.ts';
import { asUrgency, type Rung } from './rung.ts';
import { isFlagged } from './flagged-parts.ts';

const RULE_OF: ReadonlyMap<string, RuleDoc> = new Map(
  BLOOD_RULES.flatMap((rule) => rule.codes.map((code) => [code, rule])),
);

/** The rule a code belongs to; every code of the module has one. */
export function ruleOf(code: BloodCode): RuleDoc {
  const rule = RULE_OF.get(code);
  if (!rule) throw new Error(`No blood rule has the code ${code}.`);
  return rule;
}

const GRADE_OF: Readonly<Record<Rung, FindingGrade | null>> = {
  none: null,
  info: 'info',
  discuss: 'watch',
  weeks4: 'strong',
  weeks2: 'strong',
  prompt: 'strong',
  sameDay: 'strong',
};

/** That the results are read in pregnancy tells of the pregnancy itself. */
const categoryOf = (code: BloodCode, rule: RuleDoc): Finding['category'] =>
  code.endsWith('.OUT_OF_SCOPE_PREGNANCY') ? 'reproductive_health' : rule.category;

export function bloodFinding(
  code: BloodCode,
  rung: Rung,
  grade: FindingGrade | null,
  because: readonly Evidence[],
): Finding {
  const rule = ruleOf(code);
  return {
    code,
    rule: rule.id,
    ruleVersion: rule.version,
    cause: rule.cause,
    category: categoryOf(code, rule),
    ...asUrgency(rung),
    grade,
    evidenceGrade: rule.evidenceHeavyLegs,
    evidence: because,
    sources: rule.sources,
  };
}

/** A part says something when it contributes to the urgency or carries a flag; pregnancy always. */
const speaks = (part: Part): boolean =>
  part.lowered !== 'none' || part.flags.length > 0 || part.code.endsWith('.OUT_OF_SCOPE_PREGNANCY');

const partFinding = (part: Part, grading: BloodGrading): Finding =>
  bloodFinding(part.code, part.lowered, isFlagged(part) ? GRADE_OF[part.lowered] : null, partEvidence(part, grading));

const SYMPTOM_WORDS: Readonly<Record<BloodSymptom, string>> = {
  fatigue: 'tiredness',
  heavy_legs: 'heavy legs',
  paraesthesia: 'numbness or tingling',
  gait_unsteady: 'unsteady walking',
  limb_weakness: 'new weakness of an arm or leg',
  visual_loss: 'loss of sight',
  bladder_bowel: 'trouble with bladder or bowel',
  chest_pain: 'chest pain',
  syncope: 'fainting',
  breathless_at_rest: 'breathlessness at rest',
  breathless_on_exertion: 'unusual breathlessness on effort',
  black_stool: 'black stool',
  rectal_bleeding: 'bleeding from the bowel',
  dark_urine: 'dark urine',
  muscle_pain_severe: 'severe muscle pain',
  weight_loss_unexplained: 'losing weight without meaning to',
};

const symptomFinding = (
  code: BloodCode,
  rung: Rung,
  symptoms: readonly BloodSymptom[],
  { facts }: BloodGrading,
): readonly Finding[] =>
  symptoms.length === 0
    ? []
    : [
        bloodFinding(code, rung, GRADE_OF[rung], [
          evidence('symptoms', 'Symptoms', symptoms.map((symptom) => SYMPTOM_WORDS[symptom]).join(', '), null, {
            category: 'symptoms',
          }),
          ...underAgeEvidence(facts),
        ]),
      ];

const nameOf = ({ kind, printed }: Query): string =>
  `${analyteOf(printed.analyte)?.name ?? printed.analyte}${kind === 'analyte_unknown' ? ' (not assessed)' : ''}`;

function sentenceOf({ kind, printed }: Query): string {
  const name = analyteOf(printed.analyte)?.name ?? printed.analyte;
  if (kind === 'future_date') return `${name}: the date ${printed.collectedOn} lies in the future.`;
  const { sentence } = plausibility(printed.analyte, printed.value, printed.unit, printed.comparator);
  return `${name}: ${sentence ?? 'please check the entry.'}`;
}

const MISMATCH_SENTENCE =
  'Transferrin saturation: the printed value and the one computed from iron differ by more than 5 points.';

function queryFinding({ queries, notes, facts }: BloodGrading): readonly Finding[] {
  if (notes.length === 0) return [];
  const mismatch = notes.includes(TSAT_MISMATCH);
  // Sorted, so that the order in which results were listed does not matter.
  const names = [...new Set([...queries.map(nameOf), ...(mismatch ? ['Transferrin saturation'] : [])])].toSorted();
  const sentences = [...queries.map(sentenceOf), ...(mismatch ? [MISMATCH_SENTENCE] : [])].toSorted();
  return [
    bloodFinding('B.DATA_QUERY', 'info', null, [
      evidence('queries.analytes', 'Entries', names.join(', '), null, { category: 'blood_flags' }),
      evidence('queries', 'What to check', sentences.join(' '), null, { category: 'blood_values' }),
      ...underAgeEvidence(facts),
    ]),
  ];
}

/** One finding a part, symptom group and data note. The most urgent of them is the module's urgency. */
export function bloodFindings(grading: BloodGrading): readonly Finding[] {
  const parts = [...grading.iron.parts, ...grading.b12.parts, ...grading.panel.parts];
  return [
    ...parts.filter(speaks).map((part) => partFinding(part, grading)),
    ...symptomFinding('B.SYMPTOM.SAME_DAY', 'sameDay', grading.overrides.sameDay, grading),
    ...symptomFinding('B.SYMPTOM.DAYS', 'prompt', grading.overrides.prompt, grading),
    ...queryFinding(grading),
  ];
}
