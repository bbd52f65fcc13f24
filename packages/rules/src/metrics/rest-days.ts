import type { Facts } from '../kernel/facts.ts';
import { atOrBelow } from '../kernel/compare.ts';
import { type Reading, known, missing } from '../kernel/reading.ts';
import type { DayWindow } from '../record/day-window.ts';
import { shortHistory, uncovered } from './log-coverage.ts';

/** Other sport up to this RPE leaves a day a recovery day (2.9, ours). */
export const LIGHT_RPE = 3;

/** Recovery days of the last 7 and 14 days; null while a day of that window is not known. */
export interface RestDays {
  readonly rest7: number | null;
  readonly rest14: number | null;
}

/** Counts recovery days (2.9). Days not known: silent in 14.5, here the days are named as missing. */
export function restDays({ window }: Facts): Reading<RestDays> {
  const rest7 = recoveryDays(window, -6);
  const rest14 = recoveryDays(window, -13);
  if (rest7 !== null || rest14 !== null) return known({ rest7, rest14 });
  return missing(null, window.historyDays < 7 ? shortHistory(window, 7) : uncovered(window, -6, 0));
}

function recoveryDays(window: DayWindow, from: number): number | null {
  if (window.start === null || window.start > from || window.knownCount(from, 0) < 1 - from) return null;
  let days = 0;
  for (let offset = from; offset <= 0; offset++) {
    const { runs, others } = window.day(offset);
    const light = others.every(({ rpe }) => rpe !== undefined && atOrBelow(rpe, LIGHT_RPE));
    if (runs.length === 0 && light) days++;
  }
  return days;
}
