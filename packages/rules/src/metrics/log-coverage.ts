import type { Missing } from '@freshlegs/domain';
import { atOrAbove } from '../kernel/compare.ts';
import { lack } from '../kernel/reading.ts';
import type { DayWindow } from '../record/day-window.ts';

/** Below this share of known days nothing is judged (12, ours). */
export const MIN_COVERAGE = 0.8;

/** True if at least 80 % of the days from..to are known. */
export const isCovered = (window: DayWindow, from: number, to: number): boolean =>
  atOrAbove(window.coverage(from, to), MIN_COVERAGE);

/** What is missing where too few days are known: says how many of how many. */
export function uncovered(window: DayWindow, from: number, to: number): Missing {
  const days = to - from + 1;
  return lack(
    'log.days',
    'not-covered',
    `Not enough data to judge: missing log days (${window.knownCount(from, to)} of ${days} days known).`,
    'Log each run and each rest day, or confirm that the silent days were rest.',
  );
}

/** What is missing where the history is too short. */
export const shortHistory = (window: DayWindow, needed: number): Missing =>
  lack(
    'log.history',
    'too-few',
    `Not enough data to judge: the log covers ${window.historyDays} of the ${needed} days this needs.`,
    'Keep logging each run; older runs can be imported.',
  );
