import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { attempt, passwordReset } from '@freshlegs/db';
import { openSession, resetLink, signedInBySession, signIn } from '../src/services.ts';
import { createWorld, PASSWORD, type AthletePerson, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => world.close());
beforeEach(async () => {
  await world.runtime.db.asGate(async (tx) => tx.delete(attempt));
  ana = await world.addAthlete('Ana');
  world.outbox.length = 0;
});

const NEW = 'springy and rested';
const isLive = async (sessionId: string) => (await signedInBySession(world.runtime, sessionId)) !== null;
const canSignIn = async (password: string) =>
  signIn(world.runtime, { email: ana.email, password }, 'x').then(
    () => true,
    () => false,
  );
const tokenOf = (url: string | null | undefined) => url?.match(/\/reset\/(\S+)/)?.[1] ?? '';

describe('changing the password', () => {
  it('ends all other sessions at once and keeps this one', async () => {
    const phone = await openSession(world.runtime, ana.userId);
    await world.callerFor(ana).account.changePassword({ current: PASSWORD, next: NEW });
    expect([await isLive(ana.sessionId), await isLive(phone.sessionId)]).toEqual([true, false]);
    expect([await canSignIn(PASSWORD), await canSignIn(NEW)]).toEqual([false, true]);
  });

  it('needs the current one, and a new one of 10 characters', async () => {
    await expect(world.callerFor(ana).account.changePassword({ current: 'wrong', next: NEW })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      world.callerFor(ana).account.changePassword({ current: PASSWORD, next: 'nine char' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await world.callerFor(ana).account.changePassword({ current: PASSWORD, next: 'ten chars!' });
    expect(await canSignIn('ten chars!')).toBe(true);
  });

  it('is open to two at the same moment for one of them only', async () => {
    const caller = world.callerFor(ana);
    const answers = await Promise.allSettled([
      caller.account.changePassword({ current: PASSWORD, next: 'first new one' }),
      caller.account.changePassword({ current: PASSWORD, next: 'second new one' }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await canSignIn('first new one')).toBe(!(await canSignIn('second new one')));
  });

  it('uses up reset links that were made before', async () => {
    const url = await resetLink(world.runtime, ana.email);
    await world.callerFor(ana).account.changePassword({ current: PASSWORD, next: NEW });
    await expect(
      world.callerFor(null).account.resetPassword({ token: tokenOf(url), password: 'somebody else' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('sign out everywhere', () => {
  it('ends every session of the person, and of nobody else', async () => {
    const ben = await world.addAthlete('Ben');
    const phone = await openSession(world.runtime, ana.userId);
    await world.callerFor(ana).account.signOutEverywhere();
    expect([await isLive(ana.sessionId), await isLive(phone.sessionId), await isLive(ben.sessionId)]).toEqual([
      false,
      false,
      true,
    ]);
    await expect(world.callerFor(ana).account.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('a forgotten password', () => {
  const ask = async (email: string, address?: string) => world.callerFor(null, address).account.requestReset({ email });

  it('is answered alike for known and unknown emails; only the known one gets a mail', async () => {
    const known = await ask(ana.email);
    await vi.waitFor(() => expect(world.outbox.map((mail) => mail.to)).toEqual([ana.email]));
    expect(await ask('nobody@example.org')).toEqual(known);
    expect(known).toEqual({ mailConfigured: true });
    expect(world.outbox).toHaveLength(1);
    const kept = await world.runtime.db.asGate(async (tx) => tx.select().from(passwordReset));
    expect(JSON.stringify(kept)).not.toContain(tokenOf(world.outbox[0]?.text));
  });

  it('is set anew by the link of the mail, once, and ends every session', async () => {
    await ask(ana.email);
    await vi.waitFor(() => expect(world.outbox).toHaveLength(1));
    const token = tokenOf(world.outbox[0]?.text);
    await world.callerFor(null).account.resetPassword({ token, password: NEW });
    expect([await isLive(ana.sessionId), await canSignIn(PASSWORD), await canSignIn(NEW)]).toEqual([
      false,
      false,
      true,
    ]);
    await expect(
      world.callerFor(null).account.resetPassword({ token, password: 'a third one!' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is set by one of two who use the link at the same moment', async () => {
    const token = tokenOf(await resetLink(world.runtime, ana.email));
    const answers = await Promise.allSettled(
      ['first new one', 'second new one'].map(async (password) =>
        world.callerFor(null).account.resetPassword({ token, password }),
      ),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('has a mailed link for an hour, and one of the administrator for a day', async () => {
    await ask(ana.email);
    await vi.waitFor(() => expect(world.outbox).toHaveLength(1));
    const byAdmin = tokenOf(await resetLink(world.runtime, ana.email.toUpperCase()));
    world.clock.advanceS(3600);
    await expect(
      world.callerFor(null).account.resetPassword({ token: tokenOf(world.outbox[0]?.text), password: NEW }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    world.clock.advanceS(22 * 3600);
    await world.callerFor(null).account.resetPassword({ token: byAdmin, password: NEW });
    const late = tokenOf(await resetLink(world.runtime, ana.email));
    world.clock.advanceS(24 * 3600);
    await expect(world.callerFor(null).account.resetPassword({ token: late, password: NEW })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await resetLink(world.runtime, 'nobody@example.org')).toBeNull();
  });

  it('may be asked for three times, then after a minute', async () => {
    for (const address of ['a', 'b', 'c']) await ask('somebody@example.org', address);
    await expect(ask('somebody@example.org', 'd')).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      cause: { retryAfterS: 60 },
    });
  });

  it('lets somebody in at once who had to wait after wrong passwords', async () => {
    for (let i = 0; i < 5; i++) await canSignIn('wrong password');
    expect(await canSignIn(PASSWORD)).toBe(false);
    await world
      .callerFor(null)
      .account.resetPassword({ token: tokenOf(await resetLink(world.runtime, ana.email)), password: NEW });
    expect(await canSignIn(NEW)).toBe(true);
  });
});
