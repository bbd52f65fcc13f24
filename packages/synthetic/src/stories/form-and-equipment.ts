import type { Rng } from '../chance/rng.ts';
import { type Life, daysOf } from '../life/life.ts';
import { type Story, heavierOverDays } from './story.ts';

/** Heaviness that comes and goes with habits has no first day: it is asked about after one to three weeks. */
const someWeeks = (life: Life, rng: Rng): void => heavierOverDays(life, rng, -rng.whole(7, 20));

/**
 * Long, slow steps, 148 to 158 a minute on easy runs, for as long as anybody remembers; the coach has seen the foot land
 * far in front of the knee. Legs heavy after ordinary runs.
 */
const longSteps: Story = {
  id: 'long-steps',
  cause: 'cadence-and-form',
  title: 'long, slow steps',
  who: { runsPerWeek: [4, 5, 6] },
  live(life, rng) {
    Object.assign(life.person, { cadenceSpm: rng.between(148, 157) });
    life.observations.push({ day: -rng.whole(5, 60), kind: 'overstriding' });
    someWeeks(life, rng);
  },
};

/** The gym closed two to three months ago and nothing took its place. */
const gymClosed: Story = {
  id: 'gym-closed',
  cause: 'muscle-balance',
  title: 'no strength work since the gym closed',
  who: { gymPerWeek: 2 },
  live(life, rng) {
    const since = -rng.whole(45, 90);
    for (const day of daysOf(life, since, 0)) day.others = day.others.filter(({ type }) => type !== 'strength');
    someWeeks(life, rng);
  },
};

/** One pair for everything, loved, flat and near a thousand kilometres. */
const oldShoes: Story = {
  id: 'old-shoes',
  cause: 'shoes',
  title: 'one pair with nearly 1000 km',
  live(life, rng) {
    const total = rng.between(880, 1100);
    let logged = 0;
    for (const day of life.days) {
      for (const run of day.runs) {
        run.shoe = 'Old friends';
        logged += run.km;
      }
    }
    const kmBefore = Math.max(0, total - logged);
    life.shoes.splice(0, life.shoes.length, { name: 'Old friends', fromDay: life.days[0]?.day ?? 0, kmBefore });
    someWeeks(life, rng);
  },
};

export const FORM_STORIES: readonly Story[] = [longSteps, gymClosed, oldShoes];
