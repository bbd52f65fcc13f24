import type { CauseId } from '@freshlegs/domain';
import type { Rng } from '../chance/rng.ts';
import { type Life, daysOf } from '../life/life.ts';
import type { Wish } from '../person/person.ts';

/** What is planted: a cause of the ladder, or a warning sign that overrides all of them. */
export type PlantedCause = CauseId | 'red-flag';

/** One thing that happens to a runner. It is written from plain life and the literature, never from what a rule asks. */
export interface Story {
  /** Kebab-case and stable: tests and demos name it. */
  readonly id: string;
  readonly cause: PlantedCause;
  /** In a few words, for a list. */
  readonly title: string;
  readonly who?: Wish;
  /** How many days before the last day the newest long run was, where the story hangs on it. */
  readonly longRunDaysAgo?: readonly [from: number, to: number];
  /** Changes what is trained, before shoes and food of the runs are settled. */
  readonly train?: (life: Life, rng: Rng) => void;
  /** Changes the rest of life. */
  readonly live: (life: Life, rng: Rng) => void;
}

/** From a day on the legs feel heavier; somebody who asks why gives a good half of the scale. */
export function heavyFrom(life: Life, rng: Rng, from: number, points: readonly [number, number] = [4, 5.5]): void {
  const level = rng.between(...points);
  for (const day of daysOf(life, from, 0)) day.storyHeaviness += level;
}

/** Heaviness that creeps in over a week and stays, with better and worse days. */
export function heavierOverDays(life: Life, rng: Rng, from: number): void {
  const level = rng.between(4, 5.5);
  for (const day of daysOf(life, from, 0)) {
    day.storyHeaviness += level * Math.min(1, (day.day - from + 1) / 7) * rng.normal(1, 0.12);
  }
}
