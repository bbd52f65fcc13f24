import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bloodTest, callRoute, checkIn, dayBefore, details, TODAY, upload } from './support/facts.ts';
import { fitFile } from './support/fit-file.ts';
import { createWorld, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let ana: AthletePerson;
let coach: Person;

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
  ana = await world.addAthlete('Ana Lauf', { share: 'suggested', birthDate: '1998-05-17' });
});
afterAll(async () => world.close());

const me = () => world.callerFor(ana);
const clubId = () => world.clubId;

describe('the main story, on real input', () => {
  it('an athlete hands in a watch file, says how the legs were, and enters a blood test', async () => {
    await me().profile.update({ clubId: clubId(), changes: { sex: 'F', diet: 'omnivore' } });
    const answer = await upload(
      world,
      ana,
      fitFile({ startAt: '2026-03-29T07:00:00Z', distanceM: 18_000, timerS: 6600, utcOffsetMin: 120 }),
    );
    expect(answer.status).toBe(201);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const uploaded = (await answer.json()) as { runs: { id: string; on: string; distanceM: number; timerS: number }[] };
    expect(uploaded.runs).toEqual([
      expect.objectContaining({ on: '2026-03-29', sport: 'run', distanceM: 18_000, timerS: 6600, status: 'stored' }),
    ]);
    // 12 g in 110 minutes are 6.545 g an hour, below 30 (evidence 4.3).
    await me().run.update({
      clubId: clubId(),
      athleteId: ana.athleteId,
      id: uploaded.runs[0]?.id ?? '',
      details: details({ rpe: 6, duringCarbG: 12, fluidMl: 300 }),
    });
    for (const day of [3, 2, 1, 0])
      await me().checkIn.record({ clubId: clubId(), ...checkIn({ on: dayBefore(day), heaviness: 6, sleepH: 7.5 }) });
    const stored = await me().bloodTest.log({
      clubId: clubId(),
      ...bloodTest([
        { analyte: 'ferritin', value: 18, unit: 'µg/l', refLow: 15, refHigh: 150 },
        { analyte: 'haemoglobin', value: 13.2, unit: 'g/dL' },
      ]),
    });
    expect(stored.status).toBe('stored');
  });

  it('sees what it means, with evidence and what is missing', async () => {
    const own = await me().assessment.own({ clubId: clubId() });
    expect(own.state).toMatchObject({ level: 'doctor_weeks', word: 'Doctor in the next weeks' });
    expect(own.findings.map((finding) => finding.code)).toEqual(
      expect.arrayContaining(['B.IRON.LOW', 'W.HEAVY.NOW', 'F.DURING.LOW']),
    );
    const fuel = own.findings.find((finding) => finding.code === 'F.DURING.LOW');
    expect(fuel?.sources.length).toBeGreaterThan(0);
    expect(own.ladder.map((cause) => cause.cause)).toHaveLength(15);
    expect(own.ladder.find((cause) => cause.cause === 'vitamin-b12')).toMatchObject({ verdict: 'insufficient-data' });
    expect(own.logNext?.logNext).toBeTruthy();
    expect(own.fueling[0]).toMatchObject({ on: '2026-03-29', duringCarbG: 12 });
    expect(own.fueling[0]?.duringCarbGPerH).toBeCloseTo(6.545, 3);
  });

  it('the coach sees why the legs may be heavy and is prompted to refer', async () => {
    const board = await world.callerFor(coach).assessment.board({ clubId: clubId(), squadId: world.squadId });
    expect(board.rows).toHaveLength(1);
    expect(board.rows[0]).toMatchObject({
      name: 'Ana Lauf',
      on: TODAY,
      state: { level: 'doctor_weeks' },
      iron: { verdict: 'flagged' },
      fuel: { verdict: 'flagged' },
      lastCheckIn: { shared: true, on: TODAY },
      prompt: { code: 'B.IRON.LOW', status: 'open', show: 'full', urgency: 'doctor_weeks' },
      openPrompts: 1,
    });
    expect(board.rows[0]?.heaviness.days.slice(-5)).toEqual([null, 6, 6, 6, 6]);
  });

  it('and sees the referral through', async () => {
    const asCoach = world.callerFor(coach);
    const { prompts } = await asCoach.referral.ofSquad({ clubId: clubId(), squadId: world.squadId });
    const promptId = prompts[0]?.id ?? '';
    expect(prompts[0]?.canStep).toEqual(['acknowledged', 'talked', 'booked', 'seen']);
    // The coach reads day and line of the report, and not the value.
    expect(prompts[0]?.sentence).toMatch(/^The ferritin on the report from 30 March 2026 is below the 30 µg\/L line /);
    for (const step of ['acknowledged', 'talked', 'booked', 'seen'] as const) {
      expect(await asCoach.referral.step({ clubId: clubId(), athleteId: ana.athleteId, promptId, step })).toEqual({
        status: step,
      });
    }
    await expect(
      asCoach.referral.step({ clubId: clubId(), athleteId: ana.athleteId, promptId, step: 'talked' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    const after = await asCoach.referral.ofAthlete({ clubId: clubId(), athleteId: ana.athleteId });
    expect(after.prompts[0]).toMatchObject({ status: 'seen', canStep: [] });
    expect(after.prompts[0]?.events.map((event) => [event.kind, event.by])).toEqual([
      ['opened', null],
      ['acknowledged', 'Cora Coach'],
      ['talked', 'Cora Coach'],
      ['booked', 'Cora Coach'],
      ['seen', 'Cora Coach'],
    ]);
    expect(
      await me().referral.close({
        clubId: clubId(),
        athleteId: ana.athleteId,
        promptId,
        outcome: 'train',
        untilOn: null,
      }),
    ).toEqual({ status: 'closed' });
  });

  it('the athlete takes one page to a physician, and nobody else can fetch it', async () => {
    const choice = {
      clubId: clubId(),
      categories: ['training', 'wellness', 'blood_flags', 'blood_values'] as const,
      question: 'May I race in May?',
    };
    const preview = await me().report.preview({ ...choice, categories: [...choice.categories] });
    expect(preview.question).toBe('May I race in May?');
    expect(preview.results).toContainEqual(
      expect.objectContaining({ result: '18', interval: '15 to 150', collectedOn: TODAY }),
    );
    expect(preview.withheld).toContain('eating and drinking');
    expect(JSON.stringify(preview)).not.toMatch(/carbohydrate/i);
    const id = randomUUID();
    await me().report.release({ ...choice, categories: [...choice.categories], id });
    await me().report.release({ ...choice, categories: [...choice.categories], id });
    expect((await me().report.list({ clubId: clubId() })).reports).toEqual([
      expect.objectContaining({ id, asOf: TODAY }),
    ]);
    const pdf = await callRoute(world, ana, 'GET', `clubs/${clubId()}/reports/${id}/pdf`);
    expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'no-store',
    ]);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const csv = await (await callRoute(world, ana, 'GET', `clubs/${clubId()}/reports/${id}/csv`)).text();
    expect(csv).toContain('result,Ferritin,18');
    expect((await callRoute(world, coach, 'GET', `clubs/${clubId()}/reports/${id}/pdf`)).status).toBe(403);
    const ben = await world.addAthlete('Ben');
    expect((await callRoute(world, ben, 'GET', `clubs/${clubId()}/reports/${id}/pdf`)).status).toBe(404);
    expect((await callRoute(world, null, 'GET', `clubs/${clubId()}/reports/${id}/pdf`)).status).toBe(401);
  });

  it('leaves a trail: who wrote and who read, without values', async () => {
    const { events } = await me().audit.mine({ clubId: clubId() });
    const seen = events.map((event) => event.action);
    expect(seen).toEqual(
      expect.arrayContaining([
        'run.upload',
        'check-in.record',
        'blood-test.log',
        'assessment.board',
        'referral.close',
        'report.release',
      ]),
    );
    // Without their ids, whose digits are random.
    expect(JSON.stringify(events.map((event) => ({ ...event, id: '' })))).not.toContain('18');
    expect(world.log.filter((line) => line.level === 'error')).toEqual([]);
  });
});
