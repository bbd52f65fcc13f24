import type { BloodAssessment } from '@freshlegs/domain';
import type { BloodInput } from './blood-input.ts';
import { gradeBlood, isUnderAge, type BloodGrading } from './grade-blood.ts';
import { AGE_LIMITS } from './result-age-parameters.ts';
import { asReferral } from './rung.ts';

/** Under 12 the rules judge nothing (7.1). */
const OUT_OF_SCOPE_AGE: BloodAssessment = {
  iron: { level: 'out_of_scope_age', hb: 'not_assessed', flags: [], currency: null },
  b12: { level: 'out_of_scope_age', flags: [], currency: null },
  other: {},
  dataQuality: [],
  referral: { urgency: 'info', guardian: true },
};

/** The answer of 7.8 and 7.9 out of a grading. */
export function asAssessment(input: BloodInput, { iron, b12, panel, notes, rung }: BloodGrading): BloodAssessment {
  return {
    iron: { level: iron.level, hb: iron.hb, flags: iron.flags, currency: iron.currency },
    b12: { level: b12.level, flags: b12.flags, currency: b12.currency },
    other: panel.other,
    dataQuality: notes,
    referral: { ...asReferral(rung), guardian: input.athlete.age < AGE_LIMITS.guardianUnder.value },
  };
}

/**
 * Iron, vitamin B12 and the optional panel of one case, exactly as section 7 of the blood evidence says. Pure; `asOf`
 * comes in. A prompt to see a physician at most: never a diagnosis, a treatment or a dose.
 */
export function assessBlood(input: BloodInput): BloodAssessment {
  return isUnderAge(input) ? OUT_OF_SCOPE_AGE : asAssessment(input, gradeBlood(input));
}
