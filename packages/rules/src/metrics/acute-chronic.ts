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
  const km7 = kmBetween(window, -6, 0);
  const km28 = kmBetween(window, -27, -7) + km7;
  const known7 = window.knownCount(-6, 0);
  const known28 = window.knownCount(-27, 0);
  const coupled = coupledRatio(km7, known7, km28, known28);
  const uncoupled = uncoupledRatio(km7, known7, km28, known28);
  return known({
    coupled: Number.isNaN(coupled) ? null : coupled,
    uncoupled: Number.isNaN(uncoupled) ? null : uncoupled,
  });
}

/** Mean of the week over mean of the month, per known day (2.2); NaN without kilometres in the month. */
export const coupledRatio = (km7: number, known7: number, km28: number, known28: number): number =>
  km28 > 0 ? km7 / known7 / (km28 / known28) : Number.NaN;

/** Mean of the week over mean of the three weeks before (2.2); NaN when those were less than 5 km a week. */
export function uncoupledRatio(km7: number, known7: number, km28: number, known28: number): number {
  const earlier = (km28 - km7) / (known28 - known7);
  return above(earlier, 0) && atOrAbove(7 * earlier, MIN_USUAL_WEEK_KM) ? km7 / known7 / earlier : Number.NaN;
}

/** Weight of the newest day in an exponentially weighted mean over so many days (2.3). */
export const ewmaWeight = (days: number): number => 2 / (days + 1);

/** Exponentially weighted mean of daily loads after the last day, started with the first day's load (2.3). */
export function ewma(daily: readonly number[], days: number): number {
  const weight = ewmaWeight(days);
  let value = daily[0] ?? 0;
  for (const load of daily.slice(1)) value = weight * load + (1 - weight) * value;
  return value;
}

/** Days of the series before a ratio of weighted means is shown: until then its first day weighs too much (2.3). */
export const EWMA_WARM_UP_DAYS = 56;

/** The ratio of 7-day to 28-day weighted means (2.3); null before day 56 of the series or without load. */
export function ewmaRatio(daily: readonly number[]): number | null {
  if (daily.length < EWMA_WARM_UP_DAYS) return null;
  const chronic = ewma(daily, 28);
  return chronic > 0 ? ewma(daily, 7) / chronic : null;
}
