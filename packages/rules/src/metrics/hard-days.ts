import { above, atOrAbove } from '../kernel/compare.ts';
import type { Session } from '../record/athlete-record.ts';
import { type DayWindow, WINDOW_DAYS } from '../record/day-window.ts';

/** A session is hard from this rating (2.10). */
const HARD_RPE = 5;

/** Rated 5 or more, or with any hard minutes (2.10). */
export const isHard = ({ rpe, highIntensityMin }: Session): boolean =>
  (rpe !== undefined && atOrAbove(rpe, HARD_RPE)) || (highIntensityMin !== undefined && above(highIntensityMin, 0));

/**
 * Days from the last day with a hard session before day 0 to day 0. Null while that is not known: no such day, or since
 * then a day that is not known or a session without a rating.
 */
export function daysSinceHard(window: DayWindow): number | null {
  for (let offset = -1; offset > -WINDOW_DAYS; offset--) {
    if (!window.isKnown(offset)) return null;
    const { runs, others } = window.day(offset);
    const sessions = [...runs.map(({ session }) => session), ...others];
    if (sessions.some(isHard)) return -offset;
    if (sessions.some(({ rpe }) => rpe === undefined)) return null;
  }
  return null;
}
