import postgres from 'postgres';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../src/index.ts';
import { createTestDatabase } from '../src/testing/index.ts';

const CLUB = '00000000-0000-7000-8000-00000000000a';
const OTHER_CLUB = '00000000-0000-7000-8000-00000000000b';
const ATHLETE = '00000000-0000-7000-8000-0000000000e1';
const PERSON = '00000000-0000-7000-8000-0000000000a1';

let db: Database;
let owner: postgres.Sql;

const TABLES = ['assessment', 'board_card', 'athlete_day'] as const;
const MADE_OF = `"on", zone, day_from, day_until, facts_version, made_by`;
const VALUES = `'2026-03-30', 'UTC', '2026-03-30', '2026-03-31', 0, 'x'`;
const insert = {
  assessment: `insert into club.assessment (club_id, athlete_id, ${MADE_OF}, body, charts) values ('${CLUB}', '${ATHLETE}', ${VALUES}, '{}', '{}')`,
  board_card: `insert into club.board_card (club_id, athlete_id, audience, ${MADE_OF}, visible_version, attention, granted, card)
    values ('${CLUB}', '${ATHLETE}', 'coaches', ${VALUES}, 0, 0, '{}', '{}')`,
  athlete_day: `insert into club.athlete_day (club_id, athlete_id, "on", facts) values ('${CLUB}', '${ATHLETE}', '2026-03-30', '{}')`,
};
const DENIED = { cause: { code: '42501' } };

beforeAll(async () => {
  const test = await createTestDatabase();
  owner = postgres(test.ownerUrl, { max: 2, onnotice: () => undefined });
  db = openDatabase(test.loginUrl);
  await owner`insert into club.membership (club_id, user_id, name, roles) values (${CLUB}, ${PERSON}, 'Ana', ${['athlete', 'coach', 'medical', 'owner']})`;
  await owner`insert into club.athlete (club_id, id, user_id, name) values (${CLUB}, ${ATHLETE}, ${PERSON}, 'Ana')`;
  return async () => {
    await db.close();
    await owner.end();
  };
});

describe('what is derived from facts', () => {
  it.each(TABLES)('%s: is written and read by the engine of its club', async (table) => {
    await expect(db.asEngine(OTHER_CLUB, async (tx) => tx.execute(insert[table]))).rejects.toMatchObject(DENIED);
    await db.asEngine(CLUB, async (tx) => tx.execute(insert[table]));
    const seen = async (clubId: string) =>
      db.asEngine(clubId, async (tx) => [...(await tx.execute(`select athlete_id from club.${table}`))].length);
    expect([await seen(CLUB), await seen(OTHER_CLUB)]).toEqual([1, 0]);
  });

  it('the engine deletes nothing of it but days', async () => {
    const deleted = async (table: string) => db.asEngine(CLUB, async (tx) => tx.execute(`delete from club.${table}`));
    for (const table of ['assessment', 'board_card']) await expect(deleted(table)).rejects.toMatchObject(DENIED);
    await deleted('athlete_day');
    expect(await owner`select from club.athlete_day`).toHaveLength(0);
    await db.asEngine(CLUB, async (tx) => tx.execute(insert.athlete_day));
  });

  it.each(TABLES)(
    '%s: no person reads or writes it, whatever their roles, nor do gate and job queue',
    async (table) => {
      for (const verb of [
        `select * from club.${table}`,
        insert[table],
        `update club.${table} set athlete_id = athlete_id`,
        `delete from club.${table}`,
      ]) {
        const attempts = [
          db.asApp({ clubId: CLUB, userId: PERSON }, async (tx) => tx.execute(verb)),
          db.asGate(async (tx) => tx.execute(verb)),
          db.asJobs(async (tx) => tx.execute(verb)),
        ];
        for (const attempt of await Promise.allSettled(attempts))
          expect(attempt).toMatchObject({ status: 'rejected', reason: DENIED });
      }
    },
  );

  it('goes with its athlete', async () => {
    const counts = async () =>
      Promise.all(TABLES.map(async (table) => (await owner.unsafe(`select from club.${table}`)).length));
    expect(await counts()).toEqual([1, 1, 1]);
    await owner.begin(async (tx) => {
      await tx`select set_config('role', 'eraser', true), set_config('app.club_id', ${CLUB}, true)`;
      await tx`delete from club.athlete where club_id = ${CLUB} and id = ${ATHLETE}`;
    });
    expect(await counts()).toEqual([0, 0, 0]);
  });
});
