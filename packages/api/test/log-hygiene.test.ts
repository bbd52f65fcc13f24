import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { appUser } from '@freshlegs/db';
import { asOwner } from './support/as-owner.ts';
import { createWorld, ZONE, type AthletePerson, type World } from './support/world.ts';

/** Planted where people enter things; none of them may come up in a log. */
const MARKERS = {
  email: 'planted.marker@example.org',
  name: 'Planted Marker-Name',
  password: 'planted-marker-password',
  note: 'planted marker of a note',
  laboratory: 'Planted Marker Laboratory',
  ferritin: '17.314159',
} as const;

let world: World;
let ana: AthletePerson;
beforeAll(async () => {
  world = await createWorld();
  ana = await world.addAthlete('Ana', { share: 'everything' });
});
afterAll(async () => world.close());

const run = (id: string) => ({
  clubId: world.clubId,
  athleteId: ana.athleteId,
  id,
  sport: 'run' as const,
  otherType: null,
  on: '2026-03-29',
  startAt: null,
  zone: ZONE,
  distanceM: 10_000,
  timerS: 3000,
  avgHrBpm: null,
  avgCadenceSpm: null,
  ascentM: null,
  descentM: null,
  details: {
    rpe: 5,
    highIntensityMin: null,
    tags: [],
    preCarbG: null,
    duringCarbG: null,
    recoveryCarbG: null,
    hoursToNextSession: null,
    fluidMl: null,
    sodiumMg: null,
    urineMl: null,
    massPreG: null,
    massPostG: null,
    note: MARKERS.note,
  },
});

const bloodTest = (id: string) => ({
  clubId: world.clubId,
  id,
  collectedOn: '2026-03-25',
  collectedAt: null,
  zone: ZONE,
  laboratory: MARKERS.laboratory,
  context: {
    hardExerciseHoursBefore: null,
    marathonPlusDaysBefore: null,
    illnessWithin14Days: null,
    takingIron: null,
    takingB12: null,
  },
  results: [
    {
      analyte: 'ferritin',
      value: Number(MARKERS.ferritin),
      comparator: null,
      unit: 'ug/L',
      refLow: null,
      refHigh: null,
      confirmed: true,
    },
  ],
});

const account = () => ({ id: randomUUID(), email: MARKERS.email, name: MARKERS.name, passwordHash: MARKERS.password });

describe('what people enter stays out of the logs', () => {
  it('when it is stored, when it is refused, and when the database fails over it', async () => {
    const id = randomUUID();
    await world.callerFor(ana).run.log(run(id));
    await world.callerFor(ana).bloodTest.log(bloodTest(randomUUID()));
    await expect(world.callerFor(ana).run.log({ ...run(id), distanceM: -1 })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });

    const { db } = world.runtime;
    await db.asGate(async (tx) => tx.insert(appUser).values(account()));
    // A row that breaks a unique constraint: the server's DETAIL line would quote it.
    await expect(db.asGate(async (tx) => tx.insert(appUser).values(account()))).rejects.toMatchObject({
      cause: { code: '23505' },
    });
    // A row that breaks a check: DETAIL would quote the whole row.
    await expect(
      db.asApp({ clubId: world.clubId, userId: ana.userId }, async (tx) =>
        tx.execute(sql`update club.run set note = ${MARKERS.note}, rpe = 99 where id = ${id}`),
      ),
    ).rejects.toMatchObject({ cause: { code: '23514' } });

    const serverLog = readFileSync(inject('postgresLogFile'), 'utf8');
    expect(serverLog).toContain('duplicate key value violates unique constraint "app_user_email_unique"');
    expect(serverLog).toContain('violates check constraint');
    const logs = serverLog + JSON.stringify(world.log);
    expect(Object.values(MARKERS).filter((marker) => logs.includes(marker))).toEqual([]);
  });

  it('when a procedure fails unexpectedly: its answer and its log line name no statement and no parameter', async () => {
    const broken = await createWorld();
    const { url } = await broken
      .callerFor(broken.owner)
      .squad.invite({ clubId: broken.clubId, squadId: broken.squadId });
    await asOwner(broken.database, async (tx) => tx.execute(sql`alter table control.app_user rename to gone`));
    const person = {
      name: MARKERS.name,
      email: MARKERS.email,
      password: MARKERS.password,
      birthDate: '2000-05-17',
      zone: ZONE,
    };
    const failure = await broken
      .callerFor(null)
      .club.acceptInvitation({ token: url.split('/').at(-1) ?? '', person, birthDate: null })
      .then(
        () => null,
        (error: unknown) => error,
      );
    expect(failure).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('went wrong on our side'),
    });
    expect(broken.log).toMatchObject([
      { level: 'error', event: 'procedure failed', fields: { path: 'club.acceptInvitation', code: '42P01' } },
    ]);
    const told = JSON.stringify([inspect(failure, { depth: 10 }), broken.log]);
    expect(told).not.toMatch(/select |insert |params/i);
    expect(Object.values(MARKERS).filter((marker) => told.includes(marker))).toEqual([]);
    await broken.close();
  });
});
