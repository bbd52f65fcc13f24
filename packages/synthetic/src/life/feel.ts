import type { Rng } from '../chance/rng.ts';
import { clamp } from '../chance/rounding.ts';
import type { Life, LivedDay } from './life.ts';
import { minutesOf } from './life.ts';

/** How sore a day leaves the muscles on the next morning, 0 to 10, for a runner who is used to such days. */
function sorenessLeft({ runs, others }: LivedDay): number {
  const ofRuns = runs.map((run) => {
    if (run.kind === 'race') return 3;
    if (run.kind === 'quality') return 1.6;
    return Math.max(0, (minutesOf(run) - 60) / 40);
  });
  return Math.max(0, ...ofRuns, ...others.map(({ type }) => (type === 'strength' ? 1 : 0)));
}

/**
 * How the days felt: legs are heavier after a hard or long day, when sore, after a bad night, and by what the story adds;
 * each rating has the noise of a person who taps a number in the morning.
 */
export function feel(life: Life, rng: Rng): void {
  let left = 0;
  let before: LivedDay | null = null;
  for (const day of life.days) {
    left = Math.max(left * 0.45, before ? sorenessLeft(before) : 0);
    day.soreness = clamp(0.6 + left + day.storySoreness + rng.normal(0, 0.5), 0, 10);
    const badNight = Math.max(0, life.person.sleepH - 1 - day.sleepH);
    const ofBody = 0.45 * left + 0.2 * badNight + 0.25 * Math.max(0, day.stress - 4);
    day.heaviness = clamp(life.person.usualHeaviness + ofBody + day.storyHeaviness + rng.normal(0, 0.6), 0, 10);
    before = day;
  }
}
