import type { Person } from '../person/person.ts';
import type { RunKind } from './life.ts';

interface Planned {
  readonly kind: RunKind;
  /** Share of the week's kilometres. */
  readonly share: number;
}

const long = (share: number): Planned => ({ kind: 'long', share });
const quality = (share: number): Planned => ({ kind: 'quality', share });
const easy = (share: number): Planned => ({ kind: 'easy', share });

/** Days after the long run: hard and easy alternate, and a day is free after the long run or before the hard one. */
const WEEKS: Readonly<Record<Person['runsPerWeek'], readonly (Planned | null)[]>> = {
  3: [long(0.42), null, null, quality(0.31), null, easy(0.27), null],
  4: [long(0.36), null, easy(0.22), quality(0.24), null, easy(0.18), null],
  5: [long(0.32), null, easy(0.19), quality(0.2), easy(0.13), easy(0.16), null],
  6: [long(0.28), easy(0.12), easy(0.17), quality(0.18), null, easy(0.14), easy(0.11)],
};
/** Gym days: not the day before a long run. */
const GYM_AFTER_LONG = [2, 5] as const;

export const plannedRun = (person: Person, weekday: number): Planned | null =>
  WEEKS[person.runsPerWeek][(weekday - person.longRunWeekday + 7) % 7] ?? null;

export const isGymDay = (person: Person, weekday: number): boolean =>
  GYM_AFTER_LONG.slice(0, person.gymPerWeek).some((day) => day === (weekday - person.longRunWeekday + 7) % 7);
