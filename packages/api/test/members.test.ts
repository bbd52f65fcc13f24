import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { athlete, consentGrant } from '@freshlegs/db';
import type { AthleteId, Role, UserId } from '@freshlegs/domain';
import { createWorld, PASSWORD, ZONE, type Club, type Person, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => world.close());

const rolesOf = async (person: Person, club: Club = world): Promise<Role[] | null> => {
  const { members } = await world.callerFor(club.owner).club.members({ clubId: club.clubId });
  return members.find((member) => member.userId === person.userId)?.roles ?? null;
};
const change = async (userId: UserId, roles: Role[], by: Person = world.owner) =>
  world.callerFor(by).club.changeRoles({ clubId: world.clubId, userId, roles });
const end = async (userId: UserId, by: Person = world.owner) =>
  world.callerFor(by).club.endMembership({ clubId: world.clubId, userId });
const grantsInForce = async (athleteId: AthleteId) =>
  (await world.runtime.db.asEngine(world.clubId, async (tx) => tx.select().from(consentGrant))).filter(
    (row) => row.athleteId === athleteId && row.revokedAt === null,
  );

describe('roles', () => {
  it('are what the owner sets, from the next request on', async () => {
    const coach = await world.addStaff('Cora', ['coach'], { squadId: world.squadId });
    expect(
      (await world.callerFor(coach).squad.roster({ clubId: world.clubId, squadId: world.squadId })).athletes,
    ).toEqual([]);
    await change(coach.userId, ['medical']);
    await expect(
      world.callerFor(coach).squad.roster({ clubId: world.clubId, squadId: world.squadId }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await change(coach.userId, ['medical', 'coach']);
    expect(await rolesOf(coach)).toEqual(['coach', 'medical']);
    // The squad has to be given back: losing the role ended it.
    expect((await world.callerFor(coach).squad.list({ clubId: world.clubId })).squads).toMatchObject([
      { iCoach: false },
    ]);
  });

  it('need at least one, and an athlete comes by invitation', async () => {
    const coach = await world.addStaff('Cyd', ['coach']);
    await expect(change(coach.userId, [])).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(change(coach.userId, ['coach', 'athlete'])).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await rolesOf(coach)).toEqual(['coach']);
  });

  it('taken from an athlete end what they share', async () => {
    const ana = await world.addAthlete('Ana', { share: 'suggested' });
    expect(await grantsInForce(ana.athleteId)).toHaveLength(14);
    await change(ana.userId, ['medical']);
    expect(await grantsInForce(ana.athleteId)).toEqual([]);
    await expect(world.callerFor(ana).consent.get({ clubId: world.clubId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('take back the invitations of who may not invite any more', async () => {
    const coach = await world.addStaff('Cleo', ['coach'], { squadId: world.squadId });
    const { url } = await world.callerFor(coach).squad.invite({ clubId: world.clubId, squadId: world.squadId });
    await change(coach.userId, ['medical']);
    expect(await world.callerFor(null).club.previewInvitation({ token: url.split('/').at(-1) ?? '' })).toMatchObject({
      state: 'revoked',
    });
  });
});

describe('the last owner', () => {
  it('cannot be removed, neither by role, nor by leaving', async () => {
    await expect(change(world.owner.userId, ['coach'])).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(end(world.owner.userId)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(world.callerFor(world.owner).club.leave({ clubId: world.clubId })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await rolesOf(world.owner)).toEqual(['owner', 'coach']);
  });

  it('is one of two who remove each other at the same moment', async () => {
    const away = await world.addClub('AC Autre');
    const second = await world.addStaff('Second', ['owner'], { club: away });
    const answers = await Promise.allSettled([
      world.callerFor(away.owner).club.endMembership({ clubId: away.clubId, userId: second.userId }),
      world.callerFor(second).club.endMembership({ clubId: away.clubId, userId: away.owner.userId }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const left = [await world.callerFor(away.owner).account.me(), await world.callerFor(second).account.me()].filter(
      (me) => me.clubs.length > 0,
    );
    expect(left).toHaveLength(1);
    expect(left[0]?.clubs[0]?.roles).toContain('owner');
  });

  it('may go once there is another', async () => {
    const second = await world.addStaff('Sue', ['owner']);
    const third = await world.addStaff('Tom', ['owner']);
    await world.callerFor(second).club.leave({ clubId: world.clubId });
    await end(third.userId);
    expect([await rolesOf(second), await rolesOf(third)]).toEqual([null, null]);
  });
});

describe('an ended membership', () => {
  it('shuts the person out at once, though still signed in', async () => {
    const coach = await world.addStaff('Otto', ['coach'], { squadId: world.squadId });
    const { url } = await world.callerFor(coach).squad.invite({ clubId: world.clubId, squadId: world.squadId });
    await end(coach.userId);
    await expect(world.callerFor(coach).squad.list({ clubId: world.clubId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await world.callerFor(coach).account.me()).clubs).toEqual([]);
    expect(await world.callerFor(null).club.previewInvitation({ token: url.split('/').at(-1) ?? '' })).toMatchObject({
      state: 'revoked',
    });
    await expect(end(coach.userId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of an athlete hides the record, and brings back nothing shared when they return', async () => {
    const ben = await world.addAthlete('Ben', { share: 'everything' });
    await world.callerFor(ben).club.leave({ clubId: world.clubId });
    expect(await grantsInForce(ben.athleteId)).toEqual([]);
    await expect(
      world.callerFor(world.owner).athlete.get({ clubId: world.clubId, athleteId: ben.athleteId }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const { url } = await world.callerFor(world.owner).squad.invite({ clubId: world.clubId, squadId: world.squadId });
    const token = url.split('/').at(-1) ?? '';
    const back = await world
      .callerFor(ben)
      .club.acceptInvitation({ token, person: null, birthDate: '2000-05-17', zone: ZONE });
    expect(back.athleteId).toBe(ben.athleteId);
    expect(await world.callerFor(ben).consent.get({ clubId: world.clubId })).toMatchObject({
      chosen: false,
      coaches: [],
      medical: [],
    });
    const records = await world.runtime.db.asEngine(world.clubId, async (tx) => tx.select().from(athlete));
    expect(records.filter((row) => row.userId === ben.userId)).toHaveLength(1);
  });

  it('gives roles anew, and not those of before', async () => {
    const eve = await world.addStaff('Eve', ['owner', 'medical']);
    await end(eve.userId);
    const { url } = await world
      .callerFor(world.owner)
      .club.invite({ clubId: world.clubId, roles: ['coach'], squadId: null, athleteId: null, email: null });
    await world.callerFor(null).club.acceptInvitation({
      token: url.split('/').at(-1) ?? '',
      person: { name: 'Eve', email: eve.email, password: PASSWORD, birthDate: null, zone: ZONE },
      birthDate: null,
    });
    expect(await rolesOf(eve)).toEqual(['coach']);
  });
});

describe('club settings', () => {
  it('are read by all members and changed by owners', async () => {
    const ana = await world.addAthlete('Ada');
    const settings = await world.callerFor(ana).club.settings({ clubId: world.clubId });
    expect(settings).toEqual({
      name: 'LG Nordpark',
      country: 'DE',
      consentAge: 16,
      units: 'metric',
      weekStart: 'monday',
      bloodFlagsToMedicalOnly: false,
      zone: ZONE,
    });
    await expect(world.callerFor(ana).club.updateSettings({ clubId: world.clubId, ...settings })).rejects.toMatchObject(
      { code: 'FORBIDDEN' },
    );
    const changed = {
      ...settings,
      name: 'LG Süd',
      country: 'AT',
      consentAge: 14,
      units: 'imperial' as const,
      weekStart: 'sunday' as const,
    };
    expect(await world.callerFor(world.owner).club.updateSettings({ clubId: world.clubId, ...changed })).toEqual(
      changed,
    );
    for (const consentAge of [12, 19])
      await expect(
        world.callerFor(world.owner).club.updateSettings({ clubId: world.clubId, ...changed, consentAge }),
      ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
