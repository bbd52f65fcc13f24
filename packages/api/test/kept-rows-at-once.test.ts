import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCaller } from '../src/router.ts';
import { createRuntime, signedInBySession, tickClub, verifyDerived } from '../src/services.ts';
import { checkIn, dayBefore, run } from './support/facts.ts';
import { createWorld, type AthletePerson, type World } from './support/world.ts';

let world: World;
const athletes: AthletePerson[] = [];

beforeAll(async () => {
  world = await createWorld();
  const other = await world.addSquad('Second squad', [world.owner]);
  for (const name of ['Ana', 'Bea', 'Cleo', 'Dora', 'Emma', 'Fay']) {
    const athlete = await world.addAthlete(name, { share: 'suggested' });
    athletes.push(athlete);
    // Some run in both squads, so that their writers hold two counters.
    if (athletes.length % 2 === 0)
      await world
        .callerFor(world.owner)
        .squad.addAthlete({ clubId: world.clubId, squadId: other, athleteId: athlete.athleteId });
  }
}, 60_000);
afterAll(async () => world.close());

it('writers, readers and two ticks at once leave nothing behind that the facts do not give', async () => {
  const { clubId, squadId } = world;
  const second = createRuntime({
    databaseUrl: world.database.loginUrl,
    appUrl: 'https://club.example',
    log: world.runtime.log,
    now: world.runtime.now,
  });
  const signedIn = await signedInBySession(second, world.owner.sessionId);
  const reader = createCaller(() => ({ runtime: second, signedIn, address: '203.0.113.8' }));
  const boards: { readonly last: number | null }[] = [];
  await Promise.all([
    ...athletes.flatMap((athlete, index) => {
      const me = world.callerFor(athlete);
      return [
        ...[0, 1, 2].map(async (day) =>
          me.run.log({ clubId, athleteId: athlete.athleteId, ...run({ on: dayBefore(day), distanceM: 5000 + index }) }),
        ),
        me.checkIn.record({ clubId, ...checkIn({ heaviness: index }) }),
        me.consent.set({ clubId, audience: 'coaches', categories: index % 2 === 0 ? ['wellness'] : ['training'] }),
      ];
    }),
    ...Array.from({ length: 6 }, async () => {
      const { rows } = await reader.assessment.board({ clubId, squadId });
      boards.push({ last: rows.length });
    }),
    tickClub(world.runtime, clubId),
    tickClub(second, clubId),
  ]);
  expect(boards).toHaveLength(6);
  const { rows } = await reader.assessment.board({ clubId, squadId });
  for (const [index, athlete] of athletes.entries()) {
    const row = rows.find((one) => one.athleteId === athlete.athleteId);
    expect(row?.heaviness).toMatchObject({ shared: index % 2 === 0 });
    expect(row?.heaviness.days.at(-1)).toBe(index % 2 === 0 ? index : undefined);
    expect(row?.load.shared).toBe(index % 2 === 1);
  }
  const { differences, outdated } = await verifyDerived(world.runtime);
  expect(differences).toEqual([]);
  // The audience that nobody looked for may wait; what was on the board may not.
  expect(outdated).toBeLessThanOrEqual(athletes.length);
  expect(world.log.filter(({ level }) => level === 'error')).toEqual([]);
  await second.db.close();
}, 60_000);
