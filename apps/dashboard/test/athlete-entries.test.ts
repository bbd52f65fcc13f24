import { localDate, PROFILE_FACT_KINDS, PROFILE_FACTS, SYMPTOM_CODES } from '@freshlegs/domain';
import { describe, expect, test } from 'vitest';
import {
  draftOf,
  isAnswered,
  readDraft,
  readSleep,
  type CheckInView,
} from '../src/features/athlete-side/check-in/check-in-draft.ts';
import { checkInWords } from '../src/features/athlete-side/check-in/check-in-words.ts';
import { readDuration, readQuantity } from '../src/features/athlete-side/entry/typed-quantity.ts';
import { draftOfFacts, readChanges } from '../src/features/athlete-side/profile/profile-draft.ts';
import { PROFILE_GROUPS } from '../src/features/athlete-side/profile/profile-questions.ts';
import { seersOf } from '../src/features/athlete-side/profile/who-sees.ts';
import { CATEGORY_WORDS } from '../src/features/consent/category-words.ts';
import { draftOfAnswers, readSymptoms } from '../src/features/athlete-side/symptoms/symptom-draft.ts';
import { SYMPTOM_GROUPS } from '../src/features/athlete-side/symptoms/symptom-groups.ts';

const day = { on: localDate('2026-03-30'), zone: 'Europe/Berlin' };
const bounds = { min: 0, max: 24, unit: 'hours' };

describe('typed numbers', () => {
  test('a decimal comma is a decimal point, and empty is not 0', () => {
    expect(readQuantity(' 12,4 ', { ...bounds, max: 300 })).toEqual({ ok: true, value: 12.4 });
    expect(readQuantity('21.097', { ...bounds, max: 300 })).toEqual({ ok: true, value: 21.097 });
    expect(readQuantity('', bounds)).toEqual({ ok: true, value: null });
    expect(readQuantity('0', bounds)).toEqual({ ok: true, value: 0 });
  });

  test.each(['-1', '25', '1e3', 'x', '7.5.1', '0x10'])('%s is refused with the bounds', (text) => {
    expect(readQuantity(text, bounds)).toEqual({ ok: false, reason: 'Please give a number from 0 to 24 hours.' });
  });

  test('whole numbers only where whole ones are asked', () => {
    expect(readQuantity('7.5', { ...bounds, whole: true }).ok).toBe(false);
    expect(readQuantity('7', { ...bounds, whole: true })).toEqual({ ok: true, value: 7 });
  });

  // 1 h 2 min 5 s = 3600 + 120 + 5.
  test.each([
    ['1:02:05', 3725],
    ['48:30', 2910],
    ['90:00', 5400],
    ['1.02.05', 3725],
  ])('%s is %i seconds', (text, seconds) => {
    expect(readDuration(text)).toEqual({ ok: true, value: seconds });
  });

  test.each(['48', '1:75:00', '12:61', '0:00', 'an hour'])('the duration %s is refused', (text) => {
    expect(readDuration(text).ok).toBe(false);
  });
});

describe('check-in', () => {
  test('one answer is a check-in; the rest stays unanswered', () => {
    const draft = { ...draftOf(null), heaviness: 0 };
    expect(isAnswered(draftOf(null))).toBe(false);
    expect(isAnswered(draft)).toBe(true);
    expect(readDraft(draft, day)).toMatchObject({
      input: { ...day, heaviness: 0, soreness: null, sleepH: null, rest: false },
    });
  });

  test('sleep may be written as a clock shows it', () => {
    expect(readSleep('7:30')).toEqual({ ok: true, value: 7.5 });
    expect(readSleep('7,5')).toEqual({ ok: true, value: 7.5 });
    expect(readSleep('25').ok).toBe(false);
  });

  test('what the form does not ask for is kept', () => {
    const { input } = readDraft(draftOf({ ...stored(), muscleSoreness: 3, rmssdMs: 61.5 }), day) as {
      input: CheckInView;
    };
    expect(input).toMatchObject({ muscleSoreness: 3, rmssdMs: 61.5, carbG: 320, carbComplete: true });
  });

  test('a complete food day without its grams is not complete', () => {
    expect(readDraft({ ...draftOf(stored()), carbG: '' }, day)).toMatchObject({
      input: { carbG: null, carbComplete: null },
    });
  });

  test('what was answered is said in words, what was not is left out', () => {
    expect(checkInWords({ ...stored(), stress: null })).toBe(
      'Legs 4 of 10, 7.5 hours of sleep, slept: very well, energy: tired, not ill.',
    );
  });
});

describe('symptoms', () => {
  test('the form asks every question once', () => {
    expect(SYMPTOM_GROUPS.flatMap((group) => group.codes).toSorted()).toEqual([...SYMPTOM_CODES].toSorted());
  });

  test('ticks become answers; numbers left empty are left out and never 0', () => {
    expect(readSymptoms({ chest_pain: { now: true, hoursAgo: '' }, fever: {} })).toEqual({
      answers: [
        { code: 'chest_pain', attributes: { now: true } },
        { code: 'fever', attributes: {} },
      ],
    });
    expect(readSymptoms({ chest_pain: { now: false, hoursAgo: '3' } })).toEqual({
      answers: [{ code: 'chest_pain', attributes: { hoursAgo: 3 } }],
    });
    expect(readSymptoms({})).toEqual({ answers: [] });
  });

  test('a number that is none is pointed at', () => {
    expect(readSymptoms({ syncope: { hoursAgo: 'two' } })).toHaveProperty(['errors', 'syncope.hoursAgo']);
  });

  test('earlier answers come back into the form as they were', () => {
    const answers = [{ code: 'viral_illness' as const, attributes: { daysAgo: 5 } }];
    expect(readSymptoms(draftOfAnswers(answers))).toEqual({ answers });
  });
});

describe('profile', () => {
  test('every fact that can be said is asked once', () => {
    expect(PROFILE_GROUPS.flatMap((group) => group.questions.map((question) => question.kind)).toSorted()).toEqual(
      [...PROFILE_FACT_KINDS].toSorted(),
    );
  });

  test('only what was changed is sent; an emptied answer is taken back', () => {
    const before = draftOfFacts(
      { sex: { value: 'F', fromOn: '2026-01-01' }, pregnant: { value: false, fromOn: '2026-01-01' } },
      'metric',
    );
    const draft = { ...before, pregnant: '', bodyMassG: '57,5', thresholdPaceSecPerKm: '4:10' };
    expect(readChanges(draft, before, 'metric', day.on)).toEqual({
      changes: { pregnant: null, bodyMassG: 57_500, thresholdPaceSecPerKm: 250 },
    });
    expect(readChanges(before, before, 'metric', day.on)).toEqual({ changes: {} });
  });

  test('an impossible answer is pointed at and nothing is sent', () => {
    expect(readChanges({ hrMaxBpm: '9' }, {}, 'metric', day.on)).toEqual({
      errors: { hrMaxBpm: 'Please give a whole number from 100 to 240 beats per minute.' },
    });
  });

  test('a check that has not happened is pointed at; a camp may lie ahead', () => {
    expect(readChanges({ lastPhysicalOn: '2026-03-31' }, {}, 'metric', day.on)).toHaveProperty('errors.lastPhysicalOn');
    expect(readChanges({ altitudeCampOn: '2026-03-31' }, {}, 'metric', day.on)).toEqual({
      changes: { altitudeCampOn: '2026-03-31' },
    });
  });

  test('no periods left out is an answer, and none given is none', () => {
    expect(readChanges({ missedPeriods: '0' }, {}, 'metric', day.on)).toEqual({ changes: { missedPeriods: 0 } });
    expect(readChanges({ missedPeriods: '' }, { missedPeriods: '0' }, 'metric', day.on)).toEqual({
      changes: { missedPeriods: null },
    });
  });

  test('what is asked about energy is private, and nothing in the profile asks for calories or shape', () => {
    const energy = PROFILE_GROUPS.find((group) => group.anchor === 'energy');
    expect(energy?.isPrivate).toBe(true);
    expect(energy?.intro).toContain(CATEGORY_WORDS.reproductive_health.label);
    expect(energy?.questions.map(({ kind }) => PROFILE_FACTS[kind].category)).toEqual(
      energy?.questions.map(() => 'reproductive_health'),
    );
    const words = PROFILE_GROUPS.flatMap((group) => group.questions.flatMap(({ label, why }) => [label, why]));
    expect(words.filter((text) => /calor|kcal|weight|thin|lean|fat\b/i.test(text))).toEqual([]);
  });

  test('who sees an answer follows the sharing as it is now', () => {
    const seers = seersOf({ coaches: ['training'], medical: ['training', 'symptoms'] });
    expect(seers.training).toBe('you, your coaches, medical staff');
    expect(seers.symptoms).toBe('you, medical staff');
    expect(seers.reproductive_health).toBe('only you');
  });
});

function stored(): CheckInView {
  return {
    on: '2026-03-30',
    zone: 'Europe/Berlin',
    heaviness: 4,
    soreness: null,
    focalPain: null,
    sleepH: 7.5,
    sleepQuality: 2,
    fatigue: 5,
    stress: 4,
    muscleSoreness: null,
    restingPulseBpm: null,
    rmssdMs: null,
    urineColor: null,
    carbG: 320,
    carbComplete: true,
    illness: 'none',
    rest: false,
  };
}
