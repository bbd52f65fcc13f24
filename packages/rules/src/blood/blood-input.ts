import type { LocalDate } from '@freshlegs/domain';
import type { Diet, Sex } from '../record/athlete-record.ts';
import type { BloodResult } from '../record/blood-record.ts';

/** The symptoms the blood rules know (7.9). */
export const BLOOD_SYMPTOMS = [
  'fatigue',
  'heavy_legs',
  'paraesthesia',
  'gait_unsteady',
  'limb_weakness',
  'visual_loss',
  'bladder_bowel',
  'chest_pain',
  'syncope',
  'breathless_at_rest',
  'breathless_on_exertion',
  'black_stool',
  'rectal_bleeding',
  'dark_urine',
  'muscle_pain_severe',
  'weight_loss_unexplained',
] as const;
export type BloodSymptom = (typeof BLOOD_SYMPTOMS)[number];

/** Who is judged. A flag that is absent is false, a number that is absent fulfils no condition; sex and age have no default. */
export interface BloodAthlete {
  readonly sex: Sex;
  /** Completed years at collection. */
  readonly age: number;
  readonly diet?: Diet;
  readonly pregnant?: boolean;
  readonly residenceAltitudeM?: number;
  readonly heavyMenstrualBleeding?: boolean;
  readonly amenorrhoea?: boolean;
  /** Combined pill. */
  readonly ocp?: boolean;
  /** `metformin`, `ppi`, `h2_blocker`, `colchicine` count; others change nothing. */
  readonly meds?: readonly string[];
  readonly gastricSurgery?: boolean;
  readonly autoimmune?: boolean;
}

/** What surrounded the blood draw, and the calendar around `asOf`. */
export interface BloodCaseContext {
  readonly symptoms?: readonly BloodSymptom[];
  readonly hardExerciseHoursBeforeDraw?: number;
  readonly raceMarathonPlusDaysBeforeDraw?: number;
  readonly illnessWithin14dOfDraw?: boolean;
  readonly altitudeCampInDays?: number;
  readonly takingIron?: boolean;
  readonly takingB12?: boolean;
  readonly nitrousOxide?: boolean;
  readonly underCare?: boolean;
  readonly frequentNsaid?: boolean;
  readonly bloodDonationWithinDays?: number;
}

/** One case of the blood rules (7.9). */
export interface BloodInput {
  readonly asOf: LocalDate;
  readonly athlete: BloodAthlete;
  readonly results: readonly BloodResult[];
  readonly context: BloodCaseContext;
}
