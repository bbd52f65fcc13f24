import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyDerived } from '../src/services.ts';
import { asOwner } from './support/as-owner.ts';
import { bloodTest, checkIn, dayBefore, run, signedInAgain, TODAY } from './support/facts.ts';
import { createWorld, ZONE, type AthletePerson, type Caller, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;
let medical: Person;

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
  medical = await world.addStaff('Mia Medic', ['medical']);
});
afterAll(async () => world.close());

const boardOf = async (caller: Caller, squadId = world.squadId) =>
  caller.assessment.board({ clubId: world.clubId, squadId });
const rowOf = async (caller: Caller, athlete: AthletePerson) => {
  const { rows } = await boardOf(caller);
  const row = rows.find((one) => one.athleteId === athlete.athleteId);
  if (!row) throw new Error('The athlete is on the board.');
  return row;
};
const rowFor = async (viewer: Person, athlete: AthletePerson) => rowOf(await signedInAgain(world, viewer), athlete);

/** What lies in the tables, as the superuser sees it. */
const kept = async (athlete: AthletePerson) =>
  asOwner(world.database, async (tx) => {
    const rows = await tx.execute<{ audience: string; on: string; card: string }>(
      sql`select audience, "on"::text, card from club.board_card where athlete_id = ${athlete.athleteId} order by audience`,
    );
    const [assessment] = await tx.execute<{ on: string; ledger_on: string | null; facts_version: string }>(
      sql`select "on"::text, ledger_on::text, facts_version from club.assessment where athlete_id = ${athlete.athleteId}`,
    );
    return { cards: [...rows], assessment };
  });

const expectAllEqual = async () => {
  const { differences, cards, assessments } = await verifyDerived(world.runtime);
  expect(differences).toEqual([]);
  return { cards, assessments };
};

describe('a written fact', () => {
  it('keeps the assessment and a card for each audience, cut to it, in the same transaction', async () => {
    const ana = await world.addAthlete('Ana', { share: 'suggested' });
    const me = world.callerFor(ana);
    await me.checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 7 }) });
    await me.bloodTest.log({ clubId: world.clubId, ...bloodTest([{ analyte: 'ferritin', value: 11, unit: 'ug/L' }]) });
    const { cards, assessment } = await kept(ana);
    expect(cards.map(({ audience, on }) => [audience, on])).toEqual([
      ['coaches', TODAY],
      ['medical', TODAY],
    ]);
    expect(assessment).toMatchObject({ on: TODAY, ledger_on: TODAY });
    // Blood values are not shared with coaches: not in what lies ready for them either.
    expect(cards.every(({ card }) => !/ferritin.{0,40}\b11\b/i.test(card))).toBe(true);
    expect(await rowFor(coach, ana)).toEqual(JSON.parse(cards[0]?.card ?? ''));
    expect(await rowFor(medical, ana)).toEqual(JSON.parse(cards[1]?.card ?? ''));
    await expectAllEqual();
  });

  it('is on the board of the next request, a late one too', async () => {
    const bea = await world.addAthlete('Bea', { share: 'suggested' });
    const me = world.callerFor(bea);
    await me.checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 4 }) });
    expect((await rowFor(coach, bea)).heaviness.days.at(-1)).toBe(4);
    await me.checkIn.record({ clubId: world.clubId, ...checkIn({ on: dayBefore(9), heaviness: 9 }) });
    expect((await rowFor(coach, bea)).heaviness.days.at(-10)).toBe(9);
    const logged = run({ on: dayBefore(2) });
    await me.run.log({ clubId: world.clubId, athleteId: bea.athleteId, ...logged });
    await me.run.remove({ clubId: world.clubId, athleteId: bea.athleteId, id: logged.id });
    await expectAllEqual();
  });
});

describe('who may see what is decided by the consent of now', () => {
  it('a revoked category is gone from the next board, and a given one is there', async () => {
    const cleo = await world.addAthlete('Cleo', { share: 'suggested' });
    const me = world.callerFor(cleo);
    await me.checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 8 }) });
    expect((await rowFor(coach, cleo)).heaviness).toMatchObject({ shared: true });
    const { coaches } = await me.consent.get({ clubId: world.clubId });
    const choose = async (categories: typeof coaches) =>
      me.consent.set({ clubId: world.clubId, audience: 'coaches', categories });
    await choose(coaches.filter((category) => category !== 'wellness'));
    expect((await rowFor(coach, cleo)).heaviness).toEqual({ shared: false, days: [] });
    expect((await rowFor(medical, cleo)).heaviness.days.at(-1)).toBe(8);
    await choose(coaches);
    expect((await rowFor(coach, cleo)).heaviness.days.at(-1)).toBe(8);
    await expectAllEqual();
  });

  it('a grant until a day counts on that day and not on the next, without anybody writing', async () => {
    world.clock.set('2026-03-30T10:00:00.000Z');
    const dora = await world.addAthlete('Dora', { share: 'nothing' });
    await world.callerFor(dora).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 6 }) });
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql`insert into club.consent_grant (club_id, id, athlete_id, audience, category, granted_by, until_on)
        values (${world.clubId}, ${randomUUID()}, ${dora.athleteId}, 'coaches', 'wellness', ${dora.userId}, ${TODAY})`);
      await tx.execute(sql`update club.athlete set visible_version = visible_version + 1 where id = ${dora.athleteId}`);
    });
    expect((await rowFor(coach, dora)).heaviness.shared).toBe(true);
    // Berlin is two hours ahead in summer time: 21:59 is still the last day, 22:00 the next one.
    world.clock.set('2026-03-30T21:59:59.999Z');
    expect((await rowFor(coach, dora)).heaviness.shared).toBe(true);
    world.clock.set('2026-03-30T22:00:00.000Z');
    expect((await rowFor(coach, dora)).heaviness).toEqual({ shared: false, days: [] });
    await expectAllEqual();
    world.clock.set('2026-03-30T10:00:00.000Z');
    expect((await rowFor(coach, dora)).heaviness.shared).toBe(true);
  });

  it('a grant to one coach in person is for their eyes, and never lies in the card of all', async () => {
    const emma = await world.addAthlete('Emma', { share: 'nothing' });
    const other = await world.addStaff('Carl Coach', ['coach'], { squadId: world.squadId });
    await world.callerFor(emma).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 5 }) });
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql`insert into club.consent_grant (club_id, id, athlete_id, audience, person_id, category, granted_by)
        values (${world.clubId}, ${randomUUID()}, ${emma.athleteId}, 'person', ${coach.userId}, 'wellness', ${emma.userId})`);
      await tx.execute(sql`update club.athlete set visible_version = visible_version + 1 where id = ${emma.athleteId}`);
    });
    expect((await rowFor(coach, emma)).heaviness.days.at(-1)).toBe(5);
    expect((await rowFor(other, emma)).heaviness.shared).toBe(false);
    expect((await rowFor(coach, emma)).heaviness.days.at(-1)).toBe(5);
    await expectAllEqual();
  });

  it('the club keeping blood results to medical staff is on every card at once', async () => {
    const fay = await world.addAthlete('Fay', { share: 'everything' });
    const owner = await signedInAgain(world, world.owner);
    const settings = await owner.club.settings({ clubId: world.clubId });
    expect((await rowFor(coach, fay)).notShared).toEqual([]);
    await owner.club.updateSettings({ clubId: world.clubId, ...settings, bloodFlagsToMedicalOnly: true });
    expect((await rowFor(coach, fay)).notShared).toContain('blood_flags');
    expect((await rowFor(medical, fay)).notShared).toEqual([]);
    await owner.club.updateSettings({ clubId: world.clubId, ...settings });
    expect((await rowFor(coach, fay)).notShared).toEqual([]);
    await expectAllEqual();
  });

  it('who is coach and medical staff at once sees what both see, and athletes see themselves whole', async () => {
    const both = await world.addStaff('Dr Dora', ['coach', 'medical'], { squadId: world.squadId });
    const gina = await world.addAthlete('Gina', { share: 'suggested' });
    await world.callerFor(gina).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 3 }) });
    const withheld = (await rowFor(both, gina)).notShared;
    expect((await rowFor(coach, gina)).notShared.length).toBeGreaterThan(withheld.length);
    expect(withheld).toEqual((await rowFor(medical, gina)).notShared);
  });
});

describe('prompts and people', () => {
  it('a step and a closing are on the next board, for everybody', async () => {
    const hana = await world.addAthlete('Hana', { share: 'suggested' });
    await world.callerFor(hana).symptom.report({
      clubId: world.clubId,
      id: randomUUID(),
      on: TODAY,
      zone: ZONE,
      answers: [{ code: 'syncope', attributes: { hoursAgo: 60 } }],
    });
    const before = (await rowFor(coach, hana)).prompt;
    expect(before).toMatchObject({ status: 'open', canClose: false });
    const promptId = before?.id ?? '';
    const about = { clubId: world.clubId, athleteId: hana.athleteId, promptId };
    await (await signedInAgain(world, coach)).referral.step({ ...about, step: 'talked' });
    expect((await rowFor(coach, hana)).prompt).toMatchObject({ status: 'talked' });
    expect((await rowFor(medical, hana)).prompt).toMatchObject({ status: 'talked', canClose: true });
    await (await signedInAgain(world, medical)).referral.close({ ...about, outcome: 'train', untilOn: null });
    expect(await rowFor(coach, hana)).toMatchObject({ prompt: null, openPrompts: 0 });
    await expectAllEqual();
  });

  it('joining, leaving a squad and leaving the club are on the next board', async () => {
    const ida = await world.addAthlete('Ida', { share: 'suggested' });
    const names = async () => (await boardOf(await signedInAgain(world, coach))).rows.map((row) => row.name);
    expect(await names()).toContain('Ida');
    const owner = await signedInAgain(world, world.owner);
    const about = { clubId: world.clubId, squadId: world.squadId, athleteId: ida.athleteId };
    await owner.squad.removeAthlete(about);
    expect(await names()).not.toContain('Ida');
    await owner.squad.addAthlete(about);
    expect(await names()).toContain('Ida');
    await (await signedInAgain(world, ida)).club.leave({ clubId: world.clubId });
    expect(await names()).not.toContain('Ida');
  });

  it('a record without account has a card of its training alone, and another one once it is claimed', async () => {
    const cora = await signedInAgain(world, coach);
    const squad = { clubId: world.clubId, squadId: world.squadId };
    const { athleteId } = await cora.athlete.open({ ...squad, name: 'Jo' });
    await cora.run.log({ clubId: world.clubId, athleteId, ...run() });
    const row = async () =>
      (await boardOf(await signedInAgain(world, coach))).rows.find((one) => one.athleteId === athleteId);
    expect(await row()).toMatchObject({ name: 'Jo', claimed: false, load: { shared: true } });
    const { url } = await cora.squad.invite({ ...squad, athleteId });
    await world.callerFor(null).club.acceptInvitation({
      token: url.split('/').at(-1) ?? '',
      person: {
        name: 'Johanna',
        email: 'johanna@example.org',
        password: 'legs like feathers',
        birthDate: '2001-01-01',
        zone: ZONE,
      },
      birthDate: null,
    });
    // Claimed, and nothing shared yet.
    expect(await row()).toMatchObject({ name: 'Johanna', claimed: true, load: { shared: false } });
    await expectAllEqual();
  });
});

describe('the day', () => {
  it('turns in the zone of each athlete, also when they move and when the clock goes back', async () => {
    world.clock.set('2026-03-30T10:00:00.000Z');
    const kim = await world.addAthlete('Kim', { share: 'suggested', zone: 'Pacific/Auckland' });
    // Auckland is 13 hours ahead: still the 30th at 10:59, the 31st from 11:00 UTC on.
    expect((await rowFor(coach, kim)).on).toBe('2026-03-30');
    world.clock.set('2026-03-30T11:00:00.000Z');
    expect((await rowFor(coach, kim)).on).toBe('2026-03-31');
    await (await signedInAgain(world, kim)).profile.setZone({ clubId: world.clubId, zone: 'America/Los_Angeles' });
    expect((await rowFor(coach, kim)).on).toBe('2026-03-30');
    world.clock.set('2026-03-30T10:30:00.000Z');
    await expectAllEqual();
    expect((await rowFor(coach, kim)).on).toBe('2026-03-30');
    await expectAllEqual();
  });
});

describe('verify-derived', () => {
  it('names a row that is not what the facts give, and no value of it', async () => {
    world.clock.set('2026-03-30T10:00:00.000Z');
    const lea = await world.addAthlete('Lea', { share: 'suggested' });
    await world.callerFor(lea).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 2 }) });
    const { cards, assessments } = await expectAllEqual();
    expect(cards).toBeGreaterThan(10);
    expect(assessments).toBeGreaterThan(5);
    await asOwner(world.database, async (tx) => {
      await tx.execute(
        sql`update club.check_in set heaviness = 9 where athlete_id = ${lea.athleteId} and heaviness = 2`,
      );
    });
    const { differences } = await verifyDerived(world.runtime);
    expect(new Set(differences.map((one) => one.athleteId))).toEqual(new Set([lea.athleteId]));
    expect(new Set(differences.map((one) => `${one.row}: ${one.column}`))).toEqual(
      new Set([
        'assessment: body',
        'assessment: charts',
        'card for coaches: attention',
        'card for coaches: card',
        'card for medical: attention',
        'card for medical: card',
        'days: facts',
      ]),
    );
  });
});
