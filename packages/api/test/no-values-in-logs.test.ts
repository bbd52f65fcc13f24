import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asOwner } from './support/as-owner.ts';
import { bloodTest, checkIn, run, upload } from './support/facts.ts';
import { createWorld, ZONE, type AthletePerson, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;

beforeAll(async () => {
  world = await createWorld();
  ana = await world.addAthlete('Ana', { share: 'everything' });
});
afterAll(async () => world.close());

/** Numbers and words that stand nowhere else. */
const MARKERS = ['77123', '61.2389', '1213', '543.217', '87654', '4321987'].concat(
  ['laboratory', 'note', 'file', 'medicine', 'shoe'].map((word) => `marker-${word}`),
);

/** Writes a marker into every kind of fact; whether it works is not the question. */
async function writeMarkers(): Promise<void> {
  const me = world.callerFor(ana);
  const { clubId } = world;
  const attempts = [
    async () =>
      me.run.log({
        clubId,
        athleteId: ana.athleteId,
        ...run({ distanceM: 77_123, details: { note: 'marker-note', massPreG: 87_654, rpe: 5 } }),
      }),
    async () => me.checkIn.record({ clubId, ...checkIn({ rmssdMs: 61.2389, carbG: 1213 }) }),
    async () =>
      me.bloodTest.log({
        clubId,
        ...bloodTest([{ analyte: 'ferritin', value: 543.217, unit: 'ug/L', confirmed: true }], {
          laboratory: 'marker-laboratory',
        }),
      }),
    async () => me.bloodTest.log({ clubId, ...bloodTest([{ analyte: 'haemoglobin', value: 77_123, unit: 'g/dL' }]) }),
    async () => me.profile.update({ clubId, changes: { bodyMassG: 87_654 } }),
    async () =>
      me.symptom.report({
        clubId,
        id: randomUUID(),
        on: '2026-03-30',
        zone: ZONE,
        answers: [{ code: 'chest_pain', attributes: { hoursAgo: 1213 } }],
      }),
    async () =>
      me.medicine.add({
        clubId,
        id: randomUUID(),
        name: 'marker-medicine',
        startOn: null,
        doseChangeOn: null,
        stopOn: null,
      }),
    async () =>
      me.questionnaire.answer({
        clubId,
        id: randomUUID(),
        name: 'ecq',
        on: '2026-03-30',
        zone: ZONE,
        answers: { q1: true, q2: 'marker-note' },
      }),
    async () =>
      me.questionnaire.answer({
        clubId,
        id: randomUUID(),
        name: 'venous',
        on: '2026-03-30',
        zone: ZONE,
        answers: { worseEndOfDay: false },
      }),
    async () =>
      me.shoe.add({ clubId, athleteId: ana.athleteId, id: randomUUID(), name: 'marker-shoe', startM: 4_321_987 }),
    async () => upload(world, ana, new TextEncoder().encode('marker-file 543.217'), 'marker-file.fit'),
    async () => me.assessment.own({ clubId }),
  ];
  for (const attempt of attempts) await attempt().catch(() => undefined);
}

const found = (text: string): string[] => MARKERS.filter((marker) => text.includes(marker));

describe('health values stay out of every log', () => {
  it('when all goes well', async () => {
    await writeMarkers();
    expect(found(JSON.stringify(world.log))).toEqual([]);
    expect(found(readFileSync(inject('postgresLogFile'), 'utf8'))).toEqual([]);
  });

  it('when the database refuses each row', async () => {
    const tables = ['run', 'check_in', 'lab_panel', 'profile_fact', 'symptom_report'].concat([
      'medicine',
      'shoe',
      'questionnaire_answer',
    ]);
    await asOwner(world.database, async (tx) => {
      for (const table of tables)
        await tx.execute(sql.raw(`alter table club.${table} add constraint never check (false) not valid`));
    });
    const before = readFileSync(inject('postgresLogFile'), 'utf8').length;
    await writeMarkers();
    expect(world.log.filter((line) => line.level === 'error').length).toBeGreaterThanOrEqual(3);
    expect(found(JSON.stringify(world.log))).toEqual([]);
    const said = readFileSync(inject('postgresLogFile'), 'utf8').slice(before);
    expect(found(said)).toEqual([]);
  });

  it('and an error tells people nothing of what was in the row', async () => {
    const failed = await world
      .callerFor(ana)
      .checkIn.record({ clubId: world.clubId, ...checkIn({ on: '2026-03-29', rmssdMs: 61.2389 }) })
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(found((failed as Error).message)).toEqual([]);
  });
});
