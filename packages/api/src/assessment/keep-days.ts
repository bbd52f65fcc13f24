import { sql } from 'drizzle-orm';
import { daysBetween, type AthleteId, type LocalDate } from '@freshlegs/domain';
import { statement } from '@freshlegs/db';
import type { DaysToKeep } from './build-records.ts';
import { textOfDay } from './day-text.ts';
import { daysIn, EVER, type Days } from './fact-day.ts';
import type { EngineScope } from './standing.ts';

/** From which day on kept days stand for their facts once `keepDays` has kept these; null: they do not. */
export const daysFrom = ({ keptFrom, read }: DaysToKeep): LocalDate | null =>
  keptFrom ?? (read.from <= read.to ? read.from : null);

/**
 * Keeps what was read of days with facts, and forgets days that have none any more; two statements, whatever the number
 * of athletes. They are locked by the caller, and their assessment of the same facts is kept with it.
 */
export async function keepDays(
  { tx, clubId }: EngineScope,
  judged: ReadonlyMap<AthleteId, { readonly days: DaysToKeep }>,
): Promise<void> {
  const forgotten: (Days & { readonly athleteId: AthleteId })[] = [];
  const kept: { readonly athleteId: AthleteId; readonly on: LocalDate; readonly facts: string }[] = [];
  for (const [athleteId, { days }] of judged) {
    const stretch = stretchOf(days);
    if (stretch.from > stretch.to) continue;
    const within = daysIn(days.days, stretch);
    if (within.length <= daysBetween(stretch.from, stretch.to)) forgotten.push({ athleteId, ...stretch });
    for (const day of within) kept.push({ athleteId, on: day.on, facts: textOfDay(day) });
  }
  await Promise.all([
    forgotten.length > 0 &&
      forget(tx, {
        clubId,
        athleteIds: forgotten.map(({ athleteId }) => athleteId),
        from: forgotten.map(({ from }) => from),
        to: forgotten.map(({ to }) => to),
      }),
    kept.length > 0 &&
      replace(tx, {
        clubId,
        athleteIds: kept.map(({ athleteId }) => athleteId),
        on: kept.map(({ on }) => on),
        facts: kept.map(({ facts }) => facts),
      }),
  ]);
}

/** What is written anew: everything, or the days that were read since the first kept one. */
function stretchOf({ keptFrom, read }: DaysToKeep): Days {
  if (keptFrom === null) return read.from <= read.to ? EVER : read;
  return { from: read.from < keptFrom ? keptFrom : read.from, to: read.to };
}

interface OfAthletes {
  readonly clubId: string;
  readonly athleteIds: readonly AthleteId[];
}

const forget = statement<
  OfAthletes & { readonly from: readonly LocalDate[]; readonly to: readonly LocalDate[] },
  never
>(
  (value) => sql`
    delete from club.athlete_day d
    using unnest(${value('athleteIds')}::text[]::uuid[], ${value('from')}::text[]::date[], ${value('to')}::text[]::date[])
      as s(athlete_id, from_on, to_on)
    where d.club_id = ${value('clubId')} and d.athlete_id = s.athlete_id and d."on" between s.from_on and s.to_on`,
);

const replace = statement<OfAthletes & { readonly on: readonly LocalDate[]; readonly facts: readonly string[] }, never>(
  (value) => sql`
    insert into club.athlete_day (club_id, athlete_id, "on", facts)
    select ${value('clubId')}::uuid, d.* from unnest(${value('athleteIds')}::text[]::uuid[], ${value('on')}::text[]::date[],
      ${value('facts')}::text[]) as d
    on conflict (club_id, athlete_id, "on") do update set facts = excluded.facts`,
);
