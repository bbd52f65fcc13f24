import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createRuntime } from '../src/services.ts';
import { createCaller } from '../src/router.ts';
import { signedInBySession } from '../src/services.ts';
import { asOwner } from './support/as-owner.ts';
import { checkIn, run } from './support/facts.ts';
import { createWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  // The server tells each statement of this database, so that they can be counted from the outside.
  await asOwner(world.database, async (tx) => {
    await tx.execute(sql.raw(`alter database ${world.database.name} set log_statement = 'all'`));
  });
});
afterAll(async () => world.close());

async function addAthletes(from: number, to: number): Promise<void> {
  for (let index = from; index < to; index++) {
    const athlete = await world.addAthlete(`Athlete ${String.fromCharCode(65 + index)}`, {
      share: index % 2 === 0 ? 'suggested' : 'nothing',
    });
    const me = world.callerFor(athlete);
    await me.checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: index % 10 }) });
    await me.run.log({ clubId: world.clubId, athleteId: athlete.athleteId, ...run() });
  }
}

/** How many statements the board of the owner takes, on a connection of its own. */
async function statementsOfBoard(): Promise<number> {
  const runtime = createRuntime({
    databaseUrl: world.database.loginUrl,
    appUrl: 'https://club.example',
    log: world.runtime.log,
    now: world.runtime.now,
    maxConnections: 1,
  });
  const signedIn = await signedInBySession(world.runtime, world.owner.sessionId);
  const caller = createCaller(() => ({ runtime, signedIn, address: '203.0.113.7' }));
  const board = async () => caller.assessment.board({ clubId: world.clubId, squadId: world.squadId });
  await board();
  const pid = await runtime.db.asGate(async (tx) =>
    Number([...(await tx.execute(sql`select pg_backend_pid() as pid`))][0]?.['pid']),
  );
  const count = () =>
    readFileSync(inject('postgresLogFile'), 'utf8')
      .split('\n')
      .filter((line) => line.includes(`[${pid}]`) && /LOG: {2}(execute|statement)/.test(line)).length;
  const before = count();
  await board();
  const statements = count() - before;
  await runtime.db.close();
  return statements;
}

describe('the board', () => {
  it('takes the same number of statements for 2 athletes as for 20', async () => {
    await addAthletes(0, 2);
    const ofTwo = await statementsOfBoard();
    expect(ofTwo).toBeGreaterThan(10);
    expect(ofTwo).toBeLessThan(40);
    await addAthletes(2, 20);
    expect(await statementsOfBoard()).toBe(ofTwo);
    const { rows } = await world
      .callerFor(world.owner)
      .assessment.board({ clubId: world.clubId, squadId: world.squadId });
    expect(rows).toHaveLength(20);
  }, 60_000);
});
