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
  const record = records.get(athleteId)?.record;
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

  it('holds everything of a check-in and a run that the rules read', async () => {
    const cleo = await world.addAthlete('Cleo');
    const me = world.callerFor(cleo);
    const { clubId } = world;
    const mine = { clubId, athleteId: cleo.athleteId };
    await me.checkIn.record({
      clubId,
      ...checkIn({
        heaviness: 5,
        soreness: 2,
        focalPain: true,
        sleepH: 7.5,
        sleepQuality: 3,
        fatigue: 4,
        stress: 2,
        muscleSoreness: 5,
        restingPulseBpm: 48,
        rmssdMs: 61.5,
        urineColor: 7,
        carbG: 310,
        carbComplete: true,
        illness: 'fever',
      }),
    });
    const shoeId = '0198b7a2-1111-7000-8000-000000000009';
    await me.shoe.add({ ...mine, id: shoeId, name: 'Red ones', startM: 12_500 });
    const typed = run({
      startAt: `${TODAY}T06:00:00.000Z`,
      avgHrBpm: 150,
      avgCadenceSpm: 171.5,
      details: {
        rpe: 6,
        highIntensityMin: 12.5,
        tags: ['race', 'strengthHeavy'],
        preCarbG: 80,
        duringCarbG: 45,
        recoveryCarbG: 60,
        hoursToNextSession: 7.5,
        fluidMl: 750,
        sodiumMg: 400,
        urineMl: 200,
        massPreG: 60_000,
        massPostG: 58_900,
      },
    });
    await me.run.log({ ...mine, ...typed, details: { ...typed.details, shoeId } });
    await me.run.log({ ...mine, ...run({ sport: 'other', otherType: 'strength', distanceM: null, timerS: 1800 }) });
    const record = await recordOn(TODAY, cleo.athleteId);
    expect(record.checkIns).toEqual([
      {
        on: TODAY,
        heaviness: 5,
        soreness: 2,
        sleepH: 7.5,
        hooper: { sleep: 3, fatigue: 4, stress: 2, soreness: 5 },
        restingPulseBpm: 48,
        rmssdMs: 61.5,
        urineColor: 7,
        carbG: 310,
        carbComplete: true,
      },
    ]);
    expect([record.focalPain, record.symptoms]).toEqual([true, [{ code: 'fever' }]]);
    const ran = {
      sport: 'run',
      startMs: Date.parse(`${TODAY}T06:00:00.000Z`),
      km: 10,
      min: 55,
      rpe: 6,
      hrAvgBpm: 150,
      highIntensityMin: 12.5,
      cadencePerMin: 171.5,
      cadenceUnit: 'spm',
      shoe: 'Red ones',
      tags: ['race', 'strengthHeavy'],
      preCarbG: 80,
      duringCarbG: 45,
      recoveryCarbG: 60,
      gapToNextH: 7.5,
      massPreKg: 60,
      massPostKg: 58.9,
      fluidL: 0.75,
      urineL: 0.2,
    };
    expect(record.sessions).toEqual([
      { ...ran, on: TODAY, zone: ZONE, source: 'form' },
      { sport: 'other', type: 'strength', on: TODAY, zone: ZONE, min: 30, source: 'form', tags: [] },
    ]);
    expect(record.carry.shoeKm).toEqual({ 'Red ones': 12.5 });
  });

  it('holds what a person says of themselves, and leaves out what was not said', async () => {
    const dora = await world.addAthlete('Dora');
    const { clubId } = world;
    const me = world.callerFor(dora);
    await me.profile.update({
      clubId,
      changes: { diabetes: true, smoking: false, tracksStrength: true, askShoe: false, lastPhysicalOn: dayBefore(30) },
    });
    await me.profile.update({ clubId, changes: { missedPeriods: 0, lowMood: false, tracksPhysical: true } });
    const record = await recordOn(TODAY, dora.athleteId);
    expect(record.profile).toEqual({
      homeZone: ZONE,
      birthDate: '2000-05-17',
      riskFactors: ['diabetes'],
      tracksStrength: true,
      tracksPhysical: true,
      askShoe: false,
      lastPhysicalOn: dayBefore(30),
    });
    expect(record.privateHealth).toEqual({ missedPeriods: 0, lowMood: false });
    // Yesterday nothing of this had been said.
    expect((await recordOn(dayBefore(1), dora.athleteId)).profile).toEqual({ homeZone: ZONE, birthDate: '2000-05-17' });
  });

  it('on a past day holds the medicines and answers of that day', async () => {
    const eva = await world.addAthlete('Eva');
    const me = world.callerFor(eva);
    const { clubId } = world;
    const dates = { startOn: dayBefore(20), doseChangeOn: dayBefore(5), stopOn: null };
    await me.medicine.add({ clubId, id: '0198b7a2-1111-7000-8000-00000000000a', name: 'sotalol', ...dates });
    const answers = { worseEndOfDay: false };
    const form = { clubId, id: '0198b7a2-1111-7000-8000-00000000000b', name: 'venous' as const, zone: ZONE, answers };
    await me.questionnaire.answer({ ...form, on: dayBefore(10) });
    const seen = async (day: number) => {
      const { medicines, questionnaires } = await recordOn(dayBefore(day), eva.athleteId);
      return [medicines, questionnaires];
    };
    const sotalol = { generic: 'sotalol', atc: 'C07AA07', startOn: dayBefore(20) };
    expect(await seen(0)).toEqual([[{ ...sotalol, doseChangeOn: dayBefore(5) }], { venous: answers }]);
    expect(await seen(6)).toEqual([[sotalol], { venous: answers }]);
    expect(await seen(11)).toEqual([[sotalol], {}]);
    expect(await seen(21)).toEqual([[], {}]);
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
