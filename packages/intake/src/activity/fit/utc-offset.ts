import type { FitMessage } from './decode-fit.ts';
import { fitTimeMs } from './fit-value.ts';

const WEST_MOST_MIN = -12 * 60;
const EAST_MOST_MIN = 14 * 60;
/** Offsets on earth are whole quarter hours; a watch may take a few seconds between two clock readings. */
const STEP_MIN = 15;
const SLACK_MIN = 2;

/** Minutes east of UTC from the activity message's two clocks; null when they are missing or nonsense. */
export function utcOffsetMin(activity: FitMessage): number | null {
  const utcMs = fitTimeMs(activity, 'timestamp');
  const localMs = fitTimeMs(activity, 'local_timestamp');
  if (utcMs === null || localMs === null) return null;
  const differenceMin = (localMs - utcMs) / 60_000;
  const offsetMin = Math.round(differenceMin / STEP_MIN) * STEP_MIN;
  if (Math.abs(differenceMin - offsetMin) > SLACK_MIN) return null;
  // Adding 0 turns -0 into 0.
  return offsetMin >= WEST_MOST_MIN && offsetMin <= EAST_MOST_MIN ? offsetMin + 0 : null;
}
