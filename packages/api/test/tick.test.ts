import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRuntime, refreshStale, tickClub, verifyDerived } from '../src/services.ts';
import { asOwner } from './support/as-owner.ts';
import { checkIn, signedInAgain } from './support/facts.ts';
import { createWorld, ZONE, type AthletePerson, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;
let kim: AthletePerson;

beforeAll(async () => {
  world = await createWorld();
  world.clock.set('2026-03-30T10:00:00.000Z');
  ana = await world.addAthlete('Ana', { share: 'suggested' });
  kim = await world.addAthlete('Kim', { share: 'suggested', zone: 'Pacific/Auckland' });
});
afterAll(async () => world.close());

const tick = async () => (await tickClub(world.runtime, world.clubId)).refreshed;
const eventsOf = async (athlete: AthletePerson) =>
  asOwner(world.database, async (tx) => {
    const rows = await tx.execute<{ kind: string; urgency: string }>(
      sql`select kind, urgency from club.prompt_event where athlete_id = ${athlete.athleteId} order by at, id`,
    );
    return [...rows].map(({ kind }) => kind);
  });
const lastSeen = async (athlete: AthletePerson) =>
  asOwner(world.database, async (tx) => {
    const [row] = await tx.execute<{ on: string }>(
      sql`select max(last_seen_on)::text as on from club.prompt where athlete_id = ${athlete.athleteId}`,
    );
    return row?.on ?? null;
  });
const openBoard = async () =>
  (await signedInAgain(world, world.owner)).assessment.board({ clubId: world.clubId, squadId: world.squadId });

describe('the tick of a club', () => {
  it('judges each athlete once a local day, in their own zone', async () => {
    expect(await tick()).toBe(0);
    // Auckland's day ends at 11:00 UTC, Berlin's at 22:00 UTC.
    world.clock.set('2026-03-30T11:00:00.000Z');
    expect(await tick()).toBe(1);
    expect(await tick()).toBe(0);
    world.clock.set('2026-03-30T21:59:59.999Z');
    expect(await tick()).toBe(0);
    world.clock.set('2026-03-30T22:00:00.000Z');
    expect(await tick()).toBe(1);
    world.clock.set('2026-04-02T22:00:00.000Z');
    expect(await tick()).toBe(2);
    expect((await verifyDerived(world.runtime)).differences).toEqual([]);
  });

  it('finds what comes with the days alone, though somebody looked at the board before', async () => {
    world.clock.set('2026-04-10T10:00:00.000Z');
    const me = await signedInAgain(world, ana);
    // Fainting once, 60 hours ago (evidence 7.11); the form goes on counting on the days after it.
    await me.symptom.report({
      clubId: world.clubId,
      id: randomUUID(),
      on: '2026-04-10',
      zone: ZONE,
      answers: [{ code: 'syncope', attributes: { hoursAgo: 60 } }],
    });
    expect(await eventsOf(ana)).toEqual(['opened']);
    expect(await lastSeen(ana)).toBe('2026-04-10');
    world.clock.set('2026-04-11T10:00:00.000Z');
    await openBoard();
    expect(await lastSeen(ana)).toBe('2026-04-10');
    expect(await tick()).toBe(2);
    expect(await lastSeen(ana)).toBe('2026-04-11');
    expect((await openBoard()).rows.find((row) => row.athleteId === ana.athleteId)?.prompt?.lastSeenOn).toBe(
      '2026-04-11',
    );
    expect((await verifyDerived(world.runtime)).differences).toEqual([]);
    // Weeks later the form counts no more: said once, and the prompt stays open.
    world.clock.set('2026-05-30T10:00:00.000Z');
    await tick();
    await tick();
    expect(await eventsOf(ana)).toEqual(['opened', 'no-longer-found']);
  });

  it('does nothing twice when two processes tick at once, and catches up after one that was killed', async () => {
    const other = createRuntime({
      databaseUrl: world.database.loginUrl,
      appUrl: 'https://club.example',
      log: world.runtime.log,
      now: world.runtime.now,
    });
    for (let index = 0; index < 8; index++) {
      const athlete = await world.addAthlete(`Runner ${String.fromCharCode(65 + index)}`, { share: 'suggested' });
      await world.callerFor(athlete).symptom.report({
        clubId: world.clubId,
        id: randomUUID(),
        on: '2026-05-30',
        zone: ZONE,
        answers: [{ code: 'syncope', attributes: { hoursAgo: 60 } }],
      });
    }
    world.clock.set('2026-05-31T10:00:00.000Z');
    const both = await Promise.all([tick(), tickClub(other, world.clubId), tick(), tickClub(other, world.clubId)]);
    expect(both.map((one) => (typeof one === 'number' ? one : one.refreshed)).reduce((a, b) => a + b, 0)).toBe(10);
    const counts = await asOwner(world.database, async (tx) => {
      const rows = await tx.execute<{ n: string }>(
        sql`select count(*) as n from club.prompt_event group by athlete_id, kind`,
      );
      return [...rows].map(({ n }) => Number(n));
    });
    expect(Math.max(...counts)).toBe(1);
    // Killed between two athletes: one is judged, the others wait.
    world.clock.set('2026-06-01T10:00:00.000Z');
    expect(await refreshStale(world.runtime, world.clubId, [kim.athleteId])).toEqual({ refreshed: 1 });
    expect(await tick()).toBe(9);
    await other.db.close();
    expect((await verifyDerived(world.runtime)).differences).toEqual([]);
  });

  it('leaves an athlete who is being written to alone, and stops for nobody who cannot be judged', async () => {
    world.clock.set('2026-06-02T10:00:00.000Z');
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql`select 1 from club.athlete where id = ${kim.athleteId} for update`);
      expect(await tick()).toBe(9);
    });
    expect(await tick()).toBe(1);
    world.clock.set('2026-06-03T10:00:00.000Z');
    // A zone that this machine does not know: nobody can tell the day.
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql`update club.athlete_zone set zone = 'Nowhere/At-all' where athlete_id = ${kim.athleteId}`);
    });
    expect(await tick()).toBe(9);
    const [line] = world.log.filter(({ event }) => event === 'athlete not judged');
    expect(line?.fields).toMatchObject({ athleteId: kim.athleteId });
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql`update club.athlete_zone set zone = 'Pacific/Auckland' where athlete_id = ${kim.athleteId}`);
    });
    expect(await tick()).toBe(1);
  });

  it('stays in its club, and knows nobody who left', async () => {
    const away = await world.addClub('AC Autre');
    const zoe = await world.addAthlete('Zoe', { share: 'suggested' }, away);
    world.clock.set('2026-06-05T10:00:00.000Z');
    expect(await refreshStale(world.runtime, world.clubId, [zoe.athleteId])).toEqual({ refreshed: 0 });
    expect(await refreshStale(world.runtime, randomUUID() as typeof world.clubId, 'all')).toEqual({ refreshed: 0 });
    await (await signedInAgain(world, kim)).club.leave({ clubId: world.clubId });
    expect(await tick()).toBe(9);
    expect((await tickClub(world.runtime, away.clubId)).refreshed).toBe(1);
    await world.callerFor(zoe).checkIn.record({ clubId: away.clubId, ...checkIn({ on: '2026-06-05', heaviness: 1 }) });
    expect((await verifyDerived(world.runtime)).differences).toEqual([]);
  });
});
