import { describe, expect, it } from 'vitest';
import {
  AnswerQuestionnaireInput,
  itemsAsked,
  itemsOf,
  QUESTIONNAIRE_NAMES,
  type QuestionnaireAnswers,
  type QuestionnaireName,
} from '../src/index.ts';

const form = (name: QuestionnaireName, answers: QuestionnaireAnswers) =>
  AnswerQuestionnaireInput.safeParse({
    id: '0198b7a2-1111-7000-8000-000000000001',
    name,
    on: '2026-03-30',
    zone: 'Europe/Berlin',
    answers,
  });
const refused = (name: QuestionnaireName, answers: QuestionnaireAnswers) =>
  form(name, answers).error?.issues.map((issue) => issue.path.at(-1));

const ECQ = { q1: true, q2: false, q3: true, q4: true, q5: 'le10', sites: ['calf'] };

describe('a questionnaire', () => {
  it('has the items of evidence 14.3, no other', () => {
    expect(Object.fromEntries(QUESTIONNAIRE_NAMES.map((name) => [name, itemsOf(name).map(([item]) => item)]))).toEqual({
      ecq: ['q1', 'q2', 'q3', 'q4', 'q5', 'sites'],
      cecs: [
        'reproducibleOnset',
        'worsensIfContinue',
        'easesWithRest',
        'painAtRest',
        'bilateral',
        'paraesthesiaOrWeakAnkle',
        'hardMuscleOrBulge',
        'episodes',
        'weeks',
      ],
      paes: [
        'calfCrampExertion',
        'ageUnder40',
        'quickRelief',
        'coldOrPaleFoot',
        'plantarflexionProvokes',
        'paraesthesia',
      ],
      eiae: ['unilateralThighButtock', 'nearMaxEffortOnly', 'resolvesWithin5min'],
      neurogenic: ['standingProvokes', 'sittingOrBendingRelieves'],
      venous: ['worseEndOfDay', 'betterElevation', 'bilateralOrVaricose'],
    });
  });

  it('takes all answers, or the "no" that settles it alone', () => {
    expect(form('ecq', ECQ).success).toBe(true);
    // Evidence 7.2: question 1 answered with no stops, negative.
    expect(form('ecq', { q1: false }).success).toBe(true);
    expect(itemsAsked('ecq', { q1: false })).toEqual(['q1']);
    expect(itemsAsked('ecq', {})).toHaveLength(6);
  });

  it('refuses open, foreign and unfitting answers by name', () => {
    const { q2: _, ...open } = ECQ;
    expect(refused('ecq', open)).toEqual(['q2']);
    expect(refused('ecq', {})).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'sites']);
    expect(refused('ecq', { q1: false, q2: true })).toEqual(['q2']);
    expect(refused('ecq', { ...ECQ, pain: true })).toEqual(['pain']);
    expect(refused('ecq', { ...ECQ, q1: 'yes', q5: 'lt5', sites: [] })).toEqual(['q1', 'q5', 'sites']);
    expect(refused('ecq', { ...ECQ, sites: ['calf', 'calf'] })).toEqual(['sites']);
    expect(refused('ecq', { ...ECQ, sites: ['elbow'] })).toEqual(['sites']);
  });

  it('takes whole counts from 0 on', () => {
    const cecs = (episodes: number, weeks: number) =>
      form('cecs', {
        reproducibleOnset: true,
        worsensIfContinue: true,
        easesWithRest: true,
        painAtRest: false,
        bilateral: true,
        paraesthesiaOrWeakAnkle: false,
        hardMuscleOrBulge: false,
        episodes,
        weeks,
      }).success;
    expect([cecs(0, 0), cecs(3, 1000), cecs(-1, 2), cecs(2.5, 2), cecs(3, 1001)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('asks in plain words, and names no illness', () => {
    const words = QUESTIONNAIRE_NAMES.flatMap((name) => itemsOf(name).map(([, item]) => item.ask));
    expect(
      words.filter((ask) => /claudication|entrap|compartment|stenosis|arter|syndrome|varicos|disease/i.test(ask)),
    ).toEqual([]);
    expect(words.filter((ask) => !/[?.]$/.test(ask))).toEqual([]);
  });
});
