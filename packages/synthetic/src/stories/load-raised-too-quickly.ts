import { type Life, type LivedDay, daysOf } from '../life/life.ts';
import { newRun } from '../life/live-normally.ts';
import { type Story, heavyFrom } from './story.ts';

const kmOf = (life: Life, from: number, to: number): number =>
  daysOf(life, from, to).reduce((sum, { runs }) => sum + runs.reduce((km, run) => km + run.km, 0), 0);

/** Stretches the runs of some days so that they sum to `km`. */
function scaleTo(life: Life, from: number, to: number, km: number): void {
  const factor = km / kmOf(life, from, to);
  for (const day of daysOf(life, from, to)) for (const run of day.runs) run.km *= factor;
}

/**
 * Two weeks of holiday with short jogs, then back with a bad conscience: a quarter to a half more than before the holiday,
 * which is about twice the week before.
 */
const backFromHoliday: Story = {
  id: 'back-from-holiday',
  cause: 'load-raised-too-quickly',
  title: 'doubles the week after a holiday',
  train(life, rng) {
    const shorter = rng.between(0.5, 0.65);
    for (const day of daysOf(life, -20, -7)) for (const run of day.runs) run.km *= shorter;
    scaleTo(life, -6, 0, (kmOf(life, -48, -21) / 4) * rng.between(1.25, 1.5));
  },
  live: (life, rng) => heavyFrom(life, rng, -rng.whole(1, 3)),
};

/** Usually 12 to 20 km on the long day, then along with the marathon group for half as much again up to double. */
const withTheMarathonGroup: Story = {
  id: 'with-the-marathon-group',
  cause: 'load-raised-too-quickly',
  title: 'one run far longer than ever',
  longRunDaysAgo: [1, 3],
  train(life, rng) {
    const factor = rng.between(1.5, 2);
    const last = life.days.findLast(({ runs }) => runs.some(({ kind }) => kind === 'long'));
    for (const run of last?.runs ?? []) {
      run.km *= factor;
      run.rpe = Math.min(9, run.rpe + 2);
    }
  },
  live: (life, rng) =>
    heavyFrom(life, rng, (life.days.findLast(({ runs }) => runs.some(({ kind }) => kind === 'long'))?.day ?? -2) + 1),
};

/** Ten days of training camp: nothing is faster, but the days hold half as much again as those of the weeks before. */
const trainingCamp: Story = {
  id: 'training-camp',
  cause: 'load-raised-too-quickly',
  title: 'training camp with half as much again',
  train(life, rng) {
    const length = rng.whole(8, 10);
    const perDay = kmOf(life, -length - 28, -length - 1) / 28;
    scaleTo(life, 1 - length, 0, perDay * length * rng.between(1.4, 1.7));
  },
  live: (life, rng) => heavyFrom(life, rng, -rng.whole(2, 4)),
};

/**
 * A new coach: in place of one hard day a week, three, each a full session of intervals. The long run gets shorter for it,
 * so that the kilometres stay about as they were.
 */
const newCoach: Story = {
  id: 'new-coach',
  cause: 'load-raised-too-quickly',
  title: 'three hard days a week, not one',
  who: { runsPerWeek: [4, 5, 6] },
  train(life, rng) {
    const week = daysOf(life, -6, 0);
    const isHard = ({ runs }: LivedDay): boolean => runs.some(({ kind }) => kind === 'quality');
    const hardKm = life.person.weeklyKm * 0.2;
    for (const day of week) {
      const enough = week.filter(isHard).length >= 3;
      if (!enough && !isHard(day) && !day.runs.some(({ kind }) => kind === 'long')) {
        day.runs = [newRun(life.person, rng, 'quality', hardKm)];
      }
      for (const run of day.runs) if (run.kind === 'long') run.km *= 0.75;
    }
  },
  live: (life, rng) => heavyFrom(life, rng, -rng.whole(1, 3)),
};

/**
 * The same loop at the same pace to work six days a week for a month, and a slow half hour on the bicycle with the
 * children on the seventh: little in sum, but no day differs (Foster 1998 on sameness).
 */
const sameLoop: Story = {
  id: 'same-loop',
  cause: 'load-raised-too-quickly',
  title: 'the same loop every day',
  who: { gymPerWeek: 0 },
  train(life, rng) {
    const km = Math.max(5, life.person.weeklyKm / 6.4);
    for (const day of daysOf(life, -42, 0)) {
      const free = (day.weekday - life.person.longRunWeekday + 7) % 7 === 1;
      day.others = free ? [{ type: 'cycling', min: rng.whole(25, 35), rpe: 1.6, tags: [] }] : [];
      day.runs = free ? [] : [{ ...newRun(life.person, rng, 'easy', km), km: km * rng.normal(1, 0.01), rpe: 4 }];
    }
  },
  live: (life, rng) => heavyFrom(life, rng, -rng.whole(3, 9)),
};

export const LOAD_STORIES: readonly Story[] = [backFromHoliday, withTheMarathonGroup, trainingCamp, newCoach, sameLoop];
