import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from './support/as-owner.ts';
import { bloodTest, checkIn, run } from './support/facts.ts';
import { createWorld, type AthletePerson, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;

beforeAll(async () => {
  world = await createWorld();
  ana = await world.addAthlete('Ana', { share: 'suggested' });
  await world.callerFor(ana).profile.update({ clubId: world.clubId, changes: { sex: 'F' } });
});
afterAll(async () => world.close());

const TABLES = [
  'run',
  'check_in',
  'lab_panel',
  'lab_result',
  'prompt',
  'prompt_event',
  'fact_revision',
  'audit_event',
  'athlete',
] as const;

/** Everything there is, as text. */
const everything = async () =>
  asOwner(world.database, async (tx) => {
    const dumps: string[] = [];
    for (const table of TABLES) {
      const rows = await tx.execute(
        sql`select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') as dump from ${sql.raw(`club.${table}`)} t`,
      );
      dumps.push(JSON.stringify([...rows][0]?.['dump']));
    }
    return dumps.join('\n');
  });

/** Lets the next insert into a table fail, as a full disk would. */
const plant = async (table: string, code = 'XX000') =>
  asOwner(world.database, async (tx) => {
    await tx.execute(
      sql.raw(
        `create function club.fail() returns trigger language plpgsql as $f$ begin raise exception 'planted' using errcode = '${code}'; end $f$`,
      ),
    );
    await tx.execute(
      sql.raw(`create trigger planted before insert on club.${table} for each row execute function club.fail()`),
    );
  });
const clear = async (table: string) =>
  asOwner(world.database, async (tx) => {
    await tx.execute(sql.raw(`drop trigger planted on club.${table}`));
    await tx.execute(sql.raw('drop function club.fail()'));
  });

describe('nothing half-written', () => {
  // Ferritin 9 opens a prompt: fact, ledger and trail are written by one request.
  it.each(['lab_result', 'prompt', 'prompt_event', 'audit_event'])(
    'a failure at %s leaves everything as it was',
    async (table) => {
      const before = await everything();
      await plant(table);
      const me = world.callerFor(ana);
      await expect(
        me.bloodTest.log({
          clubId: world.clubId,
          ...bloodTest([
            { analyte: 'ferritin', value: 9, unit: 'ug/L' },
            { analyte: 'haemoglobin', value: 13.1, unit: 'g/dL' },
          ]),
        }),
      ).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      await clear(table);
      expect(await everything()).toBe(before);
    },
  );

  it('a transaction that the database ended because of another one is run again', async () => {
    await asOwner(world.database, async (tx) => {
      await tx.execute(sql.raw('create sequence club.tries'));
      await tx.execute(sql.raw('grant usage on sequence club.tries to app'));
      await tx.execute(
        sql.raw(
          `create function club.fail() returns trigger language plpgsql as $f$ begin if nextval('club.tries') < 3 then raise exception 'planted' using errcode = '40P01'; end if; return new; end $f$`,
        ),
      );
      await tx.execute(
        sql.raw('create trigger planted before insert on club.check_in for each row execute function club.fail()'),
      );
    });
    await world.callerFor(ana).checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 2 }) });
    await clear('check_in');
    expect((await world.callerFor(ana).checkIn.day({ clubId: world.clubId, on: '2026-03-30' })).checkIn).toMatchObject({
      heaviness: 2,
    });
  });

  it('writes of one athlete at the same moment all count, one after the other', async () => {
    const version = async () =>
      asOwner(world.database, async (tx) =>
        Number(
          [...(await tx.execute(sql`select facts_version v from club.athlete where id = ${ana.athleteId}`))][0]?.['v'],
        ),
      );
    const before = await version();
    await Promise.all(
      Array.from({ length: 8 }, async () =>
        world.callerFor(ana).run.log({ clubId: world.clubId, athleteId: ana.athleteId, ...run() }),
      ),
    );
    expect(await version()).toBe(before + 8);
    expect((await world.callerFor(ana).run.list({ clubId: world.clubId, athleteId: ana.athleteId })).runs).toHaveLength(
      8,
    );
  });
});
