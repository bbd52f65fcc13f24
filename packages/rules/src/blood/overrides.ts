import type { BloodFacts } from './blood-facts.ts';
import type { BloodSymptom } from './blood-input.ts';
import { isLowBand } from './haemoglobin-band.ts';
import { hasSymptom } from './risk-factors.ts';

/** Symptoms that count whatever the values say (7.7), by what they ask for. */
export interface Overrides {
  readonly sameDay: readonly BloodSymptom[];
  readonly prompt: readonly BloodSymptom[];
}

const ALWAYS_SAME_DAY: readonly BloodSymptom[] = [
  'chest_pain',
  'syncope',
  'breathless_at_rest',
  'black_stool',
  'gait_unsteady',
  'limb_weakness',
  'visual_loss',
  'bladder_bowel',
];
const WITH_LOW_HAEMOGLOBIN: readonly BloodSymptom[] = ['breathless_on_exertion', 'weight_loss_unexplained'];

/** Overrides are lowered by nothing and need no result; a low haemoglobin counts at any age of the result, also in pregnancy. */
export function overrides({ input, band }: BloodFacts): Overrides {
  const { context } = input;
  const given = (symptoms: readonly BloodSymptom[]) => symptoms.filter((symptom) => hasSymptom(context, symptom));
  const darkUrineAndPain = hasSymptom(context, 'dark_urine') && hasSymptom(context, 'muscle_pain_severe');
  return {
    sameDay: [...given(ALWAYS_SAME_DAY), ...(darkUrineAndPain ? given(['dark_urine', 'muscle_pain_severe']) : [])],
    prompt: [
      ...(darkUrineAndPain ? [] : given(['dark_urine'])),
      ...given(['rectal_bleeding']),
      ...(isLowBand(band) ? given(WITH_LOW_HAEMOGLOBIN) : []),
    ],
  };
}
