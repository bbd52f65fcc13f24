import type { BloodAssessment, ConsentCategory } from '@freshlegs/domain';
import { sees, type ViewerGrants } from './viewer-grants.ts';

/** The blood module's levels as shown; its own referral only where nothing is withheld, since it counts everything. */
export interface RedactedBlood extends Omit<BloodAssessment, 'referral'> {
  readonly referral: BloodAssessment['referral'] | null;
}

/** Which category shows a flag of 7.9; one that is not listed is withheld. */
const FLAG_CATEGORY: Readonly<Record<string, ConsentCategory>> = {
  altitude_adjusted: 'blood_flags',
  acute_phase: 'blood_flags',
  post_race: 'blood_flags',
  exercise_24h: 'blood_flags',
  missing_ferritin: 'blood_flags',
  ferritin_not_paired: 'blood_flags',
  possible_dilution: 'blood_flags',
  missing_hb: 'blood_flags',
  tsat_low: 'blood_flags',
  stfr_raised: 'blood_flags',
  below_lab_range: 'blood_flags',
  overload_pattern: 'blood_flags',
  tsat_high_isolated: 'blood_flags',
  pre_altitude_below_50: 'blood_flags',
  microcytosis: 'blood_flags',
  mma_uninterpretable: 'blood_flags',
  outside_ng239_age: 'blood_flags',
  homocysteine_raised: 'blood_flags',
  b12_test_worth_raising: 'blood_flags',
  macrocytosis: 'blood_flags',
  folate_low: 'blood_flags',
  folate_low_check_b12_first: 'blood_flags',
  taking_iron: 'medicines',
  nitrous_oxide_total_b12_unreliable: 'medicines',
  ocp_may_lower_total_b12: 'reproductive_health',
  under_care: 'symptoms',
};

const shownFlags = (flags: readonly string[], viewer: ViewerGrants): readonly string[] =>
  flags.filter((flag) => {
    const category = FLAG_CATEGORY[flag];
    return category !== undefined && sees(viewer, category);
  });

/** Levels and flags for a viewer from whom something is withheld; null without `blood_flags`. */
export function redactBlood(blood: BloodAssessment | null, viewer: ViewerGrants): RedactedBlood | null {
  if (blood === null || !sees(viewer, 'blood_flags')) return null;
  const { iron, b12, other, dataQuality } = blood;
  // "Out of scope because pregnant" reads as "not assessed", as it does for an athlete without a result.
  const masked = (level: string) => level === 'out_of_scope_pregnancy' && !sees(viewer, 'reproductive_health');
  return {
    iron: masked(iron.level)
      ? { level: 'not_assessed', hb: 'not_assessed', flags: [], currency: null }
      : { ...iron, flags: shownFlags(iron.flags, viewer) },
    b12: masked(b12.level)
      ? { level: 'not_assessed', flags: [], currency: null }
      : { ...b12, flags: shownFlags(b12.flags, viewer) },
    other,
    dataQuality,
    referral: null,
  };
}
