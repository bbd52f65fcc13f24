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
    const athlete = await world.addAthlete(
      `Athlete ${String.fromCharCode(65 + (index % 26), 65 + Math.floor(index / 26))}`,
      {
        share: index % 2 === 0 ? 'suggested' : 'nothing',
      },
    );
    const me = world.callerFor(athlete);
    await me.checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: index % 10 }) });
    await me.run.log({ clubId: world.clubId, athleteId: athlete.athleteId, ...run() });
  }
}

/** Opens the board as the owner on a connection of its own, and counts the statements of each time. */
async function countingBoard() {
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
  return {
    statements: async () => {
      const before = count();
      await board();
      return count() - before;
    },
    close: async () => runtime.db.close(),
  };
}

/** Nothing that is kept of so many athletes counts any more; of none: only what the process remembers of the board. */
const makeStale = async (what: 'assessment' | 'card', athletes: number) =>
  asOwner(world.database, async (tx) => {
    const version = sql.raw(what === 'assessment' ? 'facts_version' : 'visible_version');
    await tx.execute(sql`update club.athlete set ${version} = ${version} + 1
      where id in (select id from club.athlete order by id limit ${athletes})`);
    await tx.execute(sql`update club.squad set board_version = board_version + 1`);
  });

describe('the board', () => {
  it('takes the same number of statements for 3 athletes as for 30, ready ones and stale ones', async () => {
    await addAthletes(0, 3);
    const board = await countingBoard();
    const statements = async (what: 'assessment' | 'card', athletes: number) => {
      await makeStale(what, athletes);
      return board.statements();
    };
    const ready = await statements('card', 0);
    // Begin, commit, role and its two changes, two guards, the cards, the audit trail.
    expect(ready).toBeLessThanOrEqual(9);
    // Nothing changed: begin, commit, role, two guards, the audit trail.
    expect(await board.statements()).toBeLessThanOrEqual(6);
    const ofThree = { assessment: await statements('assessment', 3), card: await statements('card', 3) };
    expect(ofThree.assessment).toBeGreaterThan(ofThree.card);
    expect(ofThree.assessment).toBeLessThan(45);
    expect(await statements('card', 0)).toBe(ready);
    await addAthletes(3, 30);
    await board.statements();
    expect(await statements('card', 0)).toBe(ready);
    expect({ assessment: await statements('assessment', 30), card: await statements('card', 30) }).toEqual(ofThree);
    expect(await statements('card', 1)).toBe(ofThree.card);
    await board.close();
    const { rows } = await world
      .callerFor(world.owner)
      .assessment.board({ clubId: world.clubId, squadId: world.squadId });
    expect(rows).toHaveLength(30);
  }, 90_000);
});
