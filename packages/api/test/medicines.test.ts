import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMedicine } from '@freshlegs/domain/medicine';
import { assess, type AthleteRecord, type Medicine } from '@freshlegs/rules';
import { bloodTest, dayBefore, TODAY } from './support/facts.ts';
import { codesFor, feelHeavy } from './support/page-of-athlete.ts';
import { createWorld, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;
let medical: Person;

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
  medical = await world.addStaff('Mia Medic', ['medical']);
});
afterAll(async () => world.close());

const medicine = (name: string, dates: { startOn?: string; doseChangeOn?: string; stopOn?: string } = {}) => ({
  clubId: world.clubId,
  id: randomUUID(),
  name,
  startOn: null,
  doseChangeOn: null,
  stopOn: null,
  ...dates,
});
const listOf = async (viewer: Person, { athleteId }: AthletePerson) =>
  world.callerFor(viewer).medicine.list({ clubId: world.clubId, athleteId });
const medicineCodes = async (athlete: AthletePerson) =>
  (await codesFor(world, athlete, athlete)).filter((code) => code.startsWith('MED.'));

describe('the list of medicines', () => {
  it('raises the question while legs are heavy, until the last day is past (evidence 8)', async () => {
    const ana = await world.addAthlete('Ana', { share: 'suggested' });
    const me = world.callerFor(ana);
    const statin = medicine('Atorvastatin', { startOn: dayBefore(30) });
    await me.medicine.add(statin);
    expect(await medicineCodes(ana)).toEqual([]);
    await feelHeavy(world, ana);
    expect(await medicineCodes(ana)).toEqual(['MED.STATIN']);
    // The last day is still a day of taking it; the day after is not (stopDay < 0).
    await me.medicine.change({ ...statin, stopOn: TODAY });
    expect(await medicineCodes(ana)).toEqual(['MED.STATIN']);
    await me.medicine.change({ ...statin, stopOn: dayBefore(1) });
    expect(await medicineCodes(ana)).toEqual([]);
  });

  it('keeps the names of the list in its spelling, and a typed one as "ask your pharmacist"', async () => {
    const ben = await world.addAthlete('Ben', { share: 'nothing' });
    const me = world.callerFor(ben);
    await feelHeavy(world, ben);
    await me.medicine.add(medicine('  ASPIRIN '));
    world.clock.advanceS(60);
    await me.medicine.add(medicine('Zorblax 20'));
    expect((await listOf(ben, ben)).medicines).toMatchObject([
      { name: 'acetylsalicylic acid', listed: true, isCurrent: true },
      { name: 'Zorblax 20', listed: false, isCurrent: true },
    ]);
    expect(await medicineCodes(ben)).toEqual(['MED.NSAID', 'MED.UNKNOWN']);
  });

  it('is one entry for the same id, corrected by change, gone by remove', async () => {
    const cleo = await world.addAthlete('Cleo', { share: 'nothing' });
    const me = world.callerFor(cleo);
    const entry = medicine('metformin', { startOn: dayBefore(400) });
    await me.medicine.add(entry);
    await me.medicine.add({ ...entry, name: 'ibuprofen' });
    await me.medicine.change({ ...entry, doseChangeOn: dayBefore(3) });
    expect((await listOf(cleo, cleo)).medicines).toEqual([
      {
        id: entry.id,
        name: 'metformin',
        listed: true,
        startOn: dayBefore(400),
        doseChangeOn: dayBefore(3),
        stopOn: null,
        isCurrent: true,
      },
    ]);
    await me.medicine.remove({ clubId: world.clubId, id: entry.id });
    expect((await listOf(cleo, cleo)).medicines).toEqual([]);
    await expect(me.medicine.change(entry)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(me.medicine.remove({ clubId: world.clubId, id: entry.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('refuses days to come, but for the end of a course', async () => {
    const dora = await world.addAthlete('Dora', { share: 'nothing' });
    const me = world.callerFor(dora);
    await expect(me.medicine.add(medicine('doxycycline', { startOn: '2026-04-02' }))).rejects.toThrow(
      'has not come yet',
    );
    await expect(me.medicine.add(medicine('doxycycline', { doseChangeOn: '2026-04-02' }))).rejects.toThrow(
      'has not come yet',
    );
    await expect(me.medicine.add(medicine('doxycycline', { stopOn: '2028-01-01' }))).rejects.toThrow(
      'more than a year ahead',
    );
    await me.medicine.add(medicine('doxycycline', { startOn: TODAY, stopOn: '2026-04-06' }));
    expect((await listOf(dora, dora)).medicines).toHaveLength(1);
  });

  it('is seen where medicines are shared, and by nobody else', async () => {
    const suggested = await world.addAthlete('Eva', { share: 'suggested' });
    await world.callerFor(suggested).medicine.add(medicine('sertraline'));
    expect(await listOf(coach, suggested)).toEqual({ shared: false, medicines: [] });
    expect(await listOf(medical, suggested)).toMatchObject({ shared: true, medicines: [{ name: 'sertraline' }] });
    await feelHeavy(world, suggested);
    expect(await medicineCodes(suggested)).toEqual(['MED.SSRI_SNRI']);
    expect((await codesFor(world, coach, suggested)).filter((code) => code.startsWith('MED.'))).toEqual([]);
  });

  it('counts for vitamin B12 as the answer in the profile did (blood 3.3), and for iron on the day of the draw', async () => {
    const fay = await world.addAthlete('Fay', { share: 'nothing' });
    const me = world.callerFor(fay);
    await me.profile.update({ clubId: world.clubId, changes: { sex: 'F' } });
    await feelHeavy(world, fay);
    // No B12 result, a risk factor and heavy legs: a test is worth raising.
    expect(await codesFor(world, fay, fay)).not.toContain('B.B12.TEST_WORTH_RAISING');
    await me.medicine.add(medicine('omeprazole'));
    expect(await codesFor(world, fay, fay)).toContain('B.B12.TEST_WORTH_RAISING');
    const offered = async () =>
      (await me.bloodTest.drawContext({ clubId: world.clubId, collectedOn: dayBefore(10), collectedAt: null }))
        .suggested;
    await me.medicine.add(medicine('ferrous sulfate', { startOn: dayBefore(9) }));
    expect(await offered()).toMatchObject({ takingIron: null, takingB12: null });
    await me.medicine.add(medicine('vitamin B12', { startOn: dayBefore(60), stopOn: dayBefore(10) }));
    await me.medicine.add(medicine('folic acid'));
    expect(await offered()).toMatchObject({ takingIron: null, takingB12: true });
    // 700 ng/L total B12 is far above any low line; taking B12 it says nothing about stores (blood 7.4).
    const b12 = [{ analyte: 'b12_total', value: 700, unit: 'ng/L' }];
    await me.bloodTest.log({ clubId: world.clubId, ...bloodTest(b12, { collectedOn: dayBefore(10) }) });
    expect(await codesFor(world, fay, fay)).toContain('B.B12.NOT_INTERPRETABLE_SUPPLEMENTED');
  });
});

/** The table of evidence 8: exactly these are matched by name. */
const GENERICS = `atenolol bisoprolol carvedilol labetalol metoprolol nadolol nebivolol propranolol sotalol timolol
  enalapril lisinopril perindopril ramipril candesartan irbesartan losartan olmesartan telmisartan valsartan
  bendroflumethiazide chlortalidone hydrochlorothiazide indapamide furosemide bumetanide torasemide spironolactone amiloride
  amlodipine felodipine lercanidipine nifedipine diltiazem verapamil
  atorvastatin fluvastatin pitavastatin pravastatin rosuvastatin simvastatin
  bezafibrate ciprofibrate fenofibrate gemfibrozil colchicine amiodarone
  ciprofloxacin levofloxacin moxifloxacin norfloxacin ofloxacin
  chlorphenamine diphenhydramine hydroxyzine promethazine cetirizine
  citalopram escitalopram fluoxetine paroxetine sertraline venlafaxine duloxetine desvenlafaxine
  prednisolone prednisone methylprednisolone dexamethasone hydrocortisone isotretinoin
  metformin omeprazole esomeprazole lansoprazole pantoprazole famotidine
  ibuprofen naproxen diclofenac levonorgestrel letrozole anastrozole`
  .split(/\s+/)
  .concat('acetylsalicylic acid');

const codesOf = (medicines: readonly Medicine[]) => {
  const record: AthleteRecord = {
    profile: { homeZone: 'UTC', sex: 'F', ageYears: 30 },
    sessions: [],
    checkIns: [{ on: TODAY, heaviness: 6 }],
    explicitRest: [],
    confirmedRest: [],
    symptoms: [],
    questionnaires: {},
    medicines,
    privateHealth: {},
    bloodResults: [],
    bloodContext: {},
    carry: {},
  };
  return assess(record, TODAY).findings.map((finding) => finding.code);
};

describe('the codes of the list say what the names say', () => {
  it.each(GENERICS)('%s', (generic) => {
    const byName = codesOf([{ generic }]);
    expect(byName.filter((code) => code.startsWith('MED.'))).toHaveLength(1);
    expect(byName).not.toContain('MED.UNKNOWN');
    expect(codesOf([{ atc: findMedicine(generic)?.atc ?? '' }])).toEqual(byName);
  });

  it.each(['dexlansoprazole', 'rabeprazole', 'ranitidine', 'cimetidine', 'nizatidine'])(
    '%s counts for B12',
    (generic) => {
      expect(codesOf([{ atc: findMedicine(generic)?.atc ?? '' }])).toEqual(
        expect.arrayContaining(['MED.B12_DEPLETING', 'B.B12.TEST_WORTH_RAISING']),
      );
    },
  );
});
