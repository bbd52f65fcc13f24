export const BLOOD_URGENCIES = ['none', 'info', 'discuss', 'gp_weeks', 'prompt_days', 'same_day'] as const;
/** The ladder of the blood module on its own; `gp_weeks` carries 4 or 2 weeks. */
export type BloodUrgency = (typeof BLOOD_URGENCIES)[number];

export type Currency = 'current' | 'stale' | 'expired';

export const IRON_LEVELS = [
  'out_of_scope_age',
  'out_of_scope_pregnancy',
  'low_hb_iron_unknown',
  'hb_only_not_low',
  'not_assessed',
  'low_hb_low_ferritin',
  'low_hb_ferritin_not_low',
  'low_functional',
  'depleted',
  'low',
  'very_high',
  'uncertain_acute_phase',
  'high',
  'adequate_acute_phase',
  'upper_range',
  'borderline',
  'adequate',
] as const;
export type IronLevel = (typeof IRON_LEVELS)[number];
export const HB_BANDS = [
  'not_assessed',
  'not_staged',
  'low_severe',
  'low_moderate',
  'low_mild',
  'not_low',
  'high',
] as const;
export type HbBand = (typeof HB_BANDS)[number];
export const B12_LEVELS = [
  'out_of_scope_age',
  'out_of_scope_pregnancy',
  'not_assessed',
  'low',
  'indeterminate',
  'unlikely_low',
  'discordant',
  'not_interpretable_supplemented',
  'high_unsupplemented',
  'functional_low',
  'indeterminate_mma_normal',
] as const;
export type B12Level = (typeof B12_LEVELS)[number];

/** The blood module's answer, in the names of the blood catalogue (7.9). */
export interface BloodAssessment {
  readonly iron: {
    readonly level: IronLevel;
    readonly hb: HbBand;
    readonly flags: readonly string[];
    readonly currency: Currency | null;
  };
  readonly b12: { readonly level: B12Level; readonly flags: readonly string[]; readonly currency: Currency | null };
  readonly other: {
    readonly vitaminD?: 'low' | 'insufficient' | 'sufficient' | 'high' | 'very_high';
    readonly tsh?: 'raised_10_plus' | 'raised' | 'in_range' | 'below_range' | 'suppressed';
    readonly ck?: 'within_athlete_range' | 'above_athlete_range' | 'marked' | 'extreme';
  };
  readonly dataQuality: readonly string[];
  readonly referral: { readonly urgency: BloodUrgency; readonly weeks?: 2 | 4; readonly guardian: boolean };
}
