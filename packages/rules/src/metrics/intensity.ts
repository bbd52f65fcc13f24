import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, missing } from '../kernel/reading.ts';
import type { DayWindow } from '../record/day-window.ts';
import { isCovered, shortHistory, uncovered } from './log-coverage.ts';

/** High-intensity minutes of the week and the mean of the three weeks before (2.8). */
export interface Intensity {
  readonly hi7: number;
  readonly hiPrev3: number;
}

/** Minutes of runs spent hard; other sports do not count. Silent in 14.5: no insufficient code exists. */
export function intensity({ window }: Facts): Reading<Intensity> {
  if (window.historyDays < 28) return missing(null, shortHistory(window, 28));
  if (!isCovered(window, -27, 0)) return missing(null, uncovered(window, -27, 0));
  return known({ hi7: hardMinutes(window, -6, 0), hiPrev3: hardMinutes(window, -27, -7) / 3 });
}

function hardMinutes(window: DayWindow, from: number, to: number): number {
  let minutes = 0;
  for (let offset = from; offset <= to; offset++) {
    for (const { session } of window.day(offset).runs) minutes += session.highIntensityMin ?? 0;
  }
  return minutes;
}
