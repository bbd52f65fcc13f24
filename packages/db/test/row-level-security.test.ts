import { beforeAll, describe, expect, it } from 'vitest';
import postgres from 'postgres';
import { appUser, checkIn, openDatabase, type Database } from '../src/index.ts';
import { createTestDatabase } from '../src/testing/index.ts';

const CLUB_A = '00000000-0000-7000-8000-00000000000a';
const CLUB_B = '00000000-0000-7000-8000-00000000000b';
const ANA = '00000000-0000-7000-8000-0000000000a1';
const BEA = '00000000-0000-7000-8000-0000000000b1';
const COACH = '00000000-0000-7000-8000-0000000000c1';
const OTHER_COACH = '00000000-0000-7000-8000-0000000000c2';
const SQUAD = '00000000-0000-7000-8000-0000000000d1';
const ANA_ATHLETE = '00000000-0000-7000-8000-0000000000e1';
const BEA_ATHLETE = '00000000-0000-7000-8000-0000000000e2';

let db: Database;
let owner: postgres.Sql;

beforeAll(async () => {
  const test = await createTestDatabase();
  owner = postgres(test.ownerUrl, { max: 2, onnotice: () => undefined });
  db = openDatabase(test.loginUrl);
  for (const [club, person, roles] of [
    [CLUB_A, ANA, ['athlete']],
    [CLUB_A, COACH, ['coach']],
    [CLUB_A, OTHER_COACH, ['coach']],
    [CLUB_B, BEA, ['athlete']],
  ] as const) {
    await owner`insert into club.membership (club_id, user_id, name, roles) values (${club}, ${person}, 'x', ${[...roles]})`;
  }
  await owner`insert into club.squad (club_id, id, name) values (${CLUB_A}, ${SQUAD}, 'Middle distance')`;
  await owner`insert into club.squad_coach (club_id, squad_id, user_id) values (${CLUB_A}, ${SQUAD}, ${COACH})`;
  await owner`insert into club.athlete (club_id, id, user_id, name) values (${CLUB_A}, ${ANA_ATHLETE}, ${ANA}, 'Ana'), (${CLUB_B}, ${BEA_ATHLETE}, ${BEA}, 'Bea')`;
  await owner`insert into club.squad_athlete (club_id, squad_id, athlete_id) values (${CLUB_A}, ${SQUAD}, ${ANA_ATHLETE})`;
  for (const [club, athlete, by] of [
    [CLUB_A, ANA_ATHLETE, ANA],
    [CLUB_B, BEA_ATHLETE, BEA],
  ] as const)
    await owner`insert into club.check_in (club_id, athlete_id, "on", zone, heaviness, entered_by) values (${club}, ${athlete}, '2026-03-01', 'UTC', 7, ${by})`;
  return async () => {
    await db.close();
    await owner.end();
  };
});

const heaviness = async (clubId: string, userId: string) =>
  db.asApp({ clubId, userId }, async (tx) => (await tx.select().from(checkIn)).map((row) => row.athleteId));

const grant = async (audience: string, category: string, untilOn: string | null = null) =>
  owner`insert into club.consent_grant (club_id, id, athlete_id, audience, category, granted_by, until_on)
    values (${CLUB_A}, gen_random_uuid(), ${ANA_ATHLETE}, ${audience}, ${category}, ${ANA}, ${untilOn})`;

describe('row-level security', () => {
  it('shows health data to the athlete and to nobody else before a grant', async () => {
    expect(await heaviness(CLUB_A, ANA)).toEqual([ANA_ATHLETE]);
    expect(await heaviness(CLUB_A, COACH)).toEqual([]);
    expect(await heaviness(CLUB_B, BEA)).toEqual([BEA_ATHLETE]);
  });

  it('lets a person of one club see nothing by naming another club', async () => {
    expect(await heaviness(CLUB_B, ANA)).toEqual([]);
    expect(await heaviness(CLUB_A, BEA)).toEqual([]);
  });

  it('opens exactly the granted category to the coaches of the squad, and closes it at once', async () => {
    await grant('coaches', 'training');
    expect(await heaviness(CLUB_A, COACH)).toEqual([]);
    await grant('coaches', 'wellness');
    expect(await heaviness(CLUB_A, COACH)).toEqual([ANA_ATHLETE]);
    expect(await heaviness(CLUB_A, OTHER_COACH)).toEqual([]);
    await owner`update club.consent_grant set revoked_at = now() where category = 'wellness'`;
    expect(await heaviness(CLUB_A, COACH)).toEqual([]);
    await grant('coaches', 'wellness', '2020-01-01');
    expect(await heaviness(CLUB_A, COACH)).toEqual([]);
  });

  it('refuses to write for somebody else, and into another club', async () => {
    const write = async (context: { clubId: string; userId: string }, clubId: string, athleteId: string) =>
      db.asApp(context, async (tx) =>
        tx.execute(`insert into club.check_in (club_id, athlete_id, "on", zone, entered_by)
        values ('${clubId}', '${athleteId}', '2026-03-02', 'UTC', '${context.userId}')`),
      );
    await expect(write({ clubId: CLUB_A, userId: COACH }, CLUB_A, ANA_ATHLETE)).rejects.toMatchObject({
      cause: { code: '42501' },
    });
    await expect(write({ clubId: CLUB_A, userId: ANA }, CLUB_B, BEA_ATHLETE)).rejects.toMatchObject({
      cause: { code: '42501' },
    });
    await expect(write({ clubId: CLUB_A, userId: ANA }, CLUB_A, ANA_ATHLETE)).resolves.toBeDefined();
  });

  it('lets the engine read one club, and write no facts', async () => {
    expect(await db.asEngine(CLUB_A, async (tx) => (await tx.select().from(checkIn)).length)).toBe(2);
    expect(await db.asEngine(CLUB_B, async (tx) => (await tx.select().from(checkIn)).length)).toBe(1);
    await expect(
      db.asEngine(CLUB_A, async (tx) => tx.execute(`update club.check_in set heaviness = 0`)),
    ).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });

  it('keeps the control plane from the app, and club data from the gate', async () => {
    await expect(
      db.asApp({ clubId: CLUB_A, userId: ANA }, async (tx) => tx.select().from(appUser)),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
    await expect(db.asGate(async (tx) => tx.select().from(checkIn))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });

  it('keeps the trails append-only', async () => {
    for (const table of ['audit_event', 'fact_revision', 'prompt_event'])
      for (const verb of [`update club.${table} set club_id = club_id`, `delete from club.${table}`])
        await expect(db.asApp({ clubId: CLUB_A, userId: ANA }, async (tx) => tx.execute(verb))).rejects.toMatchObject({
          cause: { code: '42501' },
        });
  });

  it('lets nobody speak for the other: a coach notes as coach, an athlete as athlete', async () => {
    const note = async (userId: string, by: string) =>
      db.asApp({ clubId: CLUB_A, userId }, async (tx) =>
        tx.execute(`insert into club.observation (club_id, id, athlete_id, kind, "by", present, "on", entered_by)
          values ('${CLUB_A}', gen_random_uuid(), '${ANA_ATHLETE}', 'performance_drop', '${by}', 'yes', '2026-03-02', '${userId}')`),
      );
    await note(ANA, 'athlete');
    await note(COACH, 'coach');
    for (const [userId, by] of [
      [ANA, 'coach'],
      [COACH, 'athlete'],
      [OTHER_COACH, 'coach'],
    ] as const)
      await expect(note(userId, by)).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('keeps medicines, questionnaires and shoes to the athlete and holders of a grant, written by the athlete', async () => {
    const rows = {
      medicine: `insert into club.medicine (club_id, id, athlete_id, name, entered_by) values ('${CLUB_A}', gen_random_uuid(), '${ANA_ATHLETE}', 'x', '${ANA}')`,
      questionnaire_answer: `insert into club.questionnaire_answer (club_id, id, athlete_id, name, "on", zone, answers, entered_by)
        values ('${CLUB_A}', gen_random_uuid(), '${ANA_ATHLETE}', 'ecq', '2026-03-02', 'UTC', '{}', '${ANA}')`,
      shoe: `insert into club.shoe (club_id, id, athlete_id, name, start_m, entered_by) values ('${CLUB_A}', gen_random_uuid(), '${ANA_ATHLETE}', 'x', 0, '${ANA}')`,
    };
    const seen = async (userId: string, table: string) =>
      db.asApp(
        { clubId: CLUB_A, userId },
        async (tx) => [...(await tx.execute(`select id from club.${table}`))].length,
      );
    await owner`update club.consent_grant set revoked_at = now()`;
    for (const [table, insert] of Object.entries(rows)) {
      const add = async (userId: string) => db.asApp({ clubId: CLUB_A, userId }, async (tx) => tx.execute(insert));
      await expect(add(COACH)).rejects.toMatchObject({ cause: { code: '42501' } });
      await add(ANA);
      expect([table, await seen(ANA, table), await seen(COACH, table)]).toEqual([table, 1, 0]);
    }
    await grant('coaches', 'medicines');
    expect(await Promise.all(Object.keys(rows).map(async (table) => seen(COACH, table)))).toEqual([1, 0, 0]);
  });

  it('lets a run name only shoes of its own athlete, and medicines have their dates in order', async () => {
    const [shoe] = await owner`select id from club.shoe where athlete_id = ${ANA_ATHLETE}`;
    const other = '00000000-0000-7000-8000-0000000000e3';
    await owner`insert into club.athlete (club_id, id, name) values (${CLUB_A}, ${other}, 'Cleo')`;
    const log = async (athlete: string) =>
      owner`insert into club.run (club_id, id, athlete_id, sport, "on", zone, timer_s, source, fingerprint, entered_by, shoe_id)
        values (${CLUB_A}, gen_random_uuid(), ${athlete}, 'run', '2026-03-01', 'UTC', 60, 'form', ${athlete}, ${ANA}, ${shoe?.['id'] as string})`;
    await expect(log(other)).rejects.toMatchObject({ code: '23503' });
    await expect(log(ANA_ATHLETE)).resolves.toBeDefined();
    const take = async ([start, change, stop]: readonly (string | null)[]) =>
      owner`insert into club.medicine (club_id, id, athlete_id, name, start_on, dose_change_on, stop_on, entered_by)
        values (${CLUB_A}, gen_random_uuid(), ${ANA_ATHLETE}, 'x', ${start ?? null}, ${change ?? null}, ${stop ?? null}, ${ANA})`;
    await expect(take(['2026-03-02', null, '2026-03-02'])).resolves.toBeDefined();
    for (const dates of [
      ['2026-03-02', null, '2026-03-01'],
      ['2026-03-02', '2026-03-01', null],
      [null, '2026-03-02', '2026-03-01'],
    ])
      await expect(take(dates)).rejects.toMatchObject({ code: '23514' });
  });

  it('protects every table of the club schema', async () => {
    const bare = await owner`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'club' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`;
    expect(bare.map((row) => row['relname'] as string)).toEqual([]);
  });

  it('asks no statement of its own for a policy: views become part of the one that asks, with the rights of the caller', async () => {
    const asked = await owner`select distinct p.proname from pg_depend d
      join pg_proc p on p.oid = d.refobjid and d.refclassid = 'pg_proc'::regclass where d.classid = 'pg_policy'::regclass`;
    expect(asked.map((row) => row['proname'] as string).toSorted()).toEqual(['current_club', 'current_person']);
    const views = await owner`select relname, 'security_invoker=true' = any (reloptions) as safe from pg_class
      where relnamespace = 'club'::regnamespace and relkind = 'v'`;
    expect(views.filter((row) => row['safe'] !== true)).toEqual([]);
    expect(views.length).toBeGreaterThan(0);
  });

  it('puts the club first in every primary key, unique constraint and foreign key', async () => {
    const wrong = await owner`select conrelid::regclass::text as "table", conname from pg_constraint
      join pg_namespace n on n.oid = connamespace
      where n.nspname = 'club' and contype in ('p', 'u', 'f')
      and (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) <> 'club_id'`;
    expect(wrong.map((row) => row['conname'] as string)).toEqual([]);
  });
});
