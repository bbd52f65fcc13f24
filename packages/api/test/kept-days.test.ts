import { randomUUID } from 'node:crypto';
import { addDays, type LocalDate } from '@freshlegs/domain';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildRecords, WINDOW_DAYS } from '../src/assessment/build-records.ts';
import type { KeptDays } from '../src/assessment/record-facts.ts';
import { tickClub, verifyDerived } from '../src/services.ts';
import { asOwner } from './support/as-owner.ts';
import { checkIn, dayBefore, run, TODAY } from './support/facts.ts';
import { createWorld, ZONE, type AthletePerson, type Caller, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;
let me: Caller;
let serial = 0;

beforeAll(async () => {
  world = await createWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-30T10:00:00.000Z');
  serial += 1;
  ana = await world.addAthlete(`Ana ${String.fromCodePoint(64 + serial)}`, { share: 'suggested' });
  me = world.callerFor(ana);
});
afterAll(async () => world.close());

const check = async (on: LocalDate, heaviness: number) =>
  me.checkIn.record({ clubId: world.clubId, ...checkIn({ on, heaviness }) });
const log = async (on: LocalDate, more: Parameters<typeof run>[0] = {}) => {
  const logged = run({ on, ...more });
  await me.run.log({ clubId: world.clubId, athleteId: ana.athleteId, ...logged });
  return logged.id;
};

/** Which days lie kept, and from which on they stand for their facts. */
const kept = async () =>
  asOwner(world.database, async (tx) => {
    const days = await tx.execute<{ on: string }>(
      sql`select "on"::text from club.athlete_day where athlete_id = ${ana.athleteId} order by "on"`,
    );
    const [row] = await tx.execute<{ days_from: string | null }>(
      sql`select days_from::text from club.assessment where athlete_id = ${ana.athleteId}`,
    );
    return { from: row?.days_from ?? null, days: days.map(({ on }) => on) };
  });

const builtOn = async (asOf: LocalDate, keptDays: KeptDays) =>
  world.runtime.db.asEngine(world.clubId, async (tx) => {
    const records = await buildRecords(tx, world.clubId, [{ athleteId: ana.athleteId, asOf, zone: ZONE, keptDays }]);
    const built = records.get(ana.athleteId);
    if (!built) throw new Error('An athlete that was asked for has a record.');
    return built;
  });

const expectSameAsFacts = async (asOf: LocalDate) => {
  const fromKept = await builtOn(asOf, 'read');
  expect(fromKept.record).toStrictEqual((await builtOn(asOf, 'not-read')).record);
  return fromKept;
};
const firstOfWindow = addDays(TODAY, 1 - WINDOW_DAYS);

describe('kept days', () => {
  it('hold the days with facts, and make the record that the facts make', async () => {
    await log(dayBefore(3), { details: { duringCarbG: 20, massPreG: 58_000, massPostG: 57_500 } });
    await check(dayBefore(3), 2);
    await check(TODAY, 6);
    await me.checkIn.record({ clubId: world.clubId, ...checkIn({ on: dayBefore(1), rest: true, illness: 'fever' }) });
    expect(await kept()).toEqual({ from: firstOfWindow, days: [dayBefore(3), dayBefore(1), TODAY] });
    const { days, record } = await expectSameAsFacts(TODAY);
    expect(days).toEqual({ keptFrom: firstOfWindow, read: { from: TODAY, to: dayBefore(1) }, days: [] });
    expect(record.sessions).toMatchObject([{ on: dayBefore(3), duringCarbG: 20, massPreKg: 58, massPostKg: 57.5 }]);
    expect(record.explicitRest).toEqual([dayBefore(1)]);
  });

  it('stand for tomorrow too, and not for a day whose window begins before them', async () => {
    await check(TODAY, 6);
    expect((await expectSameAsFacts(addDays(TODAY, 1))).days.keptFrom).toBe(firstOfWindow);
    expect((await expectSameAsFacts(dayBefore(1))).days.keptFrom).toBeNull();
  });

  it('of the day that is not there yet in every zone come with the next day', async () => {
    await check(addDays(TODAY, 1), 9);
    expect((await expectSameAsFacts(TODAY)).record.checkIns).toEqual([]);
    world.clock.set('2026-03-31T10:00:00.000Z');
    await tickClub(world.runtime, world.clubId);
    expect((await expectSameAsFacts(addDays(TODAY, 1))).record.checkIns).toMatchObject([{ heaviness: 9 }]);
  });

  it('go when their last fact is removed, and change with a correction', async () => {
    const id = await log(dayBefore(2), { details: { rpe: 3 } });
    const about = { clubId: world.clubId, athleteId: ana.athleteId, id };
    await me.run.update({ ...about, details: { ...run().details, rpe: 8 } });
    expect((await expectSameAsFacts(TODAY)).record.sessions).toMatchObject([{ rpe: 8 }]);
    await me.run.remove(about);
    expect((await kept()).days).toEqual([]);
    await expectSameAsFacts(TODAY);
  });

  it('are not kept of years ago, and stay right when such a day is written late', async () => {
    await check(TODAY, 4);
    await log(dayBefore(400), { details: { rpe: null } });
    expect(await kept()).toEqual({ from: firstOfWindow, days: [TODAY] });
    expect((await expectSameAsFacts(TODAY)).record.carry.firstEntryOn).toBe(dayBefore(400));
  });

  it('do not count any more once the facts changed by another way, and are read anew with the next write', async () => {
    await check(dayBefore(1), 4);
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql`update club.check_in set heaviness = 9 where athlete_id = ${ana.athleteId}`);
      await tx.execute(sql`update club.athlete set facts_version = facts_version + 1 where id = ${ana.athleteId}`);
    });
    expect((await builtOn(TODAY, 'read')).record.checkIns).toMatchObject([{ heaviness: 9 }]);
    await check(TODAY, 1);
    expect((await expectSameAsFacts(TODAY)).record.checkIns).toMatchObject([{ heaviness: 9 }, { heaviness: 1 }]);
    expect((await verifyDerived(world.runtime)).differences).toEqual([]);
  });

  it('name the shoes of a run as they are called now', async () => {
    const of = { clubId: world.clubId, athleteId: ana.athleteId };
    const pair = { id: randomUUID(), name: 'Blue', startM: 0 };
    await me.shoe.add({ ...of, ...pair });
    await log(TODAY, { details: { shoeId: pair.id } });
    expect((await expectSameAsFacts(TODAY)).record.sessions).toMatchObject([{ shoe: 'Blue' }]);
    await me.shoe.change({ ...of, ...pair, name: 'Old blue', retiredOn: null });
    expect((await expectSameAsFacts(TODAY)).record.sessions).toMatchObject([{ shoe: 'Old blue' }]);
  });
});
