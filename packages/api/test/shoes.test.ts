import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type AthleteId, type LocalDate } from '@freshlegs/domain';
import { run as runTable } from '@freshlegs/db';
import { assess, type AthleteRecord } from '@freshlegs/rules';
import { eq } from 'drizzle-orm';
import { buildRecords } from '../src/assessment/build-records.ts';
import { inNamedShoes, sessionOfRun } from '../src/assessment/session-of-run.ts';
import { dayBefore, details, run, TODAY } from './support/facts.ts';
import { codesFor } from './support/page-of-athlete.ts';
import { createWorld, ZONE, type AthletePerson, type Person, type World } from './support/world.ts';

type NewRun = typeof runTable.$inferInsert;

let world: World;
let coach: Person;

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
});
afterAll(async () => world.close());

const of = ({ athleteId }: { athleteId: AthleteId }) => ({ clubId: world.clubId, athleteId });
const pair = (name: string, startM = 0) => ({ id: randomUUID(), name, startM });
const shoesOf = async (viewer: Person, athlete: AthletePerson) => world.callerFor(viewer).shoe.list(of(athlete));
const logIn = async (athlete: AthletePerson, shoeId: string | null, given: Parameters<typeof run>[0] = {}) => {
  const typed = run(given);
  await world.callerFor(athlete).run.log({ ...of(athlete), ...typed, details: { ...typed.details, shoeId } });
  return typed;
};

describe('shoes', () => {
  it('count their runs and the metres before them: 790 km and 15 km are worth a look (evidence 6.7)', async () => {
    const ana = await world.addAthlete('Ana', { share: 'suggested' });
    const red = pair('Red ones', 790_000);
    await world.callerFor(ana).shoe.add({ ...of(ana), ...red });
    await logIn(ana, red.id, { distanceM: 10_000 });
    // 800 km is not more than 800: noted, not yet worth a look.
    expect(await codesFor(world, ana, ana)).toEqual(expect.arrayContaining(['M.SHOE.500']));
    const second = await logIn(ana, red.id, { distanceM: 5000, timerS: 1700 });
    expect(await codesFor(world, ana, ana)).toEqual(expect.arrayContaining(['M.SHOE.800']));
    expect(await codesFor(world, coach, ana)).toEqual(expect.arrayContaining(['M.SHOE.800']));
    expect(await shoesOf(ana, ana)).toEqual({
      shared: true,
      lastUsedId: red.id,
      shoes: [{ ...red, distanceM: 805_000, lastWornOn: TODAY, retiredOn: null }],
    });
    // A correction that does not speak of shoes leaves them; null takes them away.
    const me = world.callerFor(ana);
    await me.run.update({ ...of(ana), id: second.id, details: details({ rpe: 3 }) });
    expect((await shoesOf(ana, ana)).shoes[0]?.distanceM).toBe(805_000);
    await me.run.update({ ...of(ana), id: second.id, details: { ...details({ rpe: 3 }), shoeId: null } });
    expect((await shoesOf(ana, ana)).shoes[0]?.distanceM).toBe(800_000);
    expect((await me.run.get({ ...of(ana), id: second.id })).shoeId).toBeNull();
  });

  it('count only what the rules count: no ride recorded as a run, no second recording, no run to come', async () => {
    const ben = await world.addAthlete('Ben', { share: 'nothing' });
    const blue = pair('Blue ones');
    await world.callerFor(ben).shoe.add({ ...of(ben), ...blue });
    await logIn(ben, blue.id, { on: dayBefore(3), distanceM: 10_000 });
    // 10 km in 25 minutes are 6.67 m/s, more than the 6.5 at which it was a ride (evidence 2.1).
    await logIn(ben, blue.id, { on: dayBefore(2), distanceM: 10_000, timerS: 1500 });
    await logIn(ben, blue.id, { on: addDays(TODAY, 1), distanceM: 7000 });
    expect((await shoesOf(ben, ben)).shoes[0]).toMatchObject({ distanceM: 10_000, lastWornOn: dayBefore(2) });
  });

  it('have one name each, are put away and taken out, and go with their runs when removed', async () => {
    const cleo = await world.addAthlete('Cleo', { share: 'nothing' });
    const me = world.callerFor(cleo);
    const [road, trail] = [pair('Road'), pair('Trail', 100_000)];
    await me.shoe.add({ ...of(cleo), ...road });
    await me.shoe.add({ ...of(cleo), ...road, name: 'sent twice' });
    await me.shoe.add({ ...of(cleo), ...trail });
    await expect(me.shoe.add({ ...of(cleo), ...pair(' ROAD ') })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(me.shoe.change({ ...of(cleo), ...trail, name: 'road', retiredOn: null })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const typed = await logIn(cleo, road.id);
    expect((await shoesOf(cleo, cleo)).lastUsedId).toBe(road.id);
    await me.shoe.change({ ...of(cleo), ...road, name: 'Old road', retiredOn: TODAY });
    const { shoes, lastUsedId } = await shoesOf(cleo, cleo);
    expect([shoes.map((one) => one.name), lastUsedId]).toEqual([['Old road', 'Trail'], null]);
    await me.shoe.remove({ ...of(cleo), id: road.id });
    expect((await shoesOf(cleo, cleo)).shoes.map((one) => one.name)).toEqual(['Trail']);
    await expect(me.shoe.remove({ ...of(cleo), id: road.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(logIn(cleo, road.id, { on: dayBefore(1) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // The run stays, and may be corrected as it is.
    await me.run.update({ ...of(cleo), id: typed.id, details: { ...details({ rpe: 2 }), shoeId: road.id } });
    await me.shoe.add({ ...of(cleo), ...pair('Old road') });
  });

  it('are those of the athlete, and belong to runs', async () => {
    const dora = await world.addAthlete('Dora', { share: 'nothing' });
    const eva = await world.addAthlete('Eva', { share: 'nothing' });
    const hers = pair('Hers');
    await world.callerFor(eva).shoe.add({ ...of(eva), ...hers });
    await expect(logIn(dora, hers.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const own = await logIn(dora, null);
    const me = world.callerFor(dora);
    const change = async (id: string, shoeId: string) =>
      me.run.update({ ...of(dora), id, details: { ...details(), shoeId } });
    await expect(change(own.id, hers.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const mine = pair('Mine');
    await me.shoe.add({ ...of(dora), ...mine });
    const lifting = await logIn(dora, null, { sport: 'other', otherType: 'strength', distanceM: null });
    await expect(change(lifting.id, mine.id)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(logIn(dora, mine.id, { sport: 'other', otherType: 'strength' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(me.shoe.add({ ...of(dora), ...pair('Minus', -1) })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(me.shoe.change({ ...of(dora), ...mine, retiredOn: addDays(TODAY, 3) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await shoesOf(coach, dora)).toEqual({ shared: false, shoes: [], lastUsedId: null });
  });

  it('are asked for where the athlete wants it, and only then (evidence 14.5)', async () => {
    const fay = await world.addAthlete('Fay', { share: 'nothing' });
    await logIn(fay, null);
    expect((await recordOn(TODAY, fay)).insufficient).not.toContain('shoe');
    await world.callerFor(fay).profile.update({ clubId: world.clubId, changes: { askShoe: true } });
    expect((await recordOn(TODAY, fay)).insufficient).toContain('shoe');
  });
});

/** The record of a day and what the rules say of it. */
async function recordOn(asOf: LocalDate, { athleteId }: AthletePerson) {
  const records = await world.runtime.db.asEngine(world.clubId, async (tx) =>
    buildRecords(tx, world.clubId, [{ athleteId, asOf, zone: ZONE }]),
  );
  const record = records.get(athleteId)?.record;
  if (!record) throw new Error('no record');
  return { record, insufficient: assess(record, asOf).insufficient };
}

/** The same run from the watch, 40 s later and with a pulse: the fuller one of the two. */
async function recordFromWatch(
  { athleteId, userId }: AthletePerson,
  given: Pick<NewRun, 'on' | 'startAt' | 'shoeId' | 'distanceM'>,
) {
  await world.runtime.db.asApp({ clubId: world.clubId, userId }, async (tx) =>
    tx.insert(runTable).values({
      ...given,
      clubId: world.clubId,
      athleteId,
      id: randomUUID(),
      sport: 'run',
      zone: ZONE,
      timerS: 2700,
      avgHrBpm: 140,
      source: 'fit',
      fingerprint: randomUUID(),
      enteredBy: userId,
    }),
  );
}

/** The record with all sessions ever, and of the shoes only what they had before the log. */
async function replayed(record: AthleteRecord, { athleteId, userId }: AthletePerson): Promise<AthleteRecord> {
  const rows = await world.runtime.db.asApp({ clubId: world.clubId, userId }, async (tx) =>
    tx.select().from(runTable).where(eq(runTable.athleteId, athleteId)),
  );
  const names = new Map(rows.map((row) => [row.shoeId ?? '', 'Worn']));
  return {
    ...record,
    sessions: inNamedShoes(
      rows.map((row) => sessionOfRun({ ...row, startMs: row.startAt?.getTime() ?? null })),
      names,
    ),
    carry: { shoeKm: { Worn: 33.333 } },
  };
}

describe('kilometres before the window', () => {
  it('and those in it are what a full replay counts', async () => {
    const gil = await world.addAthlete('Gil', { share: 'nothing' });
    const worn = pair('Worn', 33_333);
    const me = world.callerFor(gil);
    await me.shoe.add({ ...of(gil), ...worn });
    for (const [day, distanceM, timerS] of [
      [200, 21_097, 6600],
      [121, 9999, 3000],
      // Runs of the day before the window, a ride among them, and of its first day.
      [120, 12_345, 4000],
      [120, 30_000, 4000],
      [119, 7001, 2400],
      [2, 10_003, 3300],
    ] as const)
      await logIn(gil, worn.id, { on: dayBefore(day), distanceM, timerS });
    // Two recordings of one run, long before the window: of them the fuller one is counted.
    const startAt = `${dayBefore(150)}T08:00:00.000Z`;
    await logIn(gil, worn.id, { on: dayBefore(150), startAt, distanceM: 8000, timerS: 2700 });
    await recordFromWatch(gil, {
      on: dayBefore(150),
      startAt: new Date(`${dayBefore(150)}T08:00:40.000Z`),
      shoeId: worn.id,
      distanceM: 8100,
    });
    const { record } = await recordOn(TODAY, gil);
    const everything = await replayed(record, gil);
    expect(record.sessions).toHaveLength(2);
    expect(everything.sessions).toHaveLength(8);
    const km = (one: AthleteRecord) => assess(one, TODAY).metrics['shoe.maxKmInUse'];
    // 33.333 + 21.097 + 9.999 + 12.345 + 8.1 km before the window, 7.001 + 10.003 km in it; published to 0.1 km.
    expect(record.carry.shoeKm).toEqual({ Worn: 84.874 });
    expect([km(record), km(everything)]).toEqual([101.9, 101.9]);
    expect((await shoesOf(gil, gil)).shoes[0]?.distanceM).toBe(101_878);
  });
});
