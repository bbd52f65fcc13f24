import { and, asc, eq, inArray } from 'drizzle-orm';
import type { AthleteId, UserId } from '@freshlegs/domain';
import { athlete, type Tx } from '@freshlegs/db';
import type { ClubSettings } from '../core/club-settings.ts';
import type { Runtime } from '../core/runtime.ts';
import { zoneRows } from '../fact/athlete-day.ts';
import { daySpan, type DaySpan } from '../fact/day-span.ts';
import { byAthlete } from './by-athlete.ts';

/** Where assessments and cards are kept: a transaction that is the club's engine now. */
export interface EngineScope {
  readonly runtime: Runtime;
  readonly tx: Tx;
  readonly clubId: string;
  readonly settings: ClubSettings;
}

/** An athlete at this moment: what kept rows are compared with. */
export interface Standing {
  readonly athleteId: AthleteId;
  readonly name: string;
  /** Null until the athlete claims the record. */
  readonly userId: UserId | null;
  readonly factsVersion: number;
  readonly visibleVersion: number;
  readonly day: DaySpan;
}

/** Two statements, whatever the number of athletes; in the order of their ids. */
export async function standingsOf(scope: EngineScope, athleteIds: readonly AthleteId[]): Promise<readonly Standing[]> {
  const { tx, clubId, runtime, settings } = scope;
  // One after the other: versions are read before what they stand for.
  const athletes = await tx
    .select({
      athleteId: athlete.id,
      name: athlete.name,
      userId: athlete.userId,
      factsVersion: athlete.factsVersion,
      visibleVersion: athlete.visibleVersion,
    })
    .from(athlete)
    .where(and(eq(athlete.clubId, clubId), inArray(athlete.id, [...athleteIds])))
    .orderBy(asc(athlete.id));
  const zones = byAthlete(await zoneRows(tx, clubId, athleteIds), (row) => row.athleteId);
  const now = runtime.now();
  return athletes.map((row) => ({
    ...row,
    athleteId: row.athleteId as AthleteId,
    userId: row.userId as UserId | null,
    day: daySpan(zones(row.athleteId), now, settings.zone),
  }));
}
