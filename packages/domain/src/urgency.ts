/** The ladder of urgency of the whole athlete, rising. */
export const URGENCIES = [
  'none',
  'info',
  'discuss',
  'doctor_weeks',
  'doctor_days',
  'urgent_same_day',
  'emergency',
] as const;
export type Urgency = (typeof URGENCIES)[number];

/** 0 for `none` up to 6 for `emergency`. */
export const urgencyRank = (urgency: Urgency): number => URGENCIES.indexOf(urgency);

/** The most urgent of all; `none` for an empty list. */
export function mostUrgent(urgencies: Iterable<Urgency>): Urgency {
  let highest: Urgency = 'none';
  for (const urgency of urgencies) if (urgencyRank(urgency) > urgencyRank(highest)) highest = urgency;
  return highest;
}

/** True if `urgency` is `floor` or more urgent. */
export const atLeast = (urgency: Urgency, floor: Urgency): boolean => urgencyRank(urgency) >= urgencyRank(floor);
