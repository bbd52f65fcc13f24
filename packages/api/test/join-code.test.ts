import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appUser, attempt, joinRequest } from '@freshlegs/db';
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
beforeEach(async () => {
  await world.runtime.db.asGate(async (tx) => tx.delete(attempt));
});

const squad = () => ({ clubId: world.clubId, squadId: world.squadId });
const rotate = async (options: { maxUses?: number; days?: number } = {}) =>
  world.callerFor(coach).squad.rotateJoinCode({ ...squad(), ...options });
const person = (email: string, birthDate = '2000-05-17') => ({
  name: `Name of ${email}`,
  email,
  password: PASSWORD,
  birthDate,
  zone: ZONE,
});
const join = async (code: string, email: string, options: { birthDate?: string; address?: string } = {}) =>
  world
    .callerFor(null, options.address)
    .club.requestJoin({ code, person: person(email, options.birthDate), birthDate: null });
const waiting = async () => (await world.callerFor(coach).squad.joinRequests(squad())).requests;
const uses = async () => (await world.callerFor(coach).squad.joinCode(squad()))?.uses;

describe('a join code', () => {
  it('shows where it leads, takes requests, and lets in whom a coach approves', async () => {
    const { code, url } = await rotate();
    expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    expect(url).toBe(`https://club.example/join/${code}`);
    expect(await world.callerFor(null).club.previewJoinCode({ code: code.toLowerCase().replace('-', '') })).toEqual({
      clubName: 'LG Nordpark',
      squadName: 'Squad 1',
      consentAge: 16,
    });
    expect(await join(code, 'ben@example.org')).toEqual({
      status: 'waiting',
      clubName: 'LG Nordpark',
      squadName: 'Squad 1',
    });

    const session = await signIn(world.runtime, { email: 'ben@example.org', password: PASSWORD }, 'x');
    const ben = world.callerFor(session);
    expect(await ben.account.me()).toMatchObject({
      clubs: [],
      pendingJoins: [{ clubName: 'LG Nordpark', squadName: 'Squad 1' }],
    });
    await expect(ben.squad.list({ clubId: world.clubId })).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const [request] = await waiting();
    expect(request).toMatchObject({ name: 'Name of ben@example.org' });
    const decided = await world
      .callerFor(coach)
      .squad.decideJoin({ ...squad(), requestId: request?.requestId ?? '', decision: 'approved' });
    expect(await ben.account.me()).toMatchObject({
      clubs: [{ roles: ['athlete'], athleteId: decided.athleteId, sharingChosen: false }],
      pendingJoins: [],
    });
    expect(await join(code, 'ben@example.org')).toMatchObject({ status: 'already-in' });
    expect(await waiting()).toEqual([]);
  });

  it('asks once, however often it is sent', async () => {
    const { code } = await rotate();
    await Promise.all([join(code, 'twice@example.org'), join(code, 'twice@example.org')]);
    await join(code, 'twice@example.org');
    expect((await waiting()).filter((request) => request.name.includes('twice'))).toHaveLength(1);
    expect(await uses()).toBe(1);
  });

  it('stops at its cap, also for many at the same moment', async () => {
    const { code } = await rotate({ maxUses: 3 });
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, async (_, i) => join(code, `crowd${i}@example.org`)),
    );
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(3);
    const refusals = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [(answer.reason as { code: string }).code] : [],
    );
    expect(refusals).toEqual(Array.from({ length: 5 }, () => 'CONFLICT'));
    expect(await uses()).toBe(3);
    const crowd = (await world.runtime.db.asEngine(world.clubId, async (tx) => tx.select().from(joinRequest))).filter(
      (row) => row.name.includes('crowd'),
    );
    expect(crowd).toHaveLength(3);
    const accounts = (await world.runtime.db.asGate(async (tx) => tx.select().from(appUser))).filter((row) =>
      row.email.startsWith('crowd'),
    );
    expect(accounts).toHaveLength(3);
  });

  it('ends when it expires, and when there is a new one', async () => {
    const old = await rotate({ days: 1 });
    await world.clock.later(86_400, async () =>
      expect(join(old.code, 'late@example.org')).rejects.toMatchObject({ code: 'NOT_FOUND' }),
    );
    const current = await rotate();
    await expect(world.callerFor(null).club.previewJoinCode({ code: old.code })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world.callerFor(coach).squad.joinCode(squad())).toEqual(current);
  });

  it('makes those wait who guess: 10 wrong ones, then 10 s', async () => {
    const { code } = await rotate();
    for (let i = 0; i < 5; i++) {
      await expect(world.callerFor(null, 'guesser').club.previewJoinCode({ code: 'AAAA-AAAA' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(join('AAAA-AAAA', 'guess@example.org', { address: 'guesser' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    await expect(join(code, 'guess@example.org', { address: 'guesser' })).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      cause: { retryAfterS: 10 },
    });
    await expect(join(code, 'guess@example.org', { address: 'somebody else' })).resolves.toMatchObject({
      status: 'waiting',
    });
  });

  it('stores nothing of somebody under the age of consent', async () => {
    const { code } = await rotate();
    await expect(join(code, 'young@example.org', { birthDate: '2010-03-31' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('Nothing was saved'),
    });
    expect(await uses()).toBe(0);
    const accounts = await world.runtime.db.asGate(async (tx) => tx.select().from(appUser));
    expect(accounts.map((row) => row.email)).not.toContain('young@example.org');
  });

  it('is open to people with an account, who then are in two squads', async () => {
    const squadId = await world.addSquad('Trail', [coach]);
    const { code } = await world.callerFor(coach).squad.rotateJoinCode({ clubId: world.clubId, squadId });
    await expect(world.callerFor(ana).club.requestJoin({ code, person: null, birthDate: null })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await world.callerFor(ana).club.requestJoin({ code, person: null, birthDate: '2000-05-17', zone: ZONE });
    const { requests } = await world.callerFor(coach).squad.joinRequests({ clubId: world.clubId, squadId });
    const decided = await world.callerFor(coach).squad.decideJoin({
      clubId: world.clubId,
      squadId,
      requestId: requests[0]?.requestId ?? '',
      decision: 'approved',
    });
    expect(decided.athleteId).toBe(ana.athleteId);
    expect((await world.callerFor(ana).squad.list({ clubId: world.clubId })).squads.map((row) => row.name)).toEqual([
      'Squad 1',
      'Trail',
    ]);
  });
});

describe('deciding on a request', () => {
  const requestOf = async (email: string) => {
    const { code } = await rotate();
    await join(code, email);
    const request = (await waiting()).find((row) => row.name.includes(email));
    return request?.requestId ?? '';
  };

  it('is done once; the same decision again is no error, another one is', async () => {
    const requestId = await requestOf('fay@example.org');
    const caller = world.callerFor(coach);
    const answers = await Promise.all(
      [1, 2, 3].map(async () => caller.squad.decideJoin({ ...squad(), requestId, decision: 'approved' })),
    );
    expect(new Set(answers.map((answer) => answer.athleteId)).size).toBe(1);
    await expect(caller.squad.decideJoin({ ...squad(), requestId, decision: 'declined' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('can be a no, after which one may ask again', async () => {
    const requestId = await requestOf('gil@example.org');
    await world.callerFor(coach).squad.decideJoin({ ...squad(), requestId, decision: 'declined' });
    const session = await signIn(world.runtime, { email: 'gil@example.org', password: PASSWORD }, 'x');
    expect(await world.callerFor(session).account.me()).toMatchObject({ clubs: [], pendingJoins: [] });
    expect(await requestOf('gil@example.org')).not.toBe(requestId);
  });

  it('belongs to the coaches of that squad: not to owners by office, other coaches, or another squad', async () => {
    const requestId = await requestOf('hal@example.org');
    const owner = await world.addStaff('Only Owner', ['owner']);
    await expect(
      world.callerFor(owner).squad.decideJoin({ ...squad(), requestId, decision: 'approved' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const other = await world.addStaff('Otto Other', ['coach']);
    await expect(
      world.callerFor(other).squad.decideJoin({ ...squad(), requestId, decision: 'approved' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const squadId = await world.addSquad('Sprint', [coach]);
    await expect(
      world.callerFor(coach).squad.decideJoin({ clubId: world.clubId, squadId, requestId, decision: 'approved' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
