import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { appUser } from '@freshlegs/db';
import { checkPassword } from '../src/services.ts';
import { asOwner } from './support/as-owner.ts';
import { createWorld, ZONE, type World } from './support/world.ts';

/** Planted where people say who they are; none of them may come up in a log. */
const PERSON = {
  email: 'planted.marker@example.org',
  name: 'Planted Marker-Name',
  password: 'planted-marker-password',
} as const;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => world.close());

const found = (text: string): string[] => Object.values(PERSON).filter((marker) => text.includes(marker));
const accept = async (url: string) =>
  world.callerFor(null).club.acceptInvitation({
    token: url.split('/').at(-1) ?? '',
    person: { ...PERSON, birthDate: '2000-05-17', zone: ZONE },
    birthDate: null,
  });

describe('who people are stays out of the logs', () => {
  it('when they come in, when they mistype, and when the database refuses the row', async () => {
    const { url } = await world.callerFor(world.owner).squad.invite({ clubId: world.clubId, squadId: world.squadId });
    await accept(url);
    await expect(checkPassword(world.runtime, { ...PERSON, password: 'mistyped' }, 'x')).rejects.toThrow();
    const row = { id: randomUUID(), email: PERSON.email, name: PERSON.name, passwordHash: PERSON.password };
    // The server's DETAIL line would quote the email.
    await expect(world.runtime.db.asGate(async (tx) => tx.insert(appUser).values(row))).rejects.toMatchObject({
      cause: { code: '23505' },
    });
    const serverLog = readFileSync(inject('postgresLogFile'), 'utf8');
    expect(serverLog).toContain('duplicate key value violates unique constraint "app_user_email_unique"');
    expect(found(serverLog + JSON.stringify(world.log))).toEqual([]);
  });

  it('when a procedure fails unexpectedly: answer and log line name no statement and no parameter', async () => {
    const { url } = await world.callerFor(world.owner).squad.invite({ clubId: world.clubId, squadId: world.squadId });
    await asOwner(world.database, async (tx) => tx.execute(sql`alter table control.app_user rename to gone`));
    const failure = await accept(url).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('went wrong on our side'),
    });
    expect(world.log).toMatchObject([
      { level: 'error', event: 'procedure failed', fields: { path: 'club.acceptInvitation', code: '42P01' } },
    ]);
    const told = inspect([failure, world.log], { depth: 10 });
    expect(told).not.toMatch(/select |insert |params/i);
    expect(found(told)).toEqual([]);
  });
});
