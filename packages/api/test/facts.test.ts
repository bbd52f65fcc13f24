import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from './support/as-owner.ts';
import { bloodTest, checkIn, dayBefore, run, TODAY, upload } from './support/facts.ts';
import { fitFile } from './support/fit-file.ts';
import { createWorld, type AthletePerson, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;

beforeAll(async () => {
  world = await createWorld();
  ana = await world.addAthlete('Ana');
});
afterAll(async () => world.close());

const me = () => world.callerFor(ana);
const mine = () => ({ clubId: world.clubId, athleteId: ana.athleteId });
const factsVersion = async () =>
  asOwner(world.database, async (tx) =>
    Number(
      [...(await tx.execute(sql`select facts_version v from club.athlete where id = ${ana.athleteId}`))][0]?.['v'],
    ),
  );
const count = async (table: string) =>
  asOwner(world.database, async (tx) =>
    Number(
      [...(await tx.execute(sql`select count(*) n from ${sql.raw(table)} where athlete_id = ${ana.athleteId}`))][0]?.[
        'n'
      ],
    ),
  );

describe('a fact is kept once', () => {
  it('a check-in of a day is corrected, not doubled; the old row stays as a revision', async () => {
    await me().checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 3 }) });
    const version = await factsVersion();
    await me().checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 3 }) });
    expect(await factsVersion()).toBe(version);
    await me().checkIn.record({ clubId: world.clubId, ...checkIn({ heaviness: 5, sleepH: 7.25 }) });
    expect(await factsVersion()).toBe(version + 1);
    expect((await me().checkIn.day({ clubId: world.clubId, on: TODAY })).checkIn).toMatchObject({
      heaviness: 5,
      sleepH: 7.25,
    });
    expect(await count('club.fact_revision')).toBe(1);
  });

  it('a rest day in one tap keeps what was answered', async () => {
    await me().checkIn.rest({ clubId: world.clubId, on: TODAY, zone: 'Europe/Berlin' });
    expect((await me().checkIn.day({ clubId: world.clubId, on: TODAY })).checkIn).toMatchObject({
      heaviness: 5,
      rest: true,
    });
  });

  it('the same id twice is one run, one form, one panel', async () => {
    const typed = run({ on: dayBefore(1) });
    expect(await me().run.log({ ...mine(), ...typed })).toEqual({ id: typed.id, status: 'stored' });
    expect(await me().run.log({ ...mine(), ...typed })).toEqual({ id: typed.id, status: 'already-there' });
    const form = { clubId: world.clubId, id: randomUUID(), on: TODAY, zone: 'Europe/Berlin', answers: [] };
    await me().symptom.report(form);
    await me().symptom.report(form);
    const panel = bloodTest([{ analyte: 'ferritin', value: 60, unit: 'ug/L' }]);
    await me().bloodTest.log({ clubId: world.clubId, ...panel });
    await me().bloodTest.log({ clubId: world.clubId, ...panel });
    expect([await count('club.run'), await count('club.symptom_report'), await count('club.lab_panel')]).toEqual([
      1, 1, 1,
    ]);
  });

  it('the same id sent at the same moment is one run too', async () => {
    const typed = run({ on: dayBefore(2) });
    const answers = await Promise.all([1, 2, 3].map(async () => me().run.log({ ...mine(), ...typed })));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(['already-there', 'already-there', 'stored']);
  });

  it('the same file, and the same activity exported again, is one run and says so', async () => {
    const recording = { startAt: '2026-03-28T08:00:00Z', distanceM: 12_000, timerS: 3900, utcOffsetMin: 60 };
    const first = (await (await upload(world, ana, fitFile(recording))).json()) as { runs: { id: string }[] };
    const again = await upload(world, ana, fitFile(recording));
    expect([again.status, await again.json()]).toEqual([
      200,
      expect.objectContaining({
        status: 'already-there',
        runs: [expect.objectContaining({ id: first.runs[0]?.id, status: 'already-there' })],
      }),
    ]);
    // Another export: other bytes (no clock), the same activity.
    const other = await upload(world, ana, fitFile({ ...recording, utcOffsetMin: null }));
    expect(await other.json()).toMatchObject({ status: 'already-there', runs: [{ id: first.runs[0]?.id }] });
    expect(await count('club.run_file')).toBe(1);
  });

  it('a deleted run is gone everywhere and may be handed in again', async () => {
    const recording = { startAt: '2026-03-27T08:00:00Z', distanceM: 8000, timerS: 2700, utcOffsetMin: 60 };
    const first = (await (await upload(world, ana, fitFile(recording))).json()) as { runs: { id: string }[] };
    const id = first.runs[0]?.id ?? '';
    await me().run.remove({ ...mine(), id });
    await expect(me().run.get({ ...mine(), id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await me().run.list(mine())).runs.map((one) => one.id)).not.toContain(id);
    expect(await (await upload(world, ana, fitFile(recording))).json()).toMatchObject({ status: 'stored' });
  });
});

describe('what cannot be stored says why and stores nothing', () => {
  it('days to come and days long ago', async () => {
    const record = async (on: string) =>
      me().checkIn.record({ clubId: world.clubId, ...checkIn({ on, heaviness: 1 }) });
    await expect(record('2026-04-01')).rejects.toThrow(
      'This day has not come yet. Please choose today or an earlier day.',
    );
    await expect(record('2025-03-29')).rejects.toThrow('more than a year ago');
    await record('2026-03-31');
    await record('2025-03-30');
  });

  it('a broken or foreign file', async () => {
    const before = [await count('club.run'), await count('club.run_file')];
    const broken = fitFile({
      startAt: '2026-03-20T08:00:00Z',
      distanceM: 12_000,
      timerS: 3900,
      utcOffsetMin: 60,
    }).slice(0, 60);
    for (const [bytes, name] of [
      [broken, 'run.fit'],
      [new TextEncoder().encode('<gpx/>'), 'run.gpx'],
      [new Uint8Array(300).fill(7), 'photo.jpg'],
    ] as const) {
      const answer = await upload(world, ana, bytes, name);
      const body = (await answer.json()) as { status: string; reason: string };
      expect([answer.status, body.status]).toEqual([422, 'refused']);
      expect(body.reason).toMatch(/\.$/);
    }
    expect([await count('club.run'), await count('club.run_file')]).toEqual(before);
  });

  it('other sports are other sessions', async () => {
    const answer = await upload(
      world,
      ana,
      fitFile({ startAt: '2026-03-26T08:00:00Z', distanceM: 30_000, timerS: 3600, utcOffsetMin: 60, sport: 2 }),
    );
    expect(await answer.json()).toMatchObject({ runs: [{ sport: 'other', status: 'stored' }] });
  });

  it('impossible blood values are refused, unusual ones asked back, until confirmed', async () => {
    const before = await count('club.lab_panel');
    const log = async (...results: Parameters<typeof bloodTest>[0]) =>
      me().bloodTest.log({ clubId: world.clubId, ...bloodTest(results) });
    // Haemoglobin 140 g/dL is 140 g/L with the wrong unit (blood 6.3).
    const refused = await log({ analyte: 'haemoglobin', value: 140, unit: 'g/dL' });
    expect(refused).toMatchObject({
      status: 'refused',
      problems: [{ index: 0, sentence: expect.stringContaining('g/L') as string }],
    });
    expect(await log({ analyte: 'ferritin', value: 20, unit: 'bananas' })).toMatchObject({ status: 'refused' });
    expect(await log({ analyte: 'ferritin', value: 20, unit: 'ug/L', refLow: 100, refHigh: 15 })).toMatchObject({
      status: 'refused',
    });
    const unusual = { analyte: 'b12_total', value: 60, unit: 'ng/L' } as const;
    const asked = await log({ analyte: 'ferritin', value: 60, unit: 'ug/L' }, unusual);
    expect(asked).toMatchObject({ status: 'ask', questions: [{ index: 1 }] });
    expect(await count('club.lab_panel')).toBe(before);
    expect(await log({ ...unusual, confirmed: true })).toMatchObject({ status: 'stored' });
    expect(await count('club.lab_panel')).toBe(before + 1);
  });

  it('effort is marked when rated late and refused after 14 days (evidence 1.1)', async () => {
    const twoDays = run({ on: dayBefore(4), startAt: '2026-03-26T16:00:00Z', details: { rpe: 5 } });
    await me().run.log({ ...mine(), ...twoDays });
    expect(await me().run.get({ ...mine(), id: twoDays.id })).toMatchObject({ rpe: 5, rpeLate: true });
    const fresh = run({ on: TODAY, startAt: '2026-03-30T06:00:00Z', details: { rpe: 5 } });
    await me().run.log({ ...mine(), ...fresh });
    expect(await me().run.get({ ...mine(), id: fresh.id })).toMatchObject({ rpeLate: false });
    const old = run({ on: '2026-03-14', startAt: '2026-03-14T06:00:00Z', details: { rpe: 5 } });
    await expect(me().run.log({ ...mine(), ...old })).rejects.toThrow('Effort can be rated for 14 days');
    expect(await me().run.log({ ...mine(), ...old, details: { ...old.details, rpe: null } })).toMatchObject({
      status: 'stored',
    });
  });
});

describe('the draw of a blood test', () => {
  it('is offered what the log says: hard exercise within 24 hours, illness, a marathon', async () => {
    const ben = await world.addAthlete('Ben');
    const asBen = world.callerFor(ben);
    const log = async (given: Parameters<typeof run>[0]) =>
      asBen.run.log({ clubId: world.clubId, athleteId: ben.athleteId, ...run(given) });
    await log({ startAt: '2026-03-29T16:00:00Z', timerS: 3600, details: { rpe: 8 } });
    await log({ on: '2026-03-10', distanceM: 42_195, timerS: 11_900 });
    await asBen.checkIn.record({ clubId: world.clubId, ...checkIn({ on: dayBefore(5), illness: 'unwell' }) });
    const suggestion = await asBen.bloodTest.drawContext({
      clubId: world.clubId,
      collectedOn: TODAY,
      collectedAt: '2026-03-30T07:30:00Z',
    });
    // The session ended at 17:00 UTC, 14.5 hours before the draw.
    expect(suggestion.suggested).toEqual({
      hardExerciseHoursBefore: 14,
      marathonPlusDaysBefore: 20,
      illnessWithin14Days: true,
      takingIron: null,
      takingB12: null,
    });
    expect(suggestion.because).toHaveLength(3);
  });

  it('judges a change by how much values vary by chance', async () => {
    const cleo = await world.addAthlete('Cleo');
    const asCleo = world.callerFor(cleo);
    const log = async (on: string, value: number) =>
      asCleo.bloodTest.log({
        clubId: world.clubId,
        ...bloodTest([{ analyte: 'ferritin', value, unit: 'ug/L' }], { collectedOn: on }),
      });
    await log('2026-01-10', 40);
    await log('2026-02-10', 38);
    await log('2026-03-10', 15);
    const { panels } = await asCleo.bloodTest.list({ clubId: world.clubId, athleteId: cleo.athleteId });
    expect(panels.map((panel) => panel.results[0]?.change?.status ?? null)).toEqual([
      'changed',
      'within-variation',
      null,
    ]);
    expect(panels[0]?.results[0]?.change).toMatchObject({ since: '2026-02-10' });
  });
});
