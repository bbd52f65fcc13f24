import type * as Argon2 from '@node-rs/argon2';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as fc from 'fast-check';
import { appUser, attempt, session } from '@freshlegs/db';
import type { UserId } from '@freshlegs/domain';
import { ATTEMPT_POLICIES, delayAfter } from '../src/account/attempts.ts';
import { DUMMY_HASH, hashPassword } from '../src/account/password.ts';
import { checkPassword, endSession, openSession, signedInBySession, signIn } from '../src/services.ts';
import { createWorld, PASSWORD, type AthletePerson, type Person, type World } from './support/world.ts';

const { compared } = vi.hoisted(() => ({ compared: [] as string[] }));
vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof Argon2>();
  return {
    ...argon2,
    verify: async (hash: string, password: string) => {
      compared.push(hash);
      return argon2.verify(hash, password);
    },
  };
});

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
  compared.length = 0;
  await world.runtime.db.asGate(async (tx) => tx.delete(attempt));
});

const attemptWith = async (email: string, password: string, address = '198.51.100.1') =>
  checkPassword(world.runtime, { email, password }, address);
const failure = async (attempted: Promise<unknown>): Promise<unknown> =>
  attempted.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('the password check', () => {
  it('lets the right password in, however the email is written', async () => {
    expect(await attemptWith(coach.email, PASSWORD)).toEqual({
      userId: coach.userId,
      name: 'Cora Coach',
      email: coach.email,
    });
    expect(await attemptWith(` ${coach.email.toUpperCase()} `, PASSWORD)).toMatchObject({ userId: coach.userId });
  });

  it('answers an unknown email as a wrong password: one sentence, one comparison of the same cost', async () => {
    const wrong = await failure(attemptWith(coach.email, 'not the password'));
    expect(compared).toHaveLength(1);
    const unknown = await failure(attemptWith('nobody@example.org', 'not the password'));
    expect(compared).toHaveLength(2);
    expect(compared[1]).toBe(DUMMY_HASH);
    expect(unknown).toEqual(wrong);
    expect(unknown).toMatchObject({ code: 'UNAUTHENTICATED' });
    const cost = '$argon2id$v=19$m=19456,t=2,p=1$';
    expect(DUMMY_HASH.startsWith(cost)).toBe(true);
    expect((await hashPassword('x')).startsWith(cost)).toBe(true);
  });

  it('answers what cannot be an email or a password the same way', async () => {
    const wrong = await failure(attemptWith(coach.email, 'not the password'));
    expect(await failure(attemptWith('no email', 'x'))).toEqual(wrong);
    expect(await failure(attemptWith(coach.email, 'x'.repeat(201)))).toEqual(wrong);
  });

  it('keeps passwords and emails out of the table of attempts and out of the log', async () => {
    await failure(attemptWith(coach.email, 'marker-of-a-password'));
    const kept = JSON.stringify([await world.runtime.db.asGate(async (tx) => tx.select().from(attempt)), world.log]);
    expect(kept).not.toContain(coach.email);
    expect(kept).not.toContain('marker-of-a-password');
    const [user] = await world.runtime.db.asGate(async (tx) => tx.select().from(appUser));
    expect(user?.passwordHash).toMatch(/^\$argon2id\$/);
  });
});

describe('the growing delay', () => {
  it('gives 5 free attempts an email, then 5 s, 10 s, 20 s', async () => {
    for (let i = 0; i < 5; i++)
      expect(await failure(attemptWith(ana.email, 'wrong password', `198.51.100.${i}`))).toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    for (const delayS of [5, 10, 20]) {
      expect(await failure(attemptWith(ana.email, PASSWORD, '192.0.2.50'))).toMatchObject({
        code: 'TOO_MANY_REQUESTS',
        retryAfterS: delayS,
      });
      world.clock.advanceS(delayS - 1);
      expect(await failure(attemptWith(ana.email, PASSWORD, '192.0.2.50'))).toMatchObject({
        code: 'TOO_MANY_REQUESTS',
        retryAfterS: 1,
      });
      world.clock.advanceS(1);
      expect(await failure(attemptWith(ana.email, 'wrong password', '192.0.2.51'))).toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    }
    world.clock.advanceS(40);
    expect(await attemptWith(ana.email, PASSWORD)).toMatchObject({ userId: ana.userId });
    expect(await failure(attemptWith(ana.email, 'wrong password'))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('holds up one address that tries many emails, and nobody else', async () => {
    for (let i = 0; i < 30; i++) await failure(attemptWith(`guess${i}@example.org`, 'wrong password', '192.0.2.66'));
    expect(await failure(attemptWith(coach.email, PASSWORD, '192.0.2.66'))).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      retryAfterS: 5,
    });
    expect(await attemptWith(coach.email, PASSWORD, '192.0.2.67')).toMatchObject({ userId: coach.userId });
  });

  it('counts attempts made at the same moment: of 20 no more than the 5 free ones are compared', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, i) =>
        failure(attemptWith('many@example.org', 'wrong password', `10.0.0.${i}`)),
      ),
    );
    const codes = answers.map((answer) => (answer as { code: string }).code);
    expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(15);
    expect(compared).toHaveLength(5);
  });

  it('never shrinks as attempts go on, doubles, and is capped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(ATTEMPT_POLICIES)),
        fc.integer({ min: 0, max: 2000 }),
        (policy, attempts) => {
          const [now, next] = [delayAfter(attempts, policy) ?? 0, delayAfter(attempts + 1, policy) ?? 0];
          expect(next).toBeGreaterThanOrEqual(now);
          expect(next).toBeLessThanOrEqual(policy.maxDelayS);
          expect(now === 0).toBe(attempts < policy.free);
        },
      ),
    );
  });
});

describe('a session', () => {
  const live = async (sessionId: string) => (await signedInBySession(world.runtime, sessionId))?.userId ?? null;

  it('says who it is until it is ended', async () => {
    const { sessionId } = await signIn(world.runtime, { email: coach.email, password: PASSWORD }, '192.0.2.1');
    const other = await openSession(world.runtime, coach.userId);
    expect(await signedInBySession(world.runtime, sessionId)).toEqual({
      sessionId,
      userId: coach.userId,
      name: 'Cora Coach',
      email: coach.email,
    });
    await endSession(world.runtime, sessionId);
    await endSession(world.runtime, sessionId);
    expect(await live(sessionId)).toBeNull();
    expect(await live(other.sessionId)).toBe(coach.userId);
  });

  it('is nobody for an id that is none, or that never was', async () => {
    expect(await live('')).toBeNull();
    expect(await live("' or 1=1 --")).toBeNull();
    expect(await live('00000000-0000-7000-8000-000000000000')).toBeNull();
    await expect(endSession(world.runtime, 'no id')).resolves.toBeUndefined();
  });

  it('of staff ends after 12 hours, used or not', async () => {
    const { sessionId } = await openSession(world.runtime, coach.userId);
    for (let hour = 0; hour < 11; hour++) {
      world.clock.advanceS(3600);
      expect(await live(sessionId)).toBe(coach.userId);
    }
    world.clock.advanceS(3599);
    expect(await live(sessionId)).toBe(coach.userId);
    world.clock.advanceS(1);
    expect(await live(sessionId)).toBeNull();
  });

  it('of an athlete lasts 90 days from its last use', async () => {
    const { sessionId } = await openSession(world.runtime, ana.userId);
    world.clock.advanceS(89 * 86_400);
    expect(await live(sessionId)).toBe(ana.userId);
    world.clock.advanceS(90 * 86_400 - 1);
    expect(await live(sessionId)).toBe(ana.userId);
    world.clock.advanceS(90 * 86_400);
    expect(await live(sessionId)).toBeNull();
  });

  it('of an athlete who becomes staff shrinks to 12 hours', async () => {
    const ben = await world.addAthlete('Ben');
    const owner = await openSession(world.runtime, world.owner.userId);
    await world
      .callerFor(owner)
      .club.changeRoles({ clubId: world.clubId, userId: ben.userId, roles: ['athlete', 'medical'] });
    world.clock.advanceS(12 * 3600 - 1);
    expect(await live(ben.sessionId)).toBe(ben.userId);
    world.clock.advanceS(1);
    expect(await live(ben.sessionId)).toBeNull();
  });

  it('writes its last use at most once a minute', async () => {
    const { sessionId } = await openSession(world.runtime, ana.userId);
    const lastSeen = async () =>
      (await world.runtime.db.asGate(async (tx) => tx.select().from(session)))
        .find((row) => row.id === sessionId)
        ?.lastSeenAt.getTime();
    const opened = await lastSeen();
    world.clock.advanceS(59);
    await live(sessionId);
    expect(await lastSeen()).toBe(opened);
    world.clock.advanceS(1);
    await live(sessionId);
    expect(await lastSeen()).toBe((opened ?? 0) + 60_000);
  });

  it('is refused to people who do not exist', async () => {
    await expect(openSession(world.runtime, '00000000-0000-7000-8000-000000000000' as UserId)).rejects.toThrow();
  });
});
