import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bloodTest, checkIn, signedInAgain } from './support/facts.ts';
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

type Answers = Parameters<ReturnType<World['callerFor']>['symptom']['report']>[0]['answers'];

const on = (day: string) => world.clock.set(`${day}T10:00:00.000Z`);
const report = async (athlete: AthletePerson, day: string, answers: Answers) =>
  world.callerFor(athlete).symptom.report({ clubId: world.clubId, id: randomUUID(), on: day, zone: ZONE, answers });
const ledger = async (athlete: AthletePerson) =>
  (await world.callerFor(athlete).referral.ofAthlete({ clubId: world.clubId, athleteId: athlete.athleteId })).prompts;
const kinds = async (athlete: AthletePerson, code: string) =>
  (await ledger(athlete)).find((prompt) => prompt.code === code)?.events.map((event) => event.kind);
const promptOf = async (athlete: AthletePerson, code: string) =>
  (await ledger(athlete)).find((prompt) => prompt.code === code);

describe('the ledger of prompts', () => {
  it('opens, escalates, notes what is gone without closing, and goes on when it is back', async () => {
    on('2026-04-01');
    const ana = await world.addAthlete('Ana', { share: 'suggested' });
    // Fainting once, not in exercise: doctor within days; within 24 hours in exercise: emergency (evidence 7.11).
    await report(ana, '2026-04-01', [{ code: 'syncope', attributes: { hoursAgo: 60 } }]);
    expect(await promptOf(ana, 'RF.SYNCOPE')).toMatchObject({
      urgency: 'doctor_days',
      status: 'open',
      openedOn: '2026-04-01',
      stillFound: true,
    });
    const promptId = (await promptOf(ana, 'RF.SYNCOPE'))?.id ?? '';
    await (
      await signedInAgain(world, coach)
    ).referral.step({ clubId: world.clubId, athleteId: ana.athleteId, promptId, step: 'acknowledged' });

    on('2026-04-02');
    await report(ana, '2026-04-02', [{ code: 'syncope', attributes: { exertional: true, hoursAgo: 2 } }]);
    // What got worse has to be seen again.
    expect(await promptOf(ana, 'RF.SYNCOPE')).toMatchObject({ id: promptId, urgency: 'emergency', status: 'open' });

    on('2026-04-03');
    await report(ana, '2026-04-03', []);
    expect(await promptOf(ana, 'RF.SYNCOPE')).toMatchObject({
      urgency: 'emergency',
      status: 'open',
      stillFound: false,
      lastSeenOn: '2026-04-02',
    });
    await world.callerFor(ana).checkIn.record({ clubId: world.clubId, ...checkIn({ on: '2026-04-03', heaviness: 1 }) });
    expect(await kinds(ana, 'RF.SYNCOPE')).toEqual(['opened', 'acknowledged', 'escalated', 'no-longer-found']);

    on('2026-04-06');
    await report(ana, '2026-04-06', [{ code: 'syncope', attributes: { hoursAgo: 70 } }]);
    expect(await kinds(ana, 'RF.SYNCOPE')).toEqual([
      'opened',
      'acknowledged',
      'escalated',
      'no-longer-found',
      'reopened',
    ]);
    expect(await promptOf(ana, 'RF.SYNCOPE')).toMatchObject({ status: 'open', stillFound: true, urgency: 'emergency' });
  });

  it('is closed by a person with an outcome, never by a coach from doctor_days on, and reopens when it recurs', async () => {
    on('2026-05-04');
    const ben = await world.addAthlete('Ben', { share: 'suggested' });
    await report(ben, '2026-05-04', [{ code: 'palpitations', attributes: { exertional: true } }]);
    const promptId = (await promptOf(ben, 'RF.PALPITATIONS'))?.id ?? '';
    const close = {
      clubId: world.clubId,
      athleteId: ben.athleteId,
      promptId,
      outcome: 'modified',
      untilOn: '2026-05-20',
    } as const;
    await expect((await signedInAgain(world, coach)).referral.close(close)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      (await signedInAgain(world, medical)).referral.close({ ...close, untilOn: null }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await (await signedInAgain(world, medical)).referral.close(close);
    expect(await promptOf(ben, 'RF.PALPITATIONS')).toMatchObject({
      status: 'closed',
      outcome: 'modified',
      outcomeUntilOn: '2026-05-20',
      canStep: [],
      canClose: false,
    });

    on('2026-05-08');
    // Nothing was written for four days, but the answer still counted: silence is no recovery and no relapse.
    await world.callerFor(ben).checkIn.record({ clubId: world.clubId, ...checkIn({ on: '2026-05-08', heaviness: 2 }) });
    expect(await promptOf(ben, 'RF.PALPITATIONS')).toMatchObject({ status: 'closed', lastSeenOn: '2026-05-08' });

    on('2026-05-09');
    await report(ben, '2026-05-09', []);
    on('2026-05-12');
    await report(ben, '2026-05-12', [{ code: 'palpitations', attributes: { exertional: true } }]);
    expect(await promptOf(ben, 'RF.PALPITATIONS')).toMatchObject({ id: promptId, status: 'open', outcome: null });
    expect(await kinds(ben, 'RF.PALPITATIONS')).toEqual(['opened', 'closed', 'reopened']);
  });

  it('a deleted blood test is no longer found, and its prompt waits for a person', async () => {
    on('2026-06-01');
    const cleo = await world.addAthlete('Cleo', { share: 'suggested' });
    const me = world.callerFor(cleo);
    await me.profile.update({ clubId: world.clubId, changes: { sex: 'F' } });
    const panel = bloodTest(
      [
        { analyte: 'ferritin', value: 9, unit: 'ug/L' },
        { analyte: 'haemoglobin', value: 13.1, unit: 'g/dL' },
      ],
      { collectedOn: '2026-05-30' },
    );
    await me.bloodTest.log({ clubId: world.clubId, ...panel });
    // Ferritin below 15 with normal haemoglobin: `depleted`, a doctor within two weeks (blood 7.3 R7).
    expect(await promptOf(cleo, 'B.IRON.DEPLETED')).toMatchObject({ urgency: 'doctor_weeks', stillFound: true });
    await me.bloodTest.remove({ clubId: world.clubId, id: panel.id });
    expect(await promptOf(cleo, 'B.IRON.DEPLETED')).toMatchObject({ status: 'open', stillFound: false });
    expect((await me.bloodTest.list({ clubId: world.clubId, athleteId: cleo.athleteId })).panels).toEqual([]);
  });

  it('keeps what was true: the snapshot is rendered by the consent of today', async () => {
    on('2026-06-02');
    const dana = await world.addAthlete('Dana', { share: 'suggested' });
    const me = world.callerFor(dana);
    await me.profile.update({ clubId: world.clubId, changes: { sex: 'F' } });
    await me.bloodTest.log({
      clubId: world.clubId,
      ...bloodTest(
        [
          { analyte: 'ferritin', value: 9, unit: 'ug/L' },
          { analyte: 'haemoglobin', value: 13.1, unit: 'g/dL' },
        ],
        { collectedOn: '2026-06-01' },
      ),
    });
    const seen = async () =>
      (
        await (
          await signedInAgain(world, coach)
        ).referral.ofAthlete({ clubId: world.clubId, athleteId: dana.athleteId })
      ).prompts;
    expect((await seen())[0]).toMatchObject({ show: 'full', code: 'B.IRON.DEPLETED' });
    expect((await seen())[0]?.sentence).not.toMatch(/\b9 (µg|ug)/);
    await me.consent.set({
      clubId: world.clubId,
      audience: 'coaches',
      categories: ['training', 'wellness', 'red_flags', 'blood_flags', 'blood_values'],
    });
    expect((await seen())[0]?.sentence).toMatch(/\b9 µg\/L/);
    await me.consent.set({ clubId: world.clubId, audience: 'coaches', categories: ['training'] });
    expect(await seen()).toEqual([]);
  });
});
