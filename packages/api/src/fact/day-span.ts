import { addDays, dayNumber, localDateOf, type LocalDate } from '@freshlegs/domain';
import { dayIn, type AthleteDay } from './athlete-day.ts';
import type { ZoneFrom } from '../core/context.ts';

/** An athlete's day, and between which instants it is this day in this zone if no other zone is set. */
export interface DaySpan extends AthleteDay {
  readonly from: Date;
  readonly until: Date;
}

/** `dayIn`, with the instants around `now` between which it gives the same answer (the first one included). */
export function daySpan(rows: readonly ZoneFrom[], now: Date, otherwise: string): DaySpan {
  const day = dayIn(rows, now, otherwise);
  const edges = [
    startOfDay(day.today, day.zone),
    startOfDay(addDays(day.today, 1), day.zone),
    ...rows.map((row) => startOfDay(row.fromOn as LocalDate, row.zone)),
  ];
  const nowMs = now.getTime();
  return {
    ...day,
    from: new Date(Math.max(...edges.filter((edge) => edge <= nowMs))),
    until: new Date(Math.min(...edges.filter((edge) => edge > nowMs))),
  };
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Local time is at most 14 hours ahead of UTC and 12 behind it. */
const MAX_AHEAD_MS = 15 * HOUR_MS;
const MAX_BEHIND_MS = 13 * HOUR_MS;
/** Squads share zones and days; a few thousand entries hold every zone of the earth for days. */
const MAX_KNOWN = 4096;
const known = new Map<string, number>();

/** The first instant (ms) whose calendar date in the zone is this one or a later one: midnight, or when clocks skip it what follows. */
export function startOfDay(on: LocalDate, zone: string): number {
  const key = `${on} ${zone}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const midnightUtc = dayNumber(on) * DAY_MS;
  let before = midnightUtc - MAX_AHEAD_MS;
  let reached = midnightUtc + MAX_BEHIND_MS;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (localDateOf(new Date(middle), zone) >= on) reached = middle;
    else before = middle;
  }
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, reached);
  return reached;
}
