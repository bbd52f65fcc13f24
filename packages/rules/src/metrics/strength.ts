import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, silent } from '../kernel/reading.ts';

/** Strength sessions of the last 28 days (6.5). */
export interface Strength {
  readonly sessions: number;
  readonly perWeek: number;
}

/** Counted only where the athlete tracks strength work; silent otherwise. */
export function strength({ window, record }: Facts): Reading<Strength> {
  if (record.profile.tracksStrength !== true) return silent('Strength work is not tracked.');
  let sessions = 0;
  for (let offset = -27; offset <= 0; offset++) {
    for (const session of window.day(offset).others) if (session.type === 'strength') sessions++;
  }
  return known({ sessions, perWeek: sessions / 4 });
}
