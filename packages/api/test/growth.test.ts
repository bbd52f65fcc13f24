import { sql } from 'drizzle-orm';
import { addDays } from '@freshlegs/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRecords } from '../src/assessment/build-records.ts';
import { asOwner } from './support/as-owner.ts';
import { run, TODAY } from './support/facts.ts';
import { createWorld, ZONE, type AthletePerson, type World } from './support/world.ts';

let world: World;
let ofOneYear: AthletePerson;
let ofTenYears: AthletePerson;

beforeAll(async () => {
  // What a connection read is counted by it: there is one alone.
  world = await createWorld({ maxConnections: 1 });
  ofOneYear = await world.addAthlete('Anna', { share: 'suggested' });
  ofTenYears = await world.addAthlete('Zita', { share: 'suggested' });
  await asOwner(world.database, async (tx) => {
    for (const [athlete, days] of [
      [ofOneYear, 365],
      [ofTenYears, 3650],
    ] as const) {
      const { athleteId, userId } = athlete;
      // A pair of shoes for half a year, a run every second day, a check-in every day.
      await tx.execute(sql`insert into club.shoe (club_id, id, athlete_id, name, start_m, entered_by)
        select ${world.clubId}, gen_random_uuid(), ${athleteId}, 'pair ' || n, 0, ${userId} from generate_series(0, ${days}::int / 180) n`);
      await tx.execute(sql`insert into club.run (club_id, id, athlete_id, sport, "on", zone, timer_s, distance_m, source, fingerprint, entered_by, shoe_id)
        select ${world.clubId}, gen_random_uuid(), ${athleteId}, 'run', ${TODAY}::date - d, ${ZONE}, 3000, 10000, 'form', d::text, ${userId},
          (select s.id from club.shoe s where s.athlete_id = ${athleteId} and s.name = 'pair ' || (d / 180))
        from generate_series(0, ${days}::int, 2) d`);
      await tx.execute(sql`insert into club.check_in (club_id, athlete_id, "on", zone, heaviness, entered_by)
        select ${world.clubId}, ${athleteId}, ${TODAY}::date - d, ${ZONE}, 3, ${userId} from generate_series(0, ${days}::int) d`);
    }
    await tx.execute(sql`analyze`);
  });
});
afterAll(async () => world.close());

/** Rows and index entries of the club's tables that the work makes the database read. */
async function readBy(work: () => Promise<unknown>): Promise<number> {
  const counted = async () =>
    asOwner(world.database, async (tx) => {
      const [row] = await tx.execute<{ n: string }>(sql`
        select (select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables where schemaname = 'club')
          + (select sum(idx_tup_read) from pg_stat_user_indexes where schemaname = 'club') as n`);
      return Number(row?.n);
    });
  const flush = async () =>
    world.runtime.db.asEngine(world.clubId, async (tx) => tx.execute(sql`select pg_stat_force_next_flush()`));
  await flush();
  const before = await counted();
  await work();
  await flush();
  return (await counted()) - before;
}

const recordOf = async ({ athleteId }: AthletePerson) =>
  world.runtime.db.asEngine(world.clubId, async (tx) => {
    const records = await buildRecords(tx, world.clubId, [{ athleteId, asOf: TODAY, zone: ZONE }]);
    return records.get(athleteId)?.record;
  });

describe('ten years of history', () => {
  it('make a record no larger, and the database reads no more for it', async () => {
    const [one, ten] = [await recordOf(ofOneYear), await recordOf(ofTenYears)];
    expect(ten?.sessions).toHaveLength(one?.sessions.length ?? 0);
    expect(ten?.carry?.firstEntryOn).toBe(addDays(TODAY, -3650));
    expect(ten?.carry?.shoeKm).toEqual(one?.carry?.shoeKm);
    const read = {
      one: await readBy(async () => recordOf(ofOneYear)),
      ten: await readBy(async () => recordOf(ofTenYears)),
    };
    expect(read.one).toBeGreaterThan(100);
    expect(read.ten).toBeLessThanOrEqual(1.2 * read.one);
  });

  it('cost a logged run and a late edit no more', async () => {
    const log = async ({ athleteId, sessionId }: AthletePerson, daysAgo: number) =>
      world.callerFor({ sessionId }).run.log({
        clubId: world.clubId,
        athleteId,
        ...run({ on: addDays(TODAY, -daysAgo), distanceM: 7000 + daysAgo }),
      });
    for (const daysAgo of [0, 300]) {
      const read = {
        one: await readBy(async () => log(ofOneYear, daysAgo)),
        ten: await readBy(async () => log(ofTenYears, daysAgo)),
      };
      expect(read.ten).toBeLessThanOrEqual(1.2 * read.one);
    }
  });
});
