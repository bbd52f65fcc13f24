import { addDays, localDateOf, type LocalDate } from '@freshlegs/domain';
import type { Runtime } from '../core/runtime.ts';
import { offsetMinOf } from '../run/zone-at-offset.ts';

/** Where the demo squad lives. */
export const DEMO_ZONE = 'Europe/Berlin';

export const demoToday = (runtime: Pick<Runtime, 'now'>): LocalDate => localDateOf(runtime.now(), DEMO_ZONE);

/** An hour of a demo day as an instant, but never later than now. `day` 0 is the last one. */
export function demoInstant(runtime: Pick<Runtime, 'now'>, day: number, hour: number): Date {
  const on = addDays(demoToday(runtime), day);
  const utc = new Date(`${on}T${String(hour).padStart(2, '0')}:00:00Z`);
  const at = new Date(utc.getTime() - offsetMinOf(DEMO_ZONE, utc) * 60_000);
  return at < runtime.now() ? at : runtime.now();
}

/** The same runtime on an earlier day of the story. */
export const runtimeOn = (runtime: Runtime, day: number, hour: number): Runtime => {
  const at = demoInstant(runtime, day, hour);
  return { ...runtime, now: () => at };
};
