import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { athlete, consentGrant } from '@freshlegs/db';
import { CONSENT_CATEGORIES, type AthleteId, type ConsentCategory, type LocalDate } from '@freshlegs/domain';
import { grantsOf, viewerGrantsOf } from '../src/consent/queries.ts';
import { loadActor, loadAthlete } from '../src/core/guards.ts';
import { createWorld, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;
let ana: AthletePerson;
beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora', ['coach'], { squadId: world.squadId });
  ana = await world.addAthlete('Ana');
});
afterAll(async () => world.close());

const TODAY = '2026-03-30' as LocalDate;
const get = async (who: Person = ana) => world.callerFor(who).consent.get({ clubId: world.clubId });
const set = async (audience: 'coaches' | 'medical', categories: ConsentCategory[], who: Person = ana) =>
  world.callerFor(who).consent.set({ clubId: world.clubId, audience, categories });
const rows = async (athleteId: AthleteId) =>
  (await world.runtime.db.asEngine(world.clubId, async (tx) => tx.select().from(consentGrant))).filter(
    (row) => row.athleteId === athleteId,
  );
const visibleVersion = async (athleteId: AthleteId) =>
  (await world.runtime.db.asEngine(world.clubId, async (tx) => tx.select().from(athlete))).find(
    (row) => row.id === athleteId,
  )?.visibleVersion;

/** What the person sees of the athlete today, by the same queries that the pages use. */
const seenBy = async (
  person: Person,
  athleteId: AthleteId,
  bloodFlagsToMedicalOnly = false,
): Promise<ConsentCategory[]> =>
  world.runtime.db.asApp({ clubId: world.clubId, userId: person.userId }, async (tx) => {
    const actor = await loadActor(tx, world.clubId, person);
    const who = await loadAthlete(tx, actor, athleteId);
    const grants = (await grantsOf(tx, world.clubId, [athleteId])).get(athleteId) ?? [];
    return [...viewerGrantsOf(actor, who, grants, TODAY, { bloodFlagsToMedicalOnly }).granted];
  });

describe('sharing', () => {
  it('is nothing before the athlete chose; what a squad usually needs is a suggestion', async () => {
    expect(await get()).toEqual({
      chosen: false,
      coaches: [],
      medical: [],
      suggested: {
        coaches: ['training', 'wellness', 'fueling', 'red_flags', 'blood_flags'],
        medical: [
          'training',
          'wellness',
          'fueling',
          'red_flags',
          'symptoms',
          'blood_flags',
          'blood_values',
          'medicines',
          'body_mass',
        ],
      },
      bloodFlagsToMedicalOnly: false,
      coachesNow: [
        { userId: coach.userId, name: 'Cora' },
        { userId: world.owner.userId, name: 'Olga Owner' },
      ],
      medicalNow: [],
    });
    expect(await seenBy(coach, ana.athleteId)).toEqual([]);
    expect(await rows(ana.athleteId)).toEqual([]);
  });

  it('of nothing is a choice too', async () => {
    const ben = await world.addAthlete('Ben', { share: 'nothing' });
    expect(await get(ben)).toMatchObject({ chosen: true, coaches: [], medical: [] });
    expect((await world.callerFor(ben).account.me()).clubs).toMatchObject([{ sharingChosen: true }]);
  });

  it('opens what is chosen to that audience alone, and closes what is not at once', async () => {
    const mia = await world.addStaff('Mia', ['medical']);
    expect(await set('coaches', ['wellness', 'training', 'training'])).toMatchObject({
      chosen: true,
      coaches: ['training', 'wellness'],
      medical: [],
    });
    expect(await seenBy(coach, ana.athleteId)).toEqual(['training', 'wellness']);
    expect(await seenBy(mia, ana.athleteId)).toEqual([]);
    await set('medical', ['blood_values']);
    await set('coaches', ['wellness']);
    expect(await seenBy(coach, ana.athleteId)).toEqual(['wellness']);
    expect(await seenBy(mia, ana.athleteId)).toEqual(['blood_values']);
  });

  it('keeps what was shared when: grants end, and are never deleted', async () => {
    const cleo = await world.addAthlete('Cleo');
    await set('coaches', ['training'], cleo);
    await set('coaches', [], cleo);
    await set('coaches', ['training'], cleo);
    expect(
      (await rows(cleo.athleteId)).map((row) => (row.revokedAt === null ? 'in force' : 'ended')).toSorted(),
    ).toEqual(['ended', 'in force']);
  });

  it('changes the version of what others see, and only when something changed', async () => {
    const dora = await world.addAthlete('Dora');
    const before = (await visibleVersion(dora.athleteId)) ?? 0;
    await set('coaches', ['training'], dora);
    await set('coaches', ['training'], dora);
    expect(await visibleVersion(dora.athleteId)).toBe(before + 1);
    await set('coaches', [], dora);
    expect(await visibleVersion(dora.athleteId)).toBe(before + 2);
  });

  it('of many choices at the same moment ends as one of them', async () => {
    const eve = await world.addAthlete('Eve');
    await Promise.all([
      set('coaches', ['training', 'wellness'], eve),
      set('coaches', ['fueling'], eve),
      set('coaches', ['training', 'wellness'], eve),
    ]);
    expect([['training', 'wellness'], ['fueling']]).toContainEqual((await get(eve)).coaches);
    const inForce = (await rows(eve.athleteId)).filter((row) => row.revokedAt === null).map((row) => row.category);
    expect(new Set(inForce).size).toBe(inForce.length);
  });

  it('is exactly the last choice, whatever was chosen before', async () => {
    const fay = await world.addAthlete('Fay');
    const choices = fc.array(fc.subarray([...CONSENT_CATEGORIES]), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(choices, async (sequence) => {
        for (const categories of sequence) await set('coaches', categories, fay);
        expect(await seenBy(coach, fay.athleteId)).toEqual(sequence.at(-1));
      }),
      { numRuns: 12 },
    );
  });

  it('of blood results passes coaches by where the club says so, and the suggestion knows', async () => {
    const gil = await world.addAthlete('Gil', { share: 'everything' });
    const settings = await world.callerFor(world.owner).club.settings({ clubId: world.clubId });
    const version = (await visibleVersion(gil.athleteId)) ?? 0;
    await world
      .callerFor(world.owner)
      .club.updateSettings({ clubId: world.clubId, ...settings, bloodFlagsToMedicalOnly: true });
    expect(await visibleVersion(gil.athleteId)).toBe(version + 1);
    expect(await seenBy(coach, gil.athleteId, true)).toEqual(
      CONSENT_CATEGORIES.filter((category) => !category.startsWith('blood_')),
    );
    expect((await get(gil)).suggested.coaches).toEqual(['training', 'wellness', 'fueling', 'red_flags']);
    await world.callerFor(world.owner).club.updateSettings({ clubId: world.clubId, ...settings });
  });

  it('of a record without account is its training, for its coaches', async () => {
    const { athleteId } = await world
      .callerFor(coach)
      .athlete.open({ clubId: world.clubId, squadId: world.squadId, name: 'Hal' });
    expect(await seenBy(coach, athleteId)).toEqual(['training']);
  });

  it('belongs to the athlete: nobody sets it for another, and categories must exist', async () => {
    await expect(set('coaches', ['training'], coach)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(set('coaches', ['everything' as ConsentCategory])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(set('person' as 'coaches', [])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
