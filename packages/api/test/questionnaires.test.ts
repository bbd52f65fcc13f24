import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FindingCode, QuestionnaireAnswers, QuestionnaireName } from '@freshlegs/domain';
import { dayBefore, TODAY } from './support/facts.ts';
import { codesFor } from './support/page-of-athlete.ts';
import { createWorld, ZONE, type AthletePerson, type Person, type World } from './support/world.ts';

let world: World;
let coach: Person;

beforeAll(async () => {
  world = await createWorld();
  coach = await world.addStaff('Cora Coach', ['coach'], { squadId: world.squadId });
});
afterAll(async () => world.close());

const answer = async (athlete: AthletePerson, name: QuestionnaireName, answers: QuestionnaireAnswers, on = TODAY) =>
  world
    .callerFor(athlete)
    .questionnaire.answer({ clubId: world.clubId, id: randomUUID(), name, on, zone: ZONE, answers });

const CECS = {
  reproducibleOnset: true,
  worsensIfContinue: true,
  easesWithRest: true,
  painAtRest: false,
  bilateral: true,
  paraesthesiaOrWeakAnkle: false,
  hardMuscleOrBulge: false,
  episodes: 3,
  weeks: 2,
};

/** Positive by evidence 14.3, each at its line. */
const POSITIVE: readonly [QuestionnaireName, QuestionnaireAnswers, FindingCode][] = [
  ['ecq', { q1: true, q2: false, q3: true, q4: true, q5: 'le10', sites: ['calf'] }, 'C.ECQ.DEFINITE'],
  ['ecq', { q1: true, q2: false, q3: true, q4: false, q5: 'le10', sites: ['buttock'] }, 'C.ECQ.ATYPICAL'],
  ['cecs', CECS, 'C.CECS.PATTERN'],
  [
    'paes',
    {
      calfCrampExertion: true,
      ageUnder40: true,
      quickRelief: true,
      coldOrPaleFoot: false,
      plantarflexionProvokes: true,
      paraesthesia: false,
    },
    'C.PAES.PATTERN',
  ],
  ['eiae', { unilateralThighButtock: true, nearMaxEffortOnly: true, resolvesWithin5min: true }, 'C.EIAE.PATTERN'],
  ['neurogenic', { standingProvokes: true, sittingOrBendingRelieves: true }, 'C.NEUROGENIC.PATTERN'],
  ['venous', { worseEndOfDay: true, betterElevation: true, bilateralOrVaricose: true }, 'C.VENOUS.PATTERN'],
];

describe('questionnaires', () => {
  it.each(POSITIVE)('%s reaches the rules: %j is %s', async (name, answers, code) => {
    const ana = await world.addAthlete('Ana', { share: 'suggested' });
    expect(await codesFor(world, ana, ana)).toEqual([]);
    await answer(ana, name, answers);
    expect(await codesFor(world, ana, ana)).toEqual([code]);
    // A coach learns that a medical review was suggested, not why (evidence 9.5).
    expect(await codesFor(world, coach, ana)).toEqual([]);
  });

  it.each([
    ['ecq', { q1: false }],
    ['ecq', { q1: true, q2: false, q3: true, q4: true, q5: 'le10', sites: ['shin'] }],
    ['ecq', { q1: true, q2: true, q3: true, q4: true, q5: 'le10', sites: ['calf'] }],
    ['cecs', { ...CECS, episodes: 2 }],
    ['cecs', { ...CECS, painAtRest: true }],
    ['cecs', { reproducibleOnset: false }],
  ] as const)('%s with %j says nothing', async (name, answers) => {
    const ben = await world.addAthlete('Ben', { share: 'nothing' });
    await answer(ben, name, answers as unknown as QuestionnaireAnswers);
    expect(await codesFor(world, ben, ben)).toEqual([]);
  });

  it('count for 90 days, the newest of a name before the others', async () => {
    const cleo = await world.addAthlete('Cleo', { share: 'nothing' });
    await answer(cleo, 'cecs', CECS, dayBefore(90));
    expect(await codesFor(world, cleo, cleo)).toEqual(['C.CECS.PATTERN']);
    const current = async () =>
      (await world.callerFor(cleo).questionnaire.current({ clubId: world.clubId })).questionnaires;
    expect(await current()).toEqual([
      { name: 'cecs', on: dayBefore(90), answers: CECS, validUntil: TODAY, stillCounts: true },
    ]);
    const dora = await world.addAthlete('Dora', { share: 'nothing' });
    await answer(dora, 'cecs', CECS, dayBefore(91));
    expect(await codesFor(world, dora, dora)).toEqual([]);
    await answer(cleo, 'cecs', { reproducibleOnset: false });
    await answer(cleo, 'cecs', CECS, dayBefore(1));
    expect(await codesFor(world, cleo, cleo)).toEqual([]);
    expect(await current()).toMatchObject([{ on: TODAY, answers: { reproducibleOnset: false } }]);
  });

  it('is one form for the same id; refuses open answers and days to come, and stores nothing then', async () => {
    const eva = await world.addAthlete('Eva', { share: 'nothing' });
    const me = world.callerFor(eva);
    const form = { clubId: world.clubId, id: randomUUID(), name: 'venous' as const, on: TODAY, zone: ZONE };
    const answers = { worseEndOfDay: true, betterElevation: true };
    await expect(me.questionnaire.answer({ ...form, answers })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const full = { ...answers, bilateralOrVaricose: false };
    await expect(me.questionnaire.answer({ ...form, on: '2026-04-02', answers: full })).rejects.toThrow('not come yet');
    expect(await me.questionnaire.current({ clubId: world.clubId })).toEqual({ questionnaires: [] });
    await me.questionnaire.answer({ ...form, answers: full });
    await me.questionnaire.answer({ ...form, answers: { worseEndOfDay: false } });
    expect((await me.questionnaire.current({ clubId: world.clubId })).questionnaires).toMatchObject([
      { answers: full },
    ]);
  });
});
