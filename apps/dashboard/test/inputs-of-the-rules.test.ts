import { itemsOf, localDate, QUESTIONNAIRE_NAMES, type MedicineId, type RunId, type ShoeId } from '@freshlegs/domain';
import { describe, expect, test } from 'vitest';
import {
  draftOfMedicine,
  isNotListed,
  NO_MEDICINE,
  periodWords,
  readMedicine,
} from '../src/features/athlete-side/medicines/medicine-draft.ts';
import { askedOn, standForAthlete, standForCoach } from '../src/features/athlete-side/performance-drop/drop-words.ts';
import {
  draftOfQuestionnaire,
  questionsShown,
  readAnswers,
  type AnswersDraft,
} from '../src/features/athlete-side/questions/answers-draft.ts';
import { answeredWords } from '../src/features/athlete-side/questions/answered-words.ts';
import { emptyRun, readRun } from '../src/features/athlete-side/runs/run-draft.ts';
import { tagsAsked } from '../src/features/athlete-side/runs/run-words.ts';
import {
  draftOfShoe,
  NO_SHOE,
  readShoe,
  shoeOptions,
  shoeWords,
  type ShoeView,
} from '../src/features/athlete-side/shoes/shoe-draft.ts';

const today = localDate('2026-03-30');
const day = { zone: 'Europe/Berlin', today };
const uuid = '0195f000-0000-7000-8000-000000000001';

describe('a medicine typed in', () => {
  const id = uuid as MedicineId;
  const stored = {
    id: uuid,
    name: 'simvastatin',
    listed: true,
    startOn: '2026-02-01',
    doseChangeOn: '2026-03-01',
    stopOn: null,
    isCurrent: true,
  };

  test('the name is enough; days left empty are not known', () => {
    expect(readMedicine({ ...NO_MEDICINE, name: ' Simvastatin ' }, id, today)).toEqual({
      input: { id, name: 'Simvastatin', startOn: null, doseChangeOn: null, stopOn: null },
    });
  });

  test('a name is in the list in any spelling of its letters, or it is not', () => {
    expect(isNotListed('SIMVASTATIN')).toBe(false);
    expect(isNotListed('Gutmacherin forte')).toBe(true);
    expect(isNotListed(' ')).toBe(false);
  });

  test('days in the wrong order and days to come are pointed at; the end may be planned', () => {
    const draft = { ...NO_MEDICINE, name: 'simvastatin', startOn: '2026-03-01' };
    expect(readMedicine({ ...draft, stopOn: '2026-02-01' }, id, today)).toHaveProperty('errors.stopOn');
    expect(readMedicine({ ...draft, doseChangeOn: '2026-02-01' }, id, today)).toHaveProperty('errors.doseChangeOn');
    expect(readMedicine({ ...draft, startOn: '2026-03-31' }, id, today)).toHaveProperty('errors.startOn');
    expect(readMedicine({ ...draft, stopOn: '2026-04-10' }, id, today)).toHaveProperty('input.stopOn', '2026-04-10');
    expect(readMedicine(NO_MEDICINE, id, today)).toHaveProperty('errors.name');
  });

  test('what is stored comes back into the form as it is', () => {
    expect(readMedicine(draftOfMedicine(stored), id, today)).toMatchObject({
      input: { name: 'simvastatin', startOn: '2026-02-01', doseChangeOn: '2026-03-01', stopOn: null },
    });
  });

  test('its days in words; what is not known is said to be', () => {
    expect(periodWords(stored, today)).toBe('Since Sun 1 Feb 2026, dose changed Sun 1 Mar 2026');
    expect(periodWords({ ...stored, startOn: null, doseChangeOn: null, stopOn: '2026-03-02' }, today)).toBe(
      'Start not known, stopped Mon 2 Mar 2026',
    );
    expect(periodWords({ ...stored, doseChangeOn: null, stopOn: '2026-04-02' }, today)).toBe(
      'Since Sun 1 Feb 2026, last day planned Thu 2 Apr 2026',
    );
  });
});

describe('a questionnaire', () => {
  const cecs: AnswersDraft = {
    reproducibleOnset: true,
    worsensIfContinue: true,
    easesWithRest: true,
    painAtRest: false,
    bilateral: true,
    paraesthesiaOrWeakAnkle: false,
    hardMuscleOrBulge: false,
    episodes: '12',
    weeks: ' 10 ',
  };

  test('asks everything until a "no" settles it', () => {
    for (const name of QUESTIONNAIRE_NAMES) {
      const items = itemsOf(name).map(([item]) => item);
      expect(questionsShown(name, {}).map(([item]) => item)).toEqual(items);
      const first = items[0] ?? '';
      expect(questionsShown(name, { [first]: false }).map(([item]) => item)).toEqual([first]);
    }
  });

  test('answers are sent with counts as numbers, on the day where the athlete is', () => {
    expect(readAnswers(uuid, 'cecs', cecs, day)).toEqual({
      input: { id: uuid, name: 'cecs', on: today, zone: day.zone, answers: { ...cecs, episodes: 12, weeks: 10 } },
    });
  });

  test('answers given before the settling "no" are not sent', () => {
    expect(readAnswers(uuid, 'cecs', { ...cecs, reproducibleOnset: false }, day)).toMatchObject({
      input: { answers: { reproducibleOnset: false } },
    });
    expect(readAnswers(uuid, 'cecs', { ...cecs, reproducibleOnset: false }, day)).not.toHaveProperty(
      'input.answers.episodes',
    );
  });

  test('each open question is pointed at, and a number that is none', () => {
    expect(readAnswers(uuid, 'venous', { worseEndOfDay: true }, day)).toEqual({
      errors: {
        betterElevation: 'Please answer this question too.',
        bilateralOrVaricose: 'Please answer this question too.',
      },
    });
    expect(readAnswers(uuid, 'cecs', { ...cecs, weeks: 'ten' }, day)).toEqual({
      errors: { weeks: 'Please give a whole number from 0 to 1000.' },
    });
    expect(readAnswers(uuid, 'cecs', { ...cecs, weeks: '' }, day)).toEqual({
      errors: { weeks: 'Please answer this question too.' },
    });
  });

  test('no place chosen is no answer; 0 times is one', () => {
    const ecq: AnswersDraft = { q1: true, q2: false, q3: true, q4: false, q5: 'le10', sites: [] };
    expect(readAnswers(uuid, 'ecq', ecq, day)).toHaveProperty('errors.sites');
    expect(readAnswers(uuid, 'ecq', { ...ecq, sites: ['calf', 'foot'] }, day)).toMatchObject({
      input: { answers: { q5: 'le10', sites: ['calf', 'foot'] } },
    });
    expect(readAnswers(uuid, 'cecs', { ...cecs, episodes: '0' }, day)).toHaveProperty('input.answers.episodes', 0);
  });

  test('earlier answers come back into the form as they were', () => {
    const answers = { ...cecs, episodes: 12, weeks: 10 } as Parameters<typeof draftOfQuestionnaire>[0];
    expect(readAnswers(uuid, 'cecs', draftOfQuestionnaire(answers), day)).toMatchObject({ input: { answers } });
  });

  test('says when it was answered and until when that counts', () => {
    const last = { on: '2026-03-01', validUntil: '2026-05-30', stillCounts: true };
    expect(answeredWords(null, 9)).toBe('Not answered. Up to 9 questions.');
    expect(answeredWords(last, 9)).toBe('Answered Sun 1 Mar 2026, counts until Sat 30 May 2026.');
    expect(answeredWords({ ...last, stillCounts: false }, 9)).toContain('too long ago to count');
  });
});

describe('shoes', () => {
  const id = uuid as ShoeId;
  const pair = (change: Partial<ShoeView> = {}): ShoeView => ({
    id: uuid,
    name: 'Blue ones',
    startM: 120_000,
    distanceM: 132_400,
    lastWornOn: '2026-03-29',
    retiredOn: null,
    ...change,
  });

  test('the distance so far is said, in the unit of the club: 0 for new ones, never assumed', () => {
    expect(readShoe({ name: 'Blue ones', start: '' }, id, 'metric')).toHaveProperty('errors.start');
    expect(readShoe({ name: 'Blue ones', start: '0' }, id, 'metric')).toEqual({
      input: { id, name: 'Blue ones', startM: 0 },
    });
    // 100 mi = 160,934.4 m
    expect(readShoe({ name: 'Blue ones', start: '100' }, id, 'imperial')).toHaveProperty('input.startM', 160_934);
    expect(readShoe(NO_SHOE, id, 'metric')).toHaveProperty('errors.name');
    expect(draftOfShoe(pair(), 'metric')).toEqual({ name: 'Blue ones', start: '120' });
  });

  test('in words', () => {
    expect(shoeWords(pair(), 'metric')).toBe(
      '132.4 km, 120.0 km of them before the first logged run · last worn Sun 29 Mar 2026',
    );
    expect(shoeWords(pair({ startM: 0, distanceM: 0, lastWornOn: null }), 'metric')).toBe(
      '0.0 km · no run logged in them yet',
    );
    expect(shoeWords(pair({ retiredOn: '2026-03-30' }), 'metric')).toContain('put away Mon 30 Mar 2026');
  });

  test('pairs in use are offered, and the one of this run whatever became of it', () => {
    const old = pair({ id: 'old', name: 'Old ones', retiredOn: '2026-01-01' });
    expect(shoeOptions([pair(), old], '')).toEqual([{ value: uuid, label: 'Blue ones' }]);
    expect(shoeOptions([pair(), old], 'old').map(({ label }) => label)).toEqual(['Blue ones', 'Old ones']);
    expect(shoeOptions([pair()], 'gone').at(-1)).toEqual({ value: 'gone', label: 'Shoes that were removed' });
  });

  test('a new run begins with the pair worn last; a session that is no run names none', () => {
    const draft = {
      ...emptyRun('2026-03-29', { isStrength: false, shoeId: uuid }),
      distance: '10',
      duration: '50:00',
    };
    const runId = uuid as RunId;
    expect(readRun(draft, runId, day, 'metric')).toHaveProperty('input.details.shoeId', uuid);
    expect(readRun({ ...draft, sport: 'other', otherType: 'cycling' }, runId, day, 'metric')).toHaveProperty(
      'input.details.shoeId',
      null,
    );
    expect(
      readRun({ ...emptyRun('2026-03-29'), ...draft, details: emptyRun('2026-03-29').details }, runId, day, 'metric'),
    ).toHaveProperty('input.details.shoeId', null);
  });
});

describe('strength', () => {
  test('a strength session needs day and time, and may be heavy', () => {
    const draft = { ...emptyRun('2026-03-29', { isStrength: true, shoeId: null }), duration: '40:00' };
    // A distance typed before it was set to strength does not count.
    const heavy = { ...draft, distance: '10', details: { ...draft.details, tags: ['strengthHeavy' as const] } };
    expect(readRun(heavy, uuid as RunId, day, 'metric')).toMatchObject({
      input: {
        sport: 'other',
        otherType: 'strength',
        distanceM: null,
        timerS: 2400,
        details: { tags: ['strengthHeavy'] },
      },
    });
  });

  test('it is not asked whether it was a race, but what was ticked stays', () => {
    const strength = { sport: 'other', otherType: 'strength' } as const;
    expect(tagsAsked(strength, []).toSorted()).toEqual(['newStimulus', 'strengthHeavy']);
    expect(tagsAsked(strength, ['race'])).toContain('race');
    expect(tagsAsked({ sport: 'run', otherType: null }, [])).toContain('race');
  });
});

describe('a drop in performance', () => {
  const yes = (on: string, counts = true) => ({ present: 'yes' as const, on, since: on, validUntil: on, counts });
  const no = (on: string) => ({ present: 'no' as const, on, since: null, validUntil: null, counts: false });
  const drop = (athlete: ReturnType<typeof yes> | ReturnType<typeof no> | null, coach: typeof athlete) => ({
    shared: true,
    athlete,
    coach,
    agreedSince: athlete?.counts === true && coach?.counts === true ? '2026-03-20' : null,
  });

  test('the athlete is asked when the coach saw one, until they answer', () => {
    expect(askedOn(drop(null, null))).toBeNull();
    expect(askedOn(drop(null, yes('2026-03-20')))).toBe('2026-03-20');
    expect(askedOn(drop(null, no('2026-03-20')))).toBeNull();
    expect(askedOn(drop(null, yes('2025-12-20', false)))).toBeNull();
    expect(askedOn(drop(yes('2026-03-10'), yes('2026-03-20')))).toBeNull();
    expect(askedOn(drop(no('2026-03-20'), yes('2026-03-20')))).toBeNull();
    // Said no before the coach wrote it again.
    expect(askedOn(drop(no('2026-03-10'), yes('2026-03-20')))).toBe('2026-03-20');
  });

  test('both sides read where it stands', () => {
    expect(standForCoach(drop(null, yes('2026-03-20')), 'Ana')).toBe(
      'You said yes on Fri 20 Mar 2026. Ana has not answered.',
    );
    expect(standForCoach(drop(no('2026-03-21'), yes('2026-03-20')), 'Ana')).toContain(
      'Ana said no on Sat 21 Mar 2026.',
    );
    expect(standForCoach(drop(yes('2026-03-10'), yes('2026-03-20')), 'Ana')).toBe(
      'Ana agrees: you both see it since Fri 20 Mar 2026.',
    );
    expect(standForCoach(drop(null, null), 'Ana')).toBeNull();
    expect(standForAthlete(drop(yes('2026-01-01', false), null))).toBe(
      'You said yes on Thu 1 Jan 2026, too long ago to count.',
    );
    expect(standForAthlete(drop(null, null))).toBeNull();
  });
});
