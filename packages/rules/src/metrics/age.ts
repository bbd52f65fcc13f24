import { completedYears } from '@freshlegs/domain';
import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, lack, missing } from '../kernel/reading.ts';

/** Age in completed years on the day; there is no default. */
export function age({ record: { profile }, asOf }: Facts): Reading<number> {
  if (profile.birthDate !== undefined) return known(completedYears(profile.birthDate, asOf));
  if (profile.ageYears !== undefined) return known(profile.ageYears);
  return missing(
    null,
    lack('profile.birth-date', 'missing', 'The age is not known.', 'Enter the date of birth in the profile.'),
  );
}
