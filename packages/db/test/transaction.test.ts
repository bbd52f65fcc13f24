import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  leaveToEnd,
  onlyRead,
  openDatabase,
  rowsInto,
  squad,
  statement,
  type Database,
  type Tx,
} from '../src/index.ts';
import { createTestDatabase } from '../src/testing/index.ts';

const [CLUB, USER] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002'];
const squadId = (n: number) => `019a0000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;

describe.each([true, false])('with statements that the server keeps: %s', (prepare) => {
  let db: Database;

  beforeAll(async () => {
    const test = await createTestDatabase();
    const owner = postgres(test.ownerUrl, { max: 1, onnotice: () => undefined });
    await owner`insert into club.membership (club_id, user_id, name, roles) values (${CLUB}, ${USER}, 'Owen', ${['owner']})`;
    await owner.end();
    // One connection, so that what a transaction leaves behind would be met by the next one.
    db = openDatabase(test.loginUrl, { maxConnections: 1, prepare });
    return async () => db.close();
  });

  const asMember = async <Result>(work: (tx: Tx) => Promise<Result>) => db.asApp({ clubId: CLUB, userId: USER }, work);
  const named = (n: number, name = `Squad ${n}`) => ({ clubId: CLUB, id: squadId(n), name });
  const insert = rowsInto(squad);
  const insertIfNew = rowsInto(squad, 'keep');
  const replace = rowsInto(squad, 'replace');
  const names = statement<{ clubId: string; like: string }, { name: string }>(
    (value) => sql`
      select s.name from club.squad s where s.club_id = ${value('clubId')} and s.name like ${value('like')} order by s.name`,
  );
  const namesLike = async (like: string) =>
    (await asMember(async (tx) => names(tx, { clubId: CLUB, like }))).map(({ name }) => name);

  describe('a statement', () => {
    it('is answered with its rows, with other values each time', async () => {
      await asMember(async (tx) => insert(tx, [named(1, 'A one'), named(2, 'A two')]));
      expect(await namesLike('A%')).toEqual(['A one', 'A two']);
      expect(await namesLike('A t%')).toEqual(['A two']);
      expect(await namesLike('%none%')).toEqual([]);
    });

    it('is sent in the order of the calls, without anybody waiting in between', async () => {
      const seen = await asMember(async (tx) => {
        const [, rows] = await Promise.all([insert(tx, [named(3, 'B')]), names(tx, { clubId: CLUB, like: 'B' })]);
        return rows;
      });
      expect(seen).toEqual([{ name: 'B' }]);
    });

    it('is refused once its transaction has ended', async () => {
      let kept: Tx | undefined;
      await asMember(async (tx) => {
        kept = tx;
        return names(tx, { clubId: CLUB, like: '%' });
      });
      const late = kept;
      if (!late) throw new Error('There was a transaction.');
      await expect(names(late, { clubId: CLUB, like: '%' })).rejects.toThrow('before it ends');
      await expect(late.execute(sql`select 1`)).rejects.toThrow();
    });
  });

  describe('rows', () => {
    it('are an error, stay or are replaced where their key is there already; the count tells how many were written', async () => {
      await asMember(async (tx) => insert(tx, [named(10, 'C old')]));
      await expect(asMember(async (tx) => insert(tx, [named(10, 'C new')]))).rejects.toMatchObject({ code: '23505' });
      const kept = await asMember(async (tx) => insertIfNew(tx, [named(10, 'C new'), named(11, 'C other')]));
      expect(kept.count).toBe(1);
      expect(await namesLike('C%')).toEqual(['C old', 'C other']);
      await asMember(async (tx) => replace(tx, [named(10, 'C new')]));
      expect(await namesLike('C%')).toEqual(['C new', 'C other']);
    });

    it('of no number are no statement', async () => {
      expect(await asMember(async (tx) => insert(tx, []))).toEqual({ count: 0 });
    });
  });

  describe('the end of a transaction', () => {
    it('waits for what nobody waited for', async () => {
      await asMember(async (tx) => leaveToEnd(tx, insert(tx, [named(20, 'D')])));
      expect(await namesLike('D')).toEqual(['D']);
    });

    it('fails with it, and keeps nothing', async () => {
      const failing = asMember(async (tx) => {
        leaveToEnd(tx, insert(tx, [named(21, 'E')]));
        leaveToEnd(tx, insert(tx, [named(21, 'E again')]));
      });
      await expect(failing).rejects.toMatchObject({ code: '23505' });
      expect(await namesLike('E%')).toEqual([]);
    });

    it('fails with what went wrong first, not with the refusal of what came after it', async () => {
      const failing = asMember(async (tx) => {
        leaveToEnd(tx, insert(tx, [named(22, 'F'), named(22, 'F again')]));
        return names(tx, { clubId: CLUB, like: 'F%' });
      });
      await expect(failing).rejects.toMatchObject({ code: '23505' });
    });

    it('fails with what went wrong before anything was sent', async () => {
      const failing = asMember(async (tx) => {
        await insert(tx, [named(23, 'G')]);
        leaveToEnd(tx, Promise.reject(new Error('no text')));
      });
      await expect(failing).rejects.toThrow('no text');
    });

    it('of one that only read is not waited for, and the next one on its connection is not disturbed', async () => {
      const read = await asMember(async (tx) => {
        onlyRead(tx);
        return names(tx, { clubId: CLUB, like: 'A one' });
      });
      expect(read).toEqual([{ name: 'A one' }]);
      await asMember(async (tx) => insert(tx, [named(30, 'H')]));
      expect(await namesLike('H')).toEqual(['H']);
      // The role went with its transaction.
      await expect(db.asGate(async (tx) => names(tx, { clubId: CLUB, like: 'H' }))).rejects.toMatchObject({
        code: '42501',
      });
    });
  });
});
