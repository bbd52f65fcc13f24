import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AthleteId, LocalDate } from '@freshlegs/domain';
import { assess } from '@freshlegs/rules';
import { buildRecords } from '../src/assessment/build-records.ts';
import { bloodTest, checkIn, dayBefore, run, TODAY } from './support/facts.ts';
import { createWorld, ZONE, type AthletePerson, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;

beforeAll(async () => {
  world = await createWorld();
  ana = await world.addAthlete('Ana');
  const me = world.callerFor(ana);
  const mine = { clubId: world.clubId, athleteId: ana.athleteId };
  for (const day of [300, 121, 119, 40, 3]) await me.run.log({ ...mine, ...run({ on: dayBefore(day) }) });
  await me.checkIn.record({ clubId: world.clubId, ...checkIn({ on: dayBefore(310), illness: 'none' }) });
  await me.checkIn.record({ clubId: world.clubId, ...checkIn({ on: dayBefore(305), rest: true }) });
  await me.checkIn.record({ clubId: world.clubId, ...checkIn({ on: dayBefore(1), heaviness: 3 }) });
  await me.profile.update({ clubId: world.clubId, changes: { sex: 'F', bodyMassG: 58_500 } });
  const context = {
    hardExerciseHoursBefore: 10,
    marathonPlusDaysBefore: null,
    illnessWithin14Days: false,
    takingIron: true,
    takingB12: null,
  };
  await me.bloodTest.log({
    clubId: world.clubId,
    ...bloodTest([{ analyte: 'ferritin', value: 30, unit: 'ug/L' }], { collectedOn: dayBefore(20), context }),
  });
  await me.bloodTest.log({
    clubId: world.clubId,
    ...bloodTest([{ analyte: 'tsh', value: 2, unit: 'm[IU]/L' }], { collectedOn: dayBefore(5) }),
  });
}, 60_000);
afterAll(async () => world.close());

const recordOn = async (asOf: LocalDate, athleteId: AthleteId = ana.athleteId) => {
  const records = await world.runtime.db.asEngine(world.clubId, async (tx) =>
    buildRecords(tx, world.clubId, [{ athleteId, asOf, zone: ZONE }]),
  );
  const record = records.get(athleteId);
  if (!record) throw new Error('no record');
  return record;
};

describe('the record of an athlete', () => {
  it('holds 120 days of facts, and carries what came before', async () => {
    const record = await recordOn(TODAY);
    expect(record.sessions.map((session) => session.on)).toEqual([dayBefore(119), dayBefore(40), dayBefore(3)]);
    // A check-in that says nothing the rules read is no entry; a day of rest is one (evidence 2.1).
    expect(record.carry).toEqual({ firstEntryOn: dayBefore(305), lastEntryBeforeWindowOn: dayBefore(121) });
    expect(assess(record, TODAY).metrics['historyDays']).toBe(306);
  });

  it('on a past day holds what was there on that day', async () => {
    const day = dayBefore(30);
    const record = await recordOn(day);
    expect(record.sessions.map((session) => session.on)).toEqual([dayBefore(121), dayBefore(119), dayBefore(40)]);
    expect(record.carry).toEqual({ firstEntryOn: dayBefore(305), lastEntryBeforeWindowOn: dayBefore(300) });
    expect([record.checkIns, record.bloodResults, record.profile.massKg]).toEqual([[], [], undefined]);
  });

  it('keeps units, leaves out what is not known, and takes the circumstances of the draw that counts', async () => {
    const record = await recordOn(TODAY);
    expect(record.sessions[0]).toEqual({
      sport: 'run',
      on: dayBefore(119),
      zone: ZONE,
      min: 55,
      km: 10,
      source: 'form',
      tags: [],
    });
    expect(record.checkIns).toEqual([{ on: dayBefore(1), heaviness: 3 }]);
    expect(record.profile).toEqual({ homeZone: ZONE, birthDate: '2000-05-17', sex: 'F', massKg: 58.5 });
    expect(record.bloodResults.map((result) => [result.analyte, result.value, result.unit])).toEqual([
      ['tsh', 2, 'm[IU]/L'],
      ['ferritin', 30, 'ug/L'],
    ]);
    expect(record.bloodContext).toEqual({
      hardExerciseHoursBeforeDraw: 10,
      illnessWithin14dOfDraw: false,
      takingIron: true,
    });
  });

  it('is empty, not normal, for somebody who logged nothing', async () => {
    const ben = await world.addAthlete('Ben');
    const record = await recordOn(TODAY, ben.athleteId);
    expect([record.sessions, record.checkIns, record.bloodResults, record.carry]).toEqual([[], [], [], {}]);
    const { causes, urgency } = assess(record, TODAY);
    expect(urgency).toBe('none');
    expect(causes.filter((cause) => cause.verdict === 'clear')).toEqual([]);
  });
});
