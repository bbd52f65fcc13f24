import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let cora: Person;
let otto: Person;
let ana: AthletePerson;
beforeAll(async () => {
  world = await createWorld();
  cora = await world.addStaff('Cora', ['coach'], { squadId: world.squadId });
  otto = await world.addStaff('Otto', ['coach']);
  ana = await world.addAthlete('Ana');
});
afterAll(async () => world.close());

const clubId = () => world.clubId;
const names = async (person: Person) =>
  (await world.callerFor(person).squad.list({ clubId: clubId() })).squads.map((squad) => squad.name);

describe('a squad', () => {
  it('is opened once, however often the client sends it, and coached by the coach who opens it', async () => {
    const squadId = randomUUID();
    const open = async () => world.callerFor(otto).squad.create({ clubId: clubId(), squadId, name: 'Sprint' });
    const opened = await Promise.all([open(), open(), open()]);
    expect(opened).toEqual([1, 2, 3].map(() => ({ squadId, name: 'Sprint' })));
    await expect(
      world.callerFor(cora).squad.create({ clubId: clubId(), squadId, name: 'Another' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await names(otto)).toEqual(['Sprint']);
    expect(await names(cora)).toEqual(['Squad 1']);
    await world.callerFor(otto).squad.rename({ clubId: clubId(), squadId, name: 'Sprints and hurdles' });
    expect(await names(otto)).toEqual(['Sprints and hurdles']);
  });

  it('is seen by its coaches and athletes, and by owners and medical staff', async () => {
    const mia = await world.addStaff('Mia', ['medical']);
    expect(await names(mia)).toEqual(['Sprints and hurdles', 'Squad 1']);
    expect(await names(world.owner)).toEqual(['Sprints and hurdles', 'Squad 1']);
    expect(await names(ana)).toEqual(['Squad 1']);
    const [mine] = (await world.callerFor(ana).squad.list({ clubId: clubId() })).squads;
    expect(mine).toMatchObject({
      iCoach: false,
      pendingJoins: null,
      coaches: [{ name: 'Cora' }, { name: 'Olga Owner' }],
    });
  });

  it('has the coaches that are set, who are coaches of this club', async () => {
    const squadId = await world.addSquad('Trail', [cora]);
    const set = async (userIds: string[]) =>
      world.callerFor(cora).squad.setCoaches({ clubId: clubId(), squadId, userIds });
    expect(await set([cora.userId, otto.userId, otto.userId])).toMatchObject({
      coaches: [{ name: 'Cora' }, { name: 'Otto' }],
    });
    const away = await world.addClub('AC Autre');
    for (const userId of [ana.userId, away.owner.userId, randomUUID()])
      await expect(set([userId])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(set([])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await set([otto.userId]);
    await expect(set([cora.userId])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('athletes of a squad', () => {
  it('are taken in by owners, or by a coach who coaches them already: nobody opens data to themselves', async () => {
    const squadId = await world.addSquad('Marathon', [otto]);
    const add = async (by: Person) =>
      world.callerFor(by).squad.addAthlete({ clubId: clubId(), squadId, athleteId: ana.athleteId });
    const see = async () => world.callerFor(otto).athlete.get({ clubId: clubId(), athleteId: ana.athleteId });
    await expect(add(otto)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(see()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(add(cora)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await add(world.owner);
    await add(world.owner);
    await add(otto);
    expect(await see()).toMatchObject({
      name: 'Ana',
      claimed: true,
      squads: [{ name: 'Marathon' }, { name: 'Squad 1' }],
    });
    const remove = async () =>
      world.callerFor(otto).squad.removeAthlete({ clubId: clubId(), squadId, athleteId: ana.athleteId });
    await remove();
    await remove();
    await expect(see()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await names(ana)).toEqual(['Squad 1']);
  });

  it('may have no account yet: opened once, in the zone of the club or their own', async () => {
    const athleteId = randomUUID();
    const open = async (name: string) =>
      world
        .callerFor(cora)
        .athlete.open({ clubId: clubId(), squadId: world.squadId, athleteId, name, zone: 'America/New_York' });
    expect(await Promise.all([open('Gil'), open('Gil')])).toEqual([1, 2].map(() => ({ athleteId, name: 'Gil' })));
    await expect(open('Somebody else')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await world.callerFor(cora).athlete.get({ clubId: clubId(), athleteId })).toMatchObject({
      claimed: false,
      isSelf: false,
      zone: 'America/New_York',
    });
    expect(
      (await world.callerFor(cora).squad.roster({ clubId: clubId(), squadId: world.squadId })).athletes,
    ).toMatchObject([
      { name: 'Ana', claimed: true },
      { name: 'Gil', claimed: false },
    ]);
    await expect(
      world.callerFor(otto).athlete.open({ clubId: clubId(), squadId: world.squadId, name: 'No' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
