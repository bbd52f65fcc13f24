import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONSENT_CATEGORIES, PROFILE_FACT_KINDS } from '@freshlegs/domain';
import { bloodTest, checkIn, dayBefore, run } from './support/facts.ts';
import { createWorld, ZONE, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;
let medical: Person;
let open: AthletePerson;
let closed: AthletePerson;
let usual: AthletePerson;

/** Ferritin 12 ug/L, dark urine, three heavy days, a long run without carbohydrate: something in every drawer. */
async function fill(athlete: AthletePerson): Promise<void> {
  const me = world.callerFor(athlete);
  const { clubId } = world;
  await me.profile.update({ clubId, changes: { sex: 'F', diet: 'vegan', bodyMassG: 56_300, pregnant: false } });
  for (const day of [2, 1, 0])
    await me.checkIn.record({ clubId, ...checkIn({ on: dayBefore(day), heaviness: 7, sleepH: 7.5, carbG: 211 }) });
  await me.run.log({
    clubId,
    athleteId: athlete.athleteId,
    ...run({
      on: dayBefore(1),
      distanceM: 21_100,
      timerS: 7200,
      details: { rpe: 6, duringCarbG: 7, massPreG: 56_700, massPostG: 55_400, note: 'private words' },
    }),
  });
  await me.bloodTest.log({
    clubId,
    ...bloodTest([
      { analyte: 'ferritin', value: 12, unit: 'ug/L' },
      { analyte: 'haemoglobin', value: 13.3, unit: 'g/dL' },
    ]),
  });
  await me.symptom.report({
    clubId,
    id: randomUUID(),
    on: dayBefore(0),
    zone: ZONE,
    answers: [{ code: 'dark_urine', attributes: {} }],
  });
}

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
  medical = await world.addStaff('Mia Medic', ['medical']);
  usual = await world.addAthlete('Ulla Usual', { share: 'suggested' });
  open = await world.addAthlete('Ole Open', { share: 'everything' });
  closed = await world.addAthlete('Clea Closed', { share: 'nothing' });
  for (const athlete of [usual, open, closed]) await fill(athlete);
});
afterAll(async () => world.close());

const rowFor = async (viewer: Person, athlete: AthletePerson) => {
  const { rows } = await world.callerFor(viewer).assessment.board({ clubId: world.clubId, squadId: world.squadId });
  return rows.find((row) => row.athleteId === athlete.athleteId);
};
const pageFor = async (viewer: Person, athlete: AthletePerson) =>
  world.callerFor(viewer).assessment.athletePage({ clubId: world.clubId, athleteId: athlete.athleteId });

/** An answer as text; ids are random, and hold any digits. */
const textOf = (answer: unknown) => JSON.stringify(answer).replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'id');

/** Everything in the answer that is about what this athlete entered. */
const TRACES = /211|56[.,]?[37]|55[.,]?4|21[.,]?1|ferritin|urine|private words|carbohydrate|heavy/i;

describe('what is not shared reads "not shared" and nothing else', () => {
  it('an athlete who shares nothing leaves no trace but that help is needed today', async () => {
    const row = await rowFor(coach, closed);
    expect(row).toMatchObject({
      heaviness: { shared: false, days: [] },
      load: { shared: false, weekKm: null, usualKm: null, percent: null, missing: null },
      fuel: { verdict: 'not-shared', word: 'Not shared', sentence: null },
      iron: { verdict: 'not-shared', sentence: null },
      b12: { verdict: 'not-shared', sentence: null },
      lastCheckIn: { shared: false, on: null },
      notShared: [...CONSENT_CATEGORIES],
    });
    // Dark urine is urgent_same_day (evidence 7.9); withheld, only the private-urgent prompt remains (9.5).
    expect(row?.state).toMatchObject({ level: 'urgent_same_day', title: 'Asked to seek medical help today' });
    expect(row?.prompt).toMatchObject({ show: 'private-urgent', code: null, canClose: false });
    expect(row?.openPrompts).toBe(1);
    const page = await pageFor(coach, closed);
    expect(page.findings).toEqual([]);
    expect(page.placeholders.map((one) => one.code)).toEqual(['P.PRIVATE_URGENT']);
    expect(
      page.ladder.every(
        (cause) => cause.verdict === 'not-shared' && cause.looked.length === 0 && cause.missing.length === 0,
      ),
    ).toBe(true);
    expect(page.series.every((day) => !day.known && day.km === null && day.heaviness === null)).toBe(true);
    expect(page.bloodTests).toEqual({ shared: false, panels: [] });
    expect([page.blood, page.fueling]).toEqual([null, []]);
    expect(textOf({ ...page, ladder: [], notShared: [] })).not.toMatch(TRACES);
  });

  it('lists of facts are closed too', async () => {
    const asCoach = world.callerFor(coach);
    const who = { clubId: world.clubId, athleteId: closed.athleteId };
    expect(await asCoach.checkIn.recent({ ...who, days: 28 })).toEqual({ shared: false, entries: [] });
    expect(await asCoach.run.list(who)).toEqual({ shared: false, runs: [] });
    expect(await asCoach.bloodTest.list(who)).toEqual({ shared: false, panels: [] });
    const profile = await asCoach.profile.get(who);
    expect(profile.facts).toEqual({});
    expect(profile.notShared).toEqual(PROFILE_FACT_KINDS);
  });

  it('with suggested sharing a coach sees flags without values, and no body mass', async () => {
    const row = await rowFor(coach, usual);
    expect(row).toMatchObject({
      heaviness: { shared: true },
      iron: { verdict: 'flagged' },
      state: { level: 'urgent_same_day' },
    });
    const page = await pageFor(coach, usual);
    expect(page.findings.map((finding) => finding.code)).toEqual(
      expect.arrayContaining(['B.IRON.DEPLETED', 'RF.RHABDO', 'F.DURING.LOW']),
    );
    expect(page.bloodTests).toEqual({ shared: false, panels: [] });
    expect(textOf(page)).not.toMatch(/\b12 (µg|ug)|56[.,]?[37]|55[.,]?4|private words/);
    const { entries } = await world
      .callerFor(coach)
      .checkIn.recent({ clubId: world.clubId, athleteId: usual.athleteId, days: 7 });
    expect(entries.map((entry) => [entry.heaviness, entry.carbG])).toEqual([
      [7, 211],
      [7, 211],
      [7, 211],
    ]);
    const { runs } = await world.callerFor(coach).run.list({ clubId: world.clubId, athleteId: usual.athleteId });
    expect(runs[0]).toMatchObject({ duringCarbG: 7, massPreG: null, massPostG: null, note: null });
  });

  it('an athlete who withholds fueling alone: its cells close, the others stay', async () => {
    const me = world.callerFor(usual);
    await me.consent.set({
      clubId: world.clubId,
      audience: 'coaches',
      categories: ['training', 'wellness', 'red_flags', 'blood_flags'],
    });
    const row = await rowFor(coach, usual);
    expect(row).toMatchObject({
      fuel: { verdict: 'not-shared', sentence: null },
      iron: { verdict: 'flagged' },
      heaviness: { shared: true },
    });
    const page = await pageFor(coach, usual);
    expect(page.fueling).toEqual([]);
    expect(JSON.stringify(page)).not.toContain('F.DURING.LOW');
    const { entries } = await world
      .callerFor(coach)
      .checkIn.recent({ clubId: world.clubId, athleteId: usual.athleteId, days: 7 });
    expect(entries.map((entry) => [entry.heaviness, entry.carbG])).toEqual([
      [7, null],
      [7, null],
      [7, null],
    ]);
  });

  it('who shares everything shows everything, also to medical staff', async () => {
    const page = await pageFor(medical, open);
    expect(page.notShared).toEqual([]);
    expect(page.bloodTests.panels[0]?.results.map((result) => result.value)).toEqual([12, 13.3]);
    expect(page.fueling[0]).toMatchObject({ duringCarbG: 7 });
  });

  it('"see what my coach sees" is what the coach sees', async () => {
    for (const athlete of [usual, open, closed]) {
      const asCoach = await pageFor(coach, athlete);
      const asMe = await world
        .callerFor(athlete)
        .assessment.seeAsMyCoach({ clubId: world.clubId, audience: 'coaches' });
      // What the reader may do with a prompt is theirs; all that is shown is the same.
      const shown = (page: typeof asMe) => ({
        ...page,
        prompts: page.prompts.map(({ canStep: _s, canClose: _c, ...prompt }) => prompt),
      });
      expect(shown(asMe)).toEqual(shown(asCoach));
    }
  });

  it('the club may keep blood results to medical staff', async () => {
    const owner = world.callerFor(world.owner);
    await owner.club.updateSettings({
      clubId: world.clubId,
      name: 'LG Nordpark',
      country: 'DE',
      zone: ZONE,
      consentAge: 16,
      units: 'metric',
      weekStart: 'monday',
      bloodFlagsToMedicalOnly: true,
    });
    expect(await rowFor(coach, open)).toMatchObject({ iron: { verdict: 'not-shared', sentence: null } });
    expect(await rowFor(medical, open)).toMatchObject({ iron: { verdict: 'flagged' } });
  });

  it('reading is audited: whose data, which categories, and never oneself', async () => {
    const { events } = await world.callerFor(closed).audit.mine({ clubId: world.clubId });
    const reads = events.filter((event) => event.kind === 'read');
    expect(reads.map((event) => event.actorName)).toContain('Cora Coach');
    expect(reads.every((event) => !event.isMe)).toBe(true);
  });
});
