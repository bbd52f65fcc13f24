import { atOrBelow } from '../kernel/compare.ts';
import type { Symptoms } from '../metrics/symptoms.ts';

/** A viral illness this many days ago still counts (7.12). */
export const VIRAL_DAYS = 28;

/** True after a viral illness at most 28 days ago; an illness without a day is longer ago (7.15). */
export function hadRecentViralIllness(symptoms: Symptoms): boolean {
  const daysAgo = symptoms.amount('viral_illness', 'daysAgo');
  return daysAgo !== null && atOrBelow(daysAgo, VIRAL_DAYS);
}
