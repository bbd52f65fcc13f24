import type { B12Level, BLOOD_CODES, BloodAssessment, IronLevel } from '@freshlegs/domain';

export type BloodCode = (typeof BLOOD_CODES)[number];
type Other = Required<BloodAssessment['other']>;

/** The finding of each level; null where a level says nothing by itself. */
export const CODE_OF_IRON_LEVEL: Readonly<Record<IronLevel, BloodCode | null>> = {
  out_of_scope_age: 'B.OUT_OF_SCOPE_AGE',
  out_of_scope_pregnancy: 'B.IRON.OUT_OF_SCOPE_PREGNANCY',
  low_hb_iron_unknown: 'B.IRON.LOW_HB_IRON_UNKNOWN',
  hb_only_not_low: 'B.IRON.HB_ONLY_NOT_LOW',
  not_assessed: null,
  low_hb_low_ferritin: 'B.IRON.LOW_HB_LOW_FERRITIN',
  low_hb_ferritin_not_low: 'B.IRON.LOW_HB_FERRITIN_NOT_LOW',
  low_functional: 'B.IRON.LOW_FUNCTIONAL',
  depleted: 'B.IRON.DEPLETED',
  low: 'B.IRON.LOW',
  very_high: 'B.IRON.VERY_HIGH',
  uncertain_acute_phase: 'B.IRON.UNCERTAIN_ACUTE_PHASE',
  high: 'B.IRON.HIGH',
  adequate_acute_phase: 'B.IRON.ADEQUATE_ACUTE_PHASE',
  upper_range: 'B.IRON.UPPER_RANGE',
  borderline: 'B.IRON.BORDERLINE',
  adequate: 'B.IRON.ADEQUATE',
};

export const CODE_OF_B12_LEVEL: Readonly<Record<B12Level, BloodCode | null>> = {
  out_of_scope_age: 'B.OUT_OF_SCOPE_AGE',
  out_of_scope_pregnancy: 'B.B12.OUT_OF_SCOPE_PREGNANCY',
  not_assessed: null,
  low: 'B.B12.LOW',
  indeterminate: 'B.B12.INDETERMINATE',
  unlikely_low: 'B.B12.UNLIKELY_LOW',
  discordant: 'B.B12.DISCORDANT',
  not_interpretable_supplemented: 'B.B12.NOT_INTERPRETABLE_SUPPLEMENTED',
  high_unsupplemented: 'B.B12.HIGH_UNSUPPLEMENTED',
  functional_low: 'B.B12.FUNCTIONAL_LOW',
  indeterminate_mma_normal: 'B.B12.INDETERMINATE_MMA_NORMAL',
};

export const CODE_OF_VITAMIN_D: Readonly<Record<Other['vitaminD'], BloodCode>> = {
  low: 'B.VITAMIN_D.LOW',
  insufficient: 'B.VITAMIN_D.INSUFFICIENT',
  sufficient: 'B.VITAMIN_D.SUFFICIENT',
  high: 'B.VITAMIN_D.HIGH',
  very_high: 'B.VITAMIN_D.VERY_HIGH',
};

export const CODE_OF_TSH: Readonly<Record<Other['tsh'], BloodCode>> = {
  raised_10_plus: 'B.TSH.RAISED_10_PLUS',
  raised: 'B.TSH.RAISED',
  in_range: 'B.TSH.IN_RANGE',
  below_range: 'B.TSH.BELOW_RANGE',
  suppressed: 'B.TSH.SUPPRESSED',
};

export const CODE_OF_CK: Readonly<Record<Other['ck'], BloodCode | null>> = {
  within_athlete_range: null,
  above_athlete_range: 'B.CK.ABOVE_ATHLETE_RANGE',
  marked: 'B.CK.MARKED',
  extreme: 'B.CK.EXTREME',
};
