import { sql } from 'drizzle-orm';
import type { AthleteId, UserId } from '@freshlegs/domain';
import { statement, type Tx } from '@freshlegs/db';
import type { ClubSettings } from '../core/club-settings.ts';
import type { Runtime } from '../core/runtime.ts';
import { daySpan, type DaySpan } from '../fact/day-span.ts';
import type { ZoneFrom } from '../core/context.ts';

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

interface Row extends Omit<Standing, 'day' | 'factsVersion' | 'visibleVersion'> {
  readonly factsVersion: string;
  readonly visibleVersion: string;
  readonly zones: readonly ZoneFrom[];
}

/** One statement, whatever the number of athletes; in the order of their ids. */
export const standingsOf = async (scope: EngineScope, athleteIds: readonly AthleteId[]): Promise<readonly Standing[]> =>
  standingsNow(scope, await standingRows(scope.tx, scope.clubId, athleteIds));

/** What the database says of athletes at this moment; one statement. */
export const standingRows = async (tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<readonly Row[]> =>
  findStandings(tx, { clubId, athleteIds });

const findStandings = statement<{ clubId: string; athleteIds: readonly AthleteId[] }, Row>(
  (value) => sql`
    select a.id as "athleteId", a.name, a.user_id as "userId", a.facts_version as "factsVersion",
      a.visible_version as "visibleVersion", (select coalesce(json_agg(f), '[]') from (
        select z.from_on as "fromOn", z.zone from club.athlete_zone z
        where z.club_id = a.club_id and z.athlete_id = a.id order by z.from_on) f) as zones
    from club.athlete a
    where a.club_id = ${value('clubId')} and a.id = any(${value('athleteIds')}::text[]::uuid[])
    order by a.id`,
);

/** The same as what kept rows are compared with: on the day that it is for each of them now. */
export function standingsNow(
  { runtime, settings }: Pick<EngineScope, 'runtime' | 'settings'>,
  rows: readonly Row[],
): readonly Standing[] {
  const now = runtime.now();
  return rows.map(({ athleteId, name, userId, factsVersion, visibleVersion, zones }) => ({
    athleteId,
    name,
    userId,
    factsVersion: Number(factsVersion),
    visibleVersion: Number(visibleVersion),
    day: daySpan(zones, now, settings.zone),
  }));
}
