import { daysOf } from '../life/life.ts';
import { newRun } from '../life/live-normally.ts';
import { type Story, heavyFrom } from './story.ts';

/**
 * A run-every-day challenge for four to six weeks. Hard, long and short days go on as before; the former free days get
 * a short jog, taken off the others, so that the week's kilometres stay.
 */
const runStreak: Story = {
  id: 'run-streak',
  cause: 'rest-days',
  title: 'runs every day for weeks',
  who: { runsPerWeek: [4, 5, 6], gymPerWeek: 0 },
  train(life, rng) {
    for (const day of daysOf(life, -rng.whole(28, 42), 0)) {
      for (const run of day.runs) run.km *= 0.9;
      if (day.runs.length === 0) day.runs.push(newRun(life.person, rng, 'easy', rng.between(4, 6)));
    }
  },
  live: (life, rng) => heavyFrom(life, rng, -rng.whole(3, 9)),
};

/** A bet among colleagues: three weeks on, with every free day used for a hard hour of football or on the rower. */
const noDayOff: Story = {
  id: 'no-day-off',
  cause: 'rest-days',
  title: 'sports on every free day',
  who: { runsPerWeek: [4, 5] },
  train(life, rng) {
    for (const day of daysOf(life, -rng.whole(18, 28), 0)) {
      if (day.runs.length > 0 || day.others.length > 0) continue;
      const type = rng.pick(['rowing', 'football', 'cycling']);
      day.others.push({ type, min: rng.whole(45, 60), rpe: rng.between(4.5, 6), tags: [] });
    }
  },
  live: (life, rng) => heavyFrom(life, rng, -rng.whole(3, 8)),
};

export const REST_STORIES: readonly Story[] = [runStreak, noDayOff];
