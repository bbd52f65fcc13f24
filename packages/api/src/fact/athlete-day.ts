import { AppError, addDays, localDateOf, type LocalDate } from '@freshlegs/domain';
import { athleteZone, type Tx } from '@freshlegs/db';
import { and, eq, inArray } from 'drizzle-orm';
import type { AuthorizedAthlete, ClubScope, ZoneFrom } from '../core/context.ts';

/** Where an athlete lives now, and which day it is there. */
export interface AthleteDay {
  readonly zone: string;
  readonly today: LocalDate;
}

/** The zone in force at an instant: of those that have begun by their own calendar the latest, else the first one. */
export function dayIn(rows: readonly ZoneFrom[], now: Date, otherwise: string): AthleteDay {
  const ordered = rows.toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1));
  const current = ordered.find((row) => row.fromOn <= localDateOf(now, row.zone)) ?? ordered.at(-1);
  const zone = current?.zone ?? otherwise;
  return { zone, today: localDateOf(now, zone) };
}

/** All zones of these athletes; one statement. */
export async function zoneRows(
  tx: Tx,
  clubId: string,
  athleteIds: readonly string[],
): Promise<readonly (ZoneFrom & { readonly athleteId: string })[]> {
  return tx
    .select({ athleteId: athleteZone.athleteId, fromOn: athleteZone.fromOn, zone: athleteZone.zone })
    .from(athleteZone)
    .where(and(eq(athleteZone.clubId, clubId), inArray(athleteZone.athleteId, [...athleteIds])));
}

/** The athlete's zone and local day now, by the zones that were known when the athlete was authorized. */
export const athleteDay = (
  { runtime }: Pick<ClubScope, 'runtime'>,
  { zones }: Pick<AuthorizedAthlete, 'zones'>,
): AthleteDay => dayIn(zones, runtime.now(), 'UTC');

/** A day late: a watch or a flight across the date line may already be in tomorrow. */
const SLACK_DAYS = 1;
const YEAR_DAYS = 365;

/** Refuses a day that has not come yet in the athlete's zone. */
export function refuseFutureDay(on: LocalDate, today: LocalDate): void {
  if (on > addDays(today, SLACK_DAYS))
    throw new AppError('BAD_INPUT', 'This day has not come yet. Please choose today or an earlier day.');
}

/** Refuses also a day more than a year back: nobody remembers how legs felt then. */
export function refuseDistantDay(on: LocalDate, today: LocalDate): void {
  refuseFutureDay(on, today);
  if (on < addDays(today, -YEAR_DAYS)) {
    throw new AppError('BAD_INPUT', 'This day is more than a year ago. Please choose a day of the last 12 months.');
  }
}
