import type { Facts } from '../kernel/facts.ts';
import { above, atOrAbove } from '../kernel/compare.ts';
import { type Reading, known, missing } from '../kernel/reading.ts';
import { kmBetween } from './distance.ts';
import { isCovered, shortHistory, uncovered } from './log-coverage.ts';

/** Below this usual week in km an uncoupled ratio says nothing (2.2). */
const MIN_USUAL_WEEK_KM = 5;

/** Acute : chronic ratios of the running distance: descriptive only, weight 0 (2.2). */
export interface AcuteChronic {
  readonly coupled: number | null;
  readonly uncoupled: number | null;
}

/** Both rolling ratios over known days (2.2). Missing: `acwr`. */
export function acuteChronic({ window }: Facts): Reading<AcuteChronic> {
  if (window.start === null) return missing(null, shortHistory(window, 28));
  if (window.historyDays < 28) return missing('acwr', shortHistory(window, 28));
  if (!isCovered(window, -27, 0)) return missing('acwr', uncovered(window, -27, 0));
  const acuteKm = kmBetween(window, -6, 0);
  const earlierKm = kmBetween(window, -27, -7);
  const acuteDays = window.knownCount(-6, 0);
  const earlierDays = window.knownCount(-27, -7);
  const acute = acuteKm / acuteDays;
  const monthKm = earlierKm + acuteKm;
  const earlier = earlierKm / earlierDays;
  return known({
    coupled: monthKm > 0 ? acute / (monthKm / (acuteDays + earlierDays)) : null,
    uncoupled: above(earlier, 0) && atOrAbove(7 * earlier, MIN_USUAL_WEEK_KM) ? acute / earlier : null,
  });
}

/** Exponentially weighted mean of daily loads after the last day, started with the first day's load (2.3). */
export function ewma(daily: readonly number[], days: number): number {
  const weight = 2 / (days + 1);
  let value = daily[0] ?? 0;
  for (const load of daily.slice(1)) value = weight * load + (1 - weight) * value;
  return value;
}

/** The ratio of 7-day to 28-day weighted means (2.3); null before day 56 of the series or without load. */
export function ewmaRatio(daily: readonly number[]): number | null {
  if (daily.length < 56) return null;
  const chronic = ewma(daily, 28);
  return chronic > 0 ? ewma(daily, 7) / chronic : null;
}
