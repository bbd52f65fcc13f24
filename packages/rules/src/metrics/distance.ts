import type { DayWindow } from '../record/day-window.ts';

/** Kilometres run on the days from..to, both included. Other sports never count (1.9). */
export function kmBetween(window: DayWindow, from: number, to: number): number {
  let km = 0;
  for (let offset = from; offset <= to; offset++) for (const run of window.day(offset).runs) km += run.km;
  return km;
}
