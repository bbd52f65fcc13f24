import { AppError, addDays, localDateOf, type AthleteId, type LocalDate } from '@freshlegs/domain';
import { athleteZone, type Tx } from '@freshlegs/db';
import { and, eq, inArray } from 'drizzle-orm';
import { clubSettings } from '../core/club-settings.ts';
import type { FactScope, ZoneRow } from './fact-batch.ts';

/** Where an athlete lives now, and which day it is there. */
export interface AthleteDay {
  readonly zone: string;
  readonly today: LocalDate;
}

/** The zone in force at an instant: of those that have begun by their own calendar the latest, else the first one. */
export function dayIn(rows: readonly Omit<ZoneRow, 'athleteId'>[], now: Date, otherwise: string): AthleteDay {
  const ordered = rows.toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1));
  const current = ordered.find((row) => row.fromOn <= localDateOf(now, row.zone)) ?? ordered.at(-1);
  const zone = current?.zone ?? otherwise;
  return { zone, today: localDateOf(now, zone) };
}

/** All zones of these athletes; one statement. */
export async function zoneRows(tx: Tx, clubId: string, athleteIds: readonly string[]): Promise<readonly ZoneRow[]> {
  return tx
    .select({ athleteId: athleteZone.athleteId, fromOn: athleteZone.fromOn, zone: athleteZone.zone })
    .from(athleteZone)
    .where(and(eq(athleteZone.clubId, clubId), inArray(athleteZone.athleteId, [...athleteIds])));
}

/** The athlete's zone and local day now; the club's zone for somebody without one. */
export async function athleteDay(scope: FactScope, athleteId: AthleteId): Promise<AthleteDay> {
  const known = scope.factBatch?.zones.get(athleteId);
  const rows = known ?? (await zoneRows(scope.tx, scope.actor.clubId, [athleteId]));
  scope.factBatch?.zones.set(athleteId, rows);
  const otherwise = rows.length > 0 ? 'UTC' : (await clubSettings(scope)).zone;
  return dayIn(rows, scope.runtime.now(), otherwise);
}

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
