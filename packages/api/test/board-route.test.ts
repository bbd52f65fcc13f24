import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRuntime, openSession } from '../src/services.ts';
import { asOwner } from './support/as-owner.ts';
import { callRoute, checkIn, signedInAgain } from './support/facts.ts';
import { createWorld, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;
let ana: AthletePerson;

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
  ana = await world.addAthlete('Ana', { share: 'suggested' });
  await world.addAthlete('Ben', { share: 'suggested', zone: 'Pacific/Auckland' });
});
afterAll(async () => world.close());

const path = () => `clubs/${world.clubId}/squads/${world.squadId}/board`;
const fetchBoard = async (viewer: Person, tag: string | null = null, on: Pick<World, 'runtime'> = world) => {
  const session = await openSession(world.runtime, viewer.userId);
  return callRoute(on, session, 'GET', path(), undefined, tag === null ? {} : { 'if-none-match': tag });
};
const tagOf = async (viewer: Person) => (await fetchBoard(viewer)).headers.get('etag') ?? '';
const status = async (viewer: Person, tag: string) => (await fetchBoard(viewer, tag)).status;
const readEvents = async (viewer: Person) =>
  asOwner(world.database, async (tx) => {
    const rows = await tx.execute(
      sql`select hour from club.audit_event where kind = 'read' and action = 'assessment.board' and actor_id = ${viewer.userId} order by hour`,
    );
    return [...rows].length;
  });

describe('the board as a route', () => {
  it('is the board of the procedure, and no cache keeps it', async () => {
    const response = await fetchBoard(coach);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toContain('application/json');
    const { clubId, squadId } = world;
    expect(await response.json()).toEqual(
      await (await signedInAgain(world, coach)).assessment.board({ clubId, squadId }),
    );
  });

  it('says 304 to who has it, also through a proxy that marks the tag as weak, and to nobody else', async () => {
    const tag = await tagOf(coach);
    const unchanged = await fetchBoard(coach, tag);
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get('etag')).toBe(tag);
    expect(await unchanged.text()).toBe('');
    expect(await status(coach, `W/${tag}`)).toBe(304);
    const medical = await world.addStaff('Mia Medic', ['medical']);
    expect(await status(medical, tag)).toBe(200);
    expect(await status(medical, await tagOf(medical))).toBe(304);
    for (const nonsense of ['"x"', tag.replace(/\.\d+"$/, '.99999999999999"x'), '*', ''])
      expect([nonsense, await status(coach, nonsense)]).toEqual([nonsense, 200]);
  });

  it('has another tag after everything that changes it', async () => {
    const { clubId, squadId } = world;
    const owner = await signedInAgain(world, world.owner);
    const settings = await owner.club.settings({ clubId });
    const me = await signedInAgain(world, ana);
    const { coaches } = await me.consent.get({ clubId });
    const changes: Record<string, () => Promise<unknown>> = {
      'a fact': async () => me.checkIn.record({ clubId, ...checkIn({ heaviness: 4 }) }),
      'consent taken back': async () => me.consent.set({ clubId, audience: 'coaches', categories: [] }),
      'consent given': async () => me.consent.set({ clubId, audience: 'coaches', categories: coaches }),
      'another name of the squad': async () => owner.squad.rename({ clubId, squadId, name: 'Milers' }),
      'another country': async () => owner.club.updateSettings({ clubId, ...settings, country: 'FR' }),
      'somebody new': async () => owner.athlete.open({ clubId, squadId, name: 'Jo' }),
      'somebody less': async () => owner.squad.removeAthlete({ clubId, squadId, athleteId: ana.athleteId }),
      'somebody again': async () => owner.squad.addAthlete({ clubId, squadId, athleteId: ana.athleteId }),
    };
    for (const [what, change] of Object.entries(changes)) {
      const tag = await tagOf(coach);
      expect([what, await status(coach, tag)]).toEqual([what, 304]);
      await change();
      expect([what, await status(coach, tag)]).toEqual([what, 200]);
    }
  });

  it('has another tag once it is the next day for anybody on it, and the old one when the clock goes back', async () => {
    const tag = await tagOf(coach);
    // Auckland is 13 hours ahead: its day ends at 11:00 UTC.
    world.clock.set('2026-03-30T10:59:59.999Z');
    expect(await status(coach, tag)).toBe(304);
    world.clock.set('2026-03-30T11:00:00.000Z');
    expect(await status(coach, tag)).toBe(200);
    world.clock.set('2026-03-30T10:00:00.000Z');
    expect(await status(coach, tag)).toBe(304);
  });

  it('tells a board with rows for one viewer alone by its content', async () => {
    const both = await world.addStaff('Dr Dora', ['coach', 'medical'], { squadId: world.squadId });
    const tag = await tagOf(both);
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    expect(await status(both, tag)).toBe(304);
    await (await signedInAgain(world, ana)).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 9 }) });
    expect(await status(both, tag)).toBe(200);
  });

  it('is in the audit trail once an hour, whether it was sent or not', async () => {
    world.clock.set('2026-03-30T12:10:00.000Z');
    const reader = await world.addStaff('Rita Reader', ['coach'], { squadId: world.squadId });
    const tag = await tagOf(reader);
    expect(await readEvents(reader)).toBe(1);
    expect(await status(reader, tag)).toBe(304);
    expect(await readEvents(reader)).toBe(1);
    world.clock.set('2026-03-30T13:00:00.000Z');
    // Nothing changed, but a new hour of reading has begun.
    expect(await status(reader, tag)).toBe(304);
    expect(await readEvents(reader)).toBe(2);
    world.clock.set('2026-03-30T14:00:00.000Z');
    // Another process, which knows nothing of what was read before.
    const runtime = createRuntime({
      databaseUrl: world.database.loginUrl,
      appUrl: 'https://club.example',
      log: world.runtime.log,
      now: world.runtime.now,
    });
    expect((await fetchBoard(reader, tag, { runtime })).status).toBe(304);
    await runtime.db.close();
    expect(await readEvents(reader)).toBe(3);
  });

  it('is for the coaches of the squad and medical staff of the club alone', async () => {
    const stranger = await world.addStaff('Otto', ['coach']);
    const away = await world.addClub('AC Autre');
    const tag = await tagOf(coach);
    expect(await status(stranger, tag)).toBe(404);
    expect(await status(ana, tag)).toBe(404);
    expect(await status(away.owner, tag)).toBe(404);
    expect((await callRoute(world, null, 'GET', path(), undefined, { 'if-none-match': tag })).status).toBe(401);
    const { clubId } = world;
    const owner = await signedInAgain(world, world.owner);
    await owner.squad.setCoaches({ clubId, squadId: world.squadId, userIds: [world.owner.userId] });
    expect(await status(coach, tag)).toBe(404);
  });
});
