/** What an athlete may share or keep, one category a kind of health data. */
export const CONSENT_CATEGORIES = [
  'training',
  'wellness',
  'fueling',
  'red_flags',
  'symptoms',
  'blood_flags',
  'blood_values',
  'medicines',
  'body_mass',
  'reproductive_health',
] as const;
export type ConsentCategory = (typeof CONSENT_CATEGORIES)[number];

/** Whom a grant addresses: the coaches of the athlete's squads, the club's medical staff, or one person. */
export const AUDIENCES = ['coaches', 'medical', 'person'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What joining a squad offers as "suggested sharing"; nothing is granted before the athlete chooses. */
export const SUGGESTED_SHARING: Readonly<Record<'coaches' | 'medical', readonly ConsentCategory[]>> = {
  coaches: ['training', 'wellness', 'fueling', 'red_flags', 'blood_flags'],
  medical: CONSENT_CATEGORIES.filter((category) => category !== 'reproductive_health'),
};
