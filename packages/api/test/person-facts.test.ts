import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingCode, UpdateProfileInput } from '@freshlegs/domain';
import { addDays } from '@freshlegs/domain';
import { randomUUID } from 'node:crypto';
import { run, TODAY, upload } from './support/facts.ts';
import { fitFile } from './support/fit-file.ts';
import { codesFor, runEverySecondDay } from './support/page-of-athlete.ts';
import { createWorld, ZONE, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;
let medical: Person;

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
  medical = await world.addStaff('Mia Medic', ['medical']);
});
afterAll(async () => world.close());

const change = async (athlete: AthletePerson, changes: UpdateProfileInput) =>
  world.callerFor(athlete).profile.update({ clubId: world.clubId, changes });

const ENERGY: readonly [UpdateProfileInput, FindingCode | null][] = [
  [{ missedPeriods: 3 }, 'F.LEA.MAJOR'],
  [{ missedPeriods: 2 }, null],
  [{ missedPeriods: 3, hormonalContraception: true }, null],
  [{ missedPeriods: 3, menopause: true }, null],
  [{ missedPeriods: 12, pregnant: true }, null],
  [{ boneStress2y: true }, 'F.LEA.MAJOR'],
  [{ restrictiveEating: true, lowMood: true, giIssues: true }, 'F.LEA.MINOR'],
  [{ recurrentIllness: true, coldIntolerance: true, periodChanges: true }, 'F.LEA.MINOR'],
  [{ lowLibido: true, coldIntolerance: true, lowMood: false }, null],
];

describe('the private questions about energy (evidence 4.6)', () => {
  it.each(ENERGY)('%j: %s', async (changes, code) => {
    const ana = await world.addAthlete('Ana', { share: 'suggested' });
    await change(ana, changes);
    expect(await codesFor(world, ana, ana)).toEqual(code === null ? [] : [code]);
    // Private to the athlete: neither finding nor answer, not even for those who see the symptoms.
    const { clubId } = world;
    for (const viewer of [coach, medical]) {
      expect(await codesFor(world, viewer, ana)).toEqual([]);
      const { facts, notShared } = await world.callerFor(viewer).profile.get({ clubId, athleteId: ana.athleteId });
      expect(notShared).toEqual(expect.arrayContaining(Object.keys(changes)));
      expect(Object.keys(facts)).not.toEqual(expect.arrayContaining(Object.keys(changes)));
    }
  });

  it('take whole periods of a year', async () => {
    const ben = await world.addAthlete('Ben', { share: 'nothing' });
    for (const missedPeriods of [-1, 13, 2.5])
      await expect(change(ben, { missedPeriods })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await change(ben, { missedPeriods: 0 });
    await change(ben, { missedPeriods: 12 });
    expect(await codesFor(world, ben, ben)).toEqual(['F.LEA.MAJOR']);
  });
});

describe('risk factors (evidence 7.2)', () => {
  it('decide with the age whether leg symptoms when walking need a doctor', async () => {
    // 55 on the day: with one risk factor the risk is raised, without any it is not.
    const cleo = await world.addAthlete('Cleo', { share: 'nothing', birthDate: '1971-01-05' });
    await world.callerFor(cleo).symptom.report({
      clubId: world.clubId,
      id: randomUUID(),
      on: TODAY,
      zone: ZONE,
      answers: [{ code: 'exertional_leg_symptom_walking', attributes: {} }],
    });
    await change(cleo, { smoking: false });
    expect(await codesFor(world, cleo, cleo)).toEqual([]);
    await change(cleo, { hypertension: true });
    expect(await codesFor(world, cleo, cleo)).toEqual(['C.PAD.RISK_SYMPTOM']);
    await change(cleo, { hypertension: null });
    expect(await codesFor(world, cleo, cleo)).toEqual([]);
  });
});

describe('the yearly check (evidence 9.4)', () => {
  it('is due after 365 days or when unknown, where it is tracked, and is private', async () => {
    const dora = await world.addAthlete('Dora', { share: 'suggested' });
    const due = async () => (await codesFor(world, dora, dora)).includes('R.PHYSICAL_DUE');
    await change(dora, { lastPhysicalOn: addDays(TODAY, -366) });
    expect(await due()).toBe(false);
    await change(dora, { tracksPhysical: true });
    expect(await due()).toBe(true);
    expect(await codesFor(world, coach, dora)).toEqual([]);
    await change(dora, { lastPhysicalOn: addDays(TODAY, -365) });
    expect(await due()).toBe(false);
    await change(dora, { lastPhysicalOn: null });
    expect(await due()).toBe(true);
    await expect(change(dora, { lastPhysicalOn: addDays(TODAY, 1) })).rejects.toThrow('has not happened yet');
  });
});

describe('strength work (evidence 6.5)', () => {
  it('is missed after four weeks without, where it is tracked; one session ends that', async () => {
    const eva = await world.addAthlete('Eva', { share: 'suggested' });
    await runEverySecondDay(world, eva, 30);
    expect(await codesFor(world, eva, eva)).not.toContain('M.STRENGTH.NONE');
    await change(eva, { tracksStrength: true });
    expect(await codesFor(world, eva, eva)).toContain('M.STRENGTH.NONE');
    expect(await codesFor(world, coach, eva)).toContain('M.STRENGTH.NONE');
    const strength = run({
      sport: 'other',
      otherType: ' Strength ',
      distanceM: null,
      details: { tags: ['strengthHeavy'] },
    });
    await world.callerFor(eva).run.log({ clubId: world.clubId, athleteId: eva.athleteId, ...strength });
    expect(await codesFor(world, eva, eva)).not.toContain('M.STRENGTH.NONE');
  });

  it('counts from the watch as from the form', async () => {
    const fay = await world.addAthlete('Fay', { share: 'nothing' });
    await runEverySecondDay(world, fay, 30);
    await change(fay, { tracksStrength: true });
    const recording = { startAt: '2026-03-26T17:00:00Z', distanceM: 0, timerS: 1800, utcOffsetMin: 60, sport: 10 };
    await upload(world, fay, fitFile(recording));
    expect(await codesFor(world, fay, fay)).toContain('M.STRENGTH.NONE');
    await upload(world, fay, fitFile({ ...recording, startAt: '2026-03-27T17:00:00Z', subSport: 20 }));
    expect(await codesFor(world, fay, fay)).not.toContain('M.STRENGTH.NONE');
  });
});
