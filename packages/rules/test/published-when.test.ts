import { describe, expect, it } from 'vitest';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { assessed, codesOf, facts, findingOf } from './assessed.ts';
import { checkIn, checkIns, on, rest, run, runs } from './athlete.ts';

// 14.7: a metric whose condition fails is absent.

const metrics = (given: Partial<AthleteRecord>) => assessed(given).metrics;

describe('14.7 the week in its load', () => {
  /** Minutes at an effort of 1, so that the load is the minutes. */
  const week = (...minutes: readonly number[]) => ({
    sessions: minutes.flatMap((min, day) => (min === 0 ? [] : [run(day - 6, 5, { min, rpe: 1 })])),
    explicitRest: rest(-6, 0),
  });

  it('[0,240,90,400,0,180,600] -> load 1510, monotony 0.9772, strain 1476', () => {
    const published = metrics(week(0, 240, 90, 400, 0, 180, 600));
    expect(published).toMatchObject({ load7: 1510, monotony: 0.9772, strain: 1476 });
    expect(published).not.toHaveProperty('monotony.identical');
  });

  it('seven equal loads: monotony null, the flag, no strain', () => {
    const published = metrics(week(60, 60, 60, 60, 60, 60, 60));
    expect(published).toMatchObject({ load7: 420, monotony: null, 'monotony.identical': true });
    expect(published).not.toHaveProperty('strain');
  });

  it('ramp.lowBase only below 10 km of reference', () => {
    const usual = (km: number) => metrics({ sessions: [run(-13, km), run(0, 5)], explicitRest: rest(-13, 0) });
    expect(usual(10)).toMatchObject({ 'ramp.pct': -50 });
    expect(usual(10)).not.toHaveProperty('ramp.lowBase');
    expect(usual(9)).toMatchObject({ 'ramp.lowBase': true });
    expect(usual(9)).not.toHaveProperty('ramp.pct');
  });
});

// Heavy on nine of eighteen days, one of them in each of the four weeks; of the last fourteen days on six of thirteen.
const fourWeeks = [
  ...[0, -2, -4, -6, -13, -12, -20, -27, -26].map((day) => checkIn(day, { heaviness: 4 })),
  ...[-1, -3, -5, -7, -8, -9, -10, -14, -15].map((day) => checkIn(day, { heaviness: 3 })),
];

describe('14.7 deloadDone: published only when P14 or P28 holds', () => {
  const training = { sessions: runs(-60, 0, 8) };
  const eased = { sessions: [...runs(-60, -7, 8), ...runs(-6, 0, 4)] };
  const heavy = checkIns(-13, 0, { heaviness: 6 });

  it.each<[string, Partial<AthleteRecord>, boolean | undefined]>([
    ['neither', { ...training, checkIns: checkIns(-13, 0, { heaviness: 2 }) }, undefined],
    ['no check-in', training, undefined],
    ['P14', { ...training, checkIns: heavy }, false],
    ['P14 with an easier week', { ...eased, checkIns: heavy }, true],
    ['P28 alone', { ...training, checkIns: fourWeeks }, false],
    ['P28 alone with an easier week', { ...eased, checkIns: fourWeeks }, true],
  ])('%s', (_, given, done) => expect(metrics(given)['deloadDone']).toBe(done));

  it('P28 alone is P28 alone', () => {
    expect(codesOf({ checkIns: fourWeeks })).toContain('W.HEAVY.PERSIST28');
    expect(codesOf({ checkIns: fourWeeks })).not.toContain('W.HEAVY.PERSIST14');
    expect(facts({}).read('persistence28').status).toBe('silent');
    expect(facts({}).read('persistence14').status).toBe('silent');
    expect(facts({ checkIns: checkIns(-16, 0, { heaviness: 4 }) }).read('persistence28').status).toBe('missing');
  });
});

describe('9.3 an easier week: its 28 days before need 80 % known, 23 and not 22', () => {
  // Seven days of rest after weeks of 10 km a day; each of the 28 days before any block holds the silent gap.
  const easyAfterGap = (length: number) =>
    facts({
      sessions: runs(-60, -7, 10).filter((session) => session.on < on(-30) || session.on >= on(length - 30)),
      explicitRest: rest(-6, 0),
    }).value('deload');

  it('a gap of five days, of six days', () => {
    expect(easyAfterGap(5)).toMatchObject({ done: true });
    expect(easyAfterGap(6)).toEqual({ done: false, from: null });
  });
});

describe('14.7 ecq', () => {
  const answers = { q1: true, q2: false, q3: true, q4: true, q5: 'le10', sites: ['calf'] };
  const ecq = (given: Partial<AthleteRecord>) => {
    const published = metrics(given);
    return [published['ecq'], published['ecq.grade']];
  };

  it('the result once answered, a grade unless negative', () => {
    expect(ecq({ questionnaires: { ecq: answers } })).toEqual(['definite', 2]);
    expect(ecq({ questionnaires: { ecq: { ...answers, q4: false, sites: ['thigh'] } } })).toEqual(['atypical', 1]);
    expect(ecq({ questionnaires: { ecq: { ...answers, q2: true } } })).toEqual(['negative', undefined]);
    expect(metrics({ questionnaires: { ecq: { ...answers, q2: true } } })).not.toHaveProperty('ecq.grade');
    expect(ecq({})).toEqual([undefined, undefined]);
  });
});

describe('3.2 a taper is named only while the legs are not heavy for weeks', () => {
  // 30 km a week, then 12 km: 60 % less.
  const eased = { sessions: [...runs(-41, -7, 30 / 7), run(-3, 12)], explicitRest: rest(-6, 0) };
  const keys = (given: Partial<AthleteRecord>) =>
    findingOf({ ...eased, ...given }, 'W.HEAVY.NOW')?.evidence.map(({ key }) => key);

  it('heavy today; over four weeks, though not over two', () => {
    expect(keys({ checkIns: [checkIn(0, { heaviness: 4 })] })).toContain('taper');
    expect(keys({ checkIns: fourWeeks })).not.toContain('taper');
  });
});

describe('9.4 the yearly check', () => {
  const seen = (daysAgo?: number) =>
    findingOf(
      {
        profile: {
          homeZone: 'Europe/London',
          tracksPhysical: true,
          ...(daysAgo === undefined ? {} : { lastPhysicalOn: on(-daysAgo) }),
        },
      },
      'R.PHYSICAL_DUE',
    )?.evidence.map(({ value, unit, on: day }) => [value, unit, day]);

  it('says how long ago it was, or that the day is not known', () => {
    expect(seen(366)).toEqual([[366, 'd', on(-366)]]);
    expect(seen(365)).toBeUndefined();
    expect(seen()).toEqual([['day not known', null, undefined]]);
  });
});

describe('14.2 symptoms', () => {
  it('without any answer nothing is answered', () => {
    const symptoms = facts({}).value('symptoms');
    expect(symptoms?.has('fever')).toBe(false);
    expect(symptoms?.with('fever', 'now')).toBe(false);
    expect(symptoms?.amount('fever', 'days')).toBeNull();
  });

  it('of two answers to one question the first counts', () => {
    const symptoms = [
      { code: 'daily_life_limited', days: 4 },
      { code: 'daily_life_limited', days: 1 },
    ];
    expect(facts({ symptoms }).value('symptoms')?.amount('daily_life_limited', 'days')).toBe(4);
  });
});
