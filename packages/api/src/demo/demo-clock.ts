import { addDays, localDateOf, type LocalDate } from '@freshlegs/domain';
import type { Runtime } from '../core/runtime.ts';
import { offsetMinOf } from '../run/zone-at-offset.ts';

/** Where the demo club is. */
export const DEMO_ZONE = 'Europe/Berlin';
/** Days of history with the last one: 26 weeks. */
export const STORY_DAYS = 182;

export const demoToday = (runtime: Pick<Runtime, 'now'>): LocalDate => localDateOf(runtime.now(), DEMO_ZONE);

/** An hour of a day of the demo club. */
export function demoInstantOn(on: LocalDate, hour: number): Date {
  const utc = new Date(`${on}T${String(hour).padStart(2, '0')}:00:00Z`);
  return new Date(utc.getTime() - offsetMinOf(DEMO_ZONE, utc) * 60_000);
}

/** The same runtime at an earlier instant of the story, never later than now. */
export const runtimeAt = (runtime: Runtime, instant: Date): Runtime => {
  const at = instant < runtime.now() ? instant : runtime.now();
  return { ...runtime, now: () => at };
};

/** The same runtime at an hour of a day of the story. `day` 0 is the last one. */
export const runtimeOn = (runtime: Runtime, day: number, hour: number): Runtime =>
  runtimeAt(runtime, demoInstantOn(addDays(demoToday(runtime), day), hour));
