import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appUser, athlete, membership } from '@freshlegs/db';
import type { Role } from '@freshlegs/domain';
import { signIn } from '../src/services.ts';
import { createWorld, PASSWORD, ZONE, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;
let ana: AthletePerson;
beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
  ana = await world.addAthlete('Ana');
});
afterAll(async () => world.close());

const invite = async (athleteId: AthletePerson['athleteId'] | null = null) => {
  const { url, invitationId } = await world
    .callerFor(coach)
    .squad.invite({ clubId: world.clubId, squadId: world.squadId, athleteId });
  return { token: url.split('/').at(-1) ?? '', invitationId };
};
const inviteStaff = async (roles: Role[]) => {
  const { url } = await world
    .callerFor(world.owner)
    .club.invite({ clubId: world.clubId, roles, squadId: world.squadId, athleteId: null, email: null });
  return url.split('/').at(-1) ?? '';
};
const person = (email: string, birthDate: string | null = '2000-05-17', name = 'Newcomer') => ({
  name,
  email,
  password: PASSWORD,
  birthDate,
  zone: ZONE,
});
const accept = async (token: string, who: ReturnType<typeof person>) =>
  world.callerFor(null).club.acceptInvitation({ token, person: who, birthDate: null });
const stored = async () => ({
  users: (await world.runtime.db.asGate(async (tx) => tx.select().from(appUser))).length,
  members: (await world.runtime.db.asEngine(world.clubId, async (tx) => tx.select().from(membership))).length,
  athletes: (await world.runtime.db.asEngine(world.clubId, async (tx) => tx.select().from(athlete))).length,
});

describe('an invitation', () => {
  it('shows where it leads, and lets a new person in', async () => {
    const { token } = await invite();
    expect(await world.callerFor(null).club.previewInvitation({ token })).toEqual({
      clubName: 'LG Nordpark',
      roles: ['athlete'],
      squadName: 'Squad 1',
      athleteName: null,
      email: null,
      expiresAt: '2026-04-13T10:00:00.000Z',
      state: 'open',
      needsBirthDate: true,
      consentAge: 16,
    });
    const accepted = await accept(token, person('ben@example.org', '2000-05-17', 'Ben'));
    const session = await signIn(world.runtime, { email: 'ben@example.org', password: PASSWORD }, 'x');
    expect(await world.callerFor(session).account.me()).toMatchObject({
      userId: accepted.userId,
      name: 'Ben',
      clubs: [{ clubId: world.clubId, roles: ['athlete'], athleteId: accepted.athleteId, sharingChosen: false }],
    });
    expect((await world.callerFor(session).consent.get({ clubId: world.clubId })).coaches).toEqual([]);
    expect(await world.callerFor(null).club.previewInvitation({ token })).toMatchObject({ state: 'used' });
  });

  it('works once: a second person is turned away, the same one gets the same answer', async () => {
    const { token } = await invite();
    const first = await accept(token, person('cleo@example.org'));
    expect(await accept(token, person('cleo@example.org'))).toEqual(first);
    const before = await stored();
    await expect(accept(token, person('second@example.org'))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(accept(token, { ...person('cleo@example.org'), password: 'another password' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await stored()).toEqual(before);
  });

  it('lets one in of two who accept at the same moment', async () => {
    const { token } = await invite();
    const before = await stored();
    const answers = await Promise.allSettled([
      accept(token, person('one@example.org')),
      accept(token, person('two@example.org')),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await stored()).toEqual({
      users: before.users + 1,
      members: before.members + 1,
      athletes: before.athletes + 1,
    });
  });

  it('lets one person in who taps twice at the same moment', async () => {
    const { token } = await invite();
    const before = await stored();
    const [a, b] = await Promise.all([
      accept(token, person('twice@example.org')),
      accept(token, person('twice@example.org')),
    ]);
    expect(a).toEqual(b);
    expect(await stored()).toEqual({
      users: before.users + 1,
      members: before.members + 1,
      athletes: before.athletes + 1,
    });
  });

  it('ends after 14 days, and when it is taken back', async () => {
    const [late, back] = [await invite(), await invite()];
    await world
      .callerFor(coach)
      .squad.revokeInvitation({ clubId: world.clubId, squadId: world.squadId, invitationId: back.invitationId });
    await world
      .callerFor(coach)
      .squad.revokeInvitation({ clubId: world.clubId, squadId: world.squadId, invitationId: back.invitationId });
    await expect(accept(back.token, person('dora@example.org'))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('taken back'),
    });
    await world.clock.later(14 * 86_400, async () =>
      expect(accept(late.token, person('dora@example.org'))).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining('expired'),
      }),
    );
    await world.clock.later(14 * 86_400 - 1, async () => accept(late.token, person('dora@example.org')));
  });

  it('does not exist for a guessed token', async () => {
    const token = 'x'.repeat(43);
    await expect(world.callerFor(null).club.previewInvitation({ token })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(accept(token, person('eve@example.org'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('needs somebody: signed in, or with name, email and password', async () => {
    const { token } = await invite();
    await expect(
      world.callerFor(null).club.acceptInvitation({ token, person: null, birthDate: '2000-05-17', zone: ZONE }),
    ).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(accept(token, person(ana.email.replace('@', '')))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('sends those who have an account to sign in, and then adds to their roles', async () => {
    const token = await inviteStaff(['coach']);
    await expect(accept(token, { ...person(ana.email), password: 'not her password' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await world.callerFor(ana).club.acceptInvitation({ token, person: null, birthDate: null });
    expect((await world.callerFor(ana).account.me()).clubs).toMatchObject([
      { roles: ['athlete', 'coach'], athleteId: ana.athleteId },
    ]);
    expect((await world.callerFor(ana).squad.list({ clubId: world.clubId })).squads).toMatchObject([{ iCoach: true }]);
  });

  it('is mailed when an email is given', async () => {
    world.outbox.length = 0;
    const { url, mailed } = await world
      .callerFor(coach)
      .squad.invite({ clubId: world.clubId, squadId: world.squadId, email: 'fay@example.org' });
    expect(mailed).toBe(true);
    expect(world.outbox).toMatchObject([{ to: 'fay@example.org', text: expect.stringContaining(url) }]);
    const list = await world.callerFor(coach).squad.invitations({ clubId: world.clubId, squadId: world.squadId });
    expect(list.invitations.filter((row) => row.email === 'fay@example.org')).toMatchObject([
      { state: 'open', createdByName: 'Cora Coach', squadName: 'Squad 1' },
    ]);
    expect(JSON.stringify(list)).not.toContain(url.split('/').at(-1));
  });
});

describe('the age of consent', () => {
  it('lets somebody in on the 16th birthday, and not the day before; nothing is stored then', async () => {
    const { token } = await invite();
    const before = await stored();
    // The clock stands at 30 March 2026, noon in Berlin.
    await expect(accept(token, person('young@example.org', '2010-03-31'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('guardian'),
    });
    expect(await stored()).toEqual(before);
    expect(await world.callerFor(null).club.previewInvitation({ token })).toMatchObject({ state: 'open' });
    await accept(token, person('young@example.org', '2010-03-30'));
  });

  it('judges the day where the athlete lives', async () => {
    const { token } = await invite();
    // Five hours later it is 17:00 on 30 March in Berlin, and 04:00 on 31 March in Auckland.
    await world.clock.later(5 * 3600, async () => {
      await expect(accept(token, person('kiwi@example.org', '2010-03-31'))).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      await accept(token, { ...person('kiwi@example.org', '2010-03-31'), zone: 'Pacific/Auckland' });
    });
  });

  it('is the club\u2019s own', async () => {
    const owner = world.callerFor(world.owner);
    const settings = await owner.club.settings({ clubId: world.clubId });
    await owner.club.updateSettings({ clubId: world.clubId, ...settings, consentAge: 18 });
    const { token } = await invite();
    await expect(accept(token, person('teen@example.org', '2008-03-31'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('18 years'),
    });
    await owner.club.updateSettings({ clubId: world.clubId, ...settings, consentAge: 13 });
    await accept(token, person('teen@example.org', '2012-12-31'));
    await owner.club.updateSettings({ clubId: world.clubId, ...settings });
  });

  it('asks for a birth date that can be', async () => {
    const { token } = await invite();
    await expect(accept(token, person('noage@example.org', null))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(accept(token, person('noage@example.org', '2026-04-01'))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(accept(token, person('noage@example.org', '1900-01-01'))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('claiming a record that a coach opened', () => {
  const open = async (name: string) =>
    (await world.callerFor(coach).athlete.open({ clubId: world.clubId, squadId: world.squadId, name })).athleteId;

  it('gives the record to the person, who then shares nothing until asked', async () => {
    const athleteId = await open('Gil without account');
    expect(await world.callerFor(coach).athlete.get({ clubId: world.clubId, athleteId })).toMatchObject({
      claimed: false,
      zone: 'Europe/Berlin',
    });
    const { token } = await invite(athleteId);
    expect(await world.callerFor(null).club.previewInvitation({ token })).toMatchObject({
      athleteName: 'Gil without account',
    });
    const accepted = await accept(token, person('gil@example.org', '1999-01-01', 'Gil'));
    expect(accepted.athleteId).toBe(athleteId);
    expect(await world.callerFor(coach).athlete.get({ clubId: world.clubId, athleteId })).toMatchObject({
      claimed: true,
      name: 'Gil',
    });
    const session = await signIn(world.runtime, { email: 'gil@example.org', password: PASSWORD }, 'x');
    expect(await world.callerFor(session).consent.get({ clubId: world.clubId })).toMatchObject({
      chosen: false,
      coaches: [],
      medical: [],
    });
  });

  it('is refused for a claimed record, a second claim, and to somebody who has a record', async () => {
    await expect(invite(ana.athleteId)).rejects.toMatchObject({ code: 'CONFLICT' });
    const athleteId = await open('Hal');
    const [first, second, third] = [await invite(athleteId), await invite(athleteId), await invite(await open('Ina'))];
    await accept(first.token, person('hal@example.org'));
    const before = await stored();
    await expect(accept(second.token, person('late@example.org'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await stored()).toEqual(before);
    await expect(
      world
        .callerFor(ana)
        .club.acceptInvitation({ token: third.token, person: null, birthDate: '2000-05-17', zone: ZONE }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('who may invite whom', () => {
  it('is the owner for staff, and a coach for athletes of their squad', async () => {
    const invitation = {
      clubId: world.clubId,
      roles: ['medical' as const],
      squadId: null,
      athleteId: null,
      email: null,
    };
    await expect(world.callerFor(coach).club.invite(invitation)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const other = await world.addStaff('Otto Other', ['coach']);
    await expect(
      world.callerFor(other).squad.invite({ clubId: world.clubId, squadId: world.squadId }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(world.callerFor(world.owner).club.invite({ ...invitation, roles: ['athlete'] })).rejects.toMatchObject(
      { code: 'BAD_REQUEST' },
    );
  });

  it('names squads and records of this club only', async () => {
    const away = await world.addClub('AC Autre');
    const invitation = {
      clubId: world.clubId,
      roles: ['coach' as const],
      squadId: away.squadId,
      athleteId: null,
      email: null,
    };
    await expect(world.callerFor(world.owner).club.invite(invitation)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = await world.addAthlete('Jo', {}, away);
    await expect(invite(foreign.athleteId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
