import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from './support/as-owner.ts';
import { checkIn } from './support/facts.ts';
import { createWorld, type AthletePerson, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;
let ben: AthletePerson;

beforeAll(async () => {
  world = await createWorld();
  ana = await world.addAthlete('Ana', { share: 'everything' });
  ben = await world.addAthlete('Ben', { share: 'suggested' });
  await world.callerFor(ana).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 8 }) });
  await world.callerFor(ben).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 1 }) });
});
afterAll(async () => world.close());

const board = async (first: number | null = null) =>
  world.callerFor(world.owner).assessment.board({ clubId: world.clubId, squadId: world.squadId, first });
const heaviness = async () =>
  (await board()).rows
    .map((row) => [row.name, row.heaviness.days.at(-1) ?? null] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('a board that was put together before', () => {
  it('is not read again while nothing changes: what only lies in a card is not seen', async () => {
    const before = await board();
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql`update club.board_card set card = replace(card, 'Ana', 'Eva')`);
    });
    expect((await board()).rows).toEqual(before.rows);
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql`update club.squad set board_version = board_version + 1`);
    });
    expect((await board()).rows.map((row) => row.name)).toContain('Eva');
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql`update club.board_card set card = replace(card, 'Eva', 'Ana')`);
      await tx.execute(sql`update club.squad set board_version = board_version + 1`);
    });
  });

  it('shows the next fact, the next consent and the next day at once', async () => {
    expect(await heaviness()).toEqual([
      ['Ana', 8],
      ['Ben', 1],
    ]);
    await world.callerFor(ben).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 4 }) });
    expect(await heaviness()).toEqual([
      ['Ana', 8],
      ['Ben', 4],
    ]);
    await world.callerFor(ana).consent.set({ clubId: world.clubId, audience: 'coaches', categories: ['training'] });
    expect(await heaviness()).toEqual([
      ['Ana', null],
      ['Ben', 4],
    ]);
    const sessions = await world.clock.later(14 * 3600, async () => board().catch((error: Error) => error.message));
    expect(sessions).toMatch(/sign in/i);
  });

  it('gives the first rows with the counts of all', async () => {
    const { rows, counts } = await board(1);
    expect(rows).toHaveLength(1);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(2);
  });
});
