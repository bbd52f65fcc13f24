import { localDate } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { ankleBrachialClass, ankleBrachialIndex } from '../src/metrics/arterial-risk.ts';
import { assessed, facts } from './assessed.ts';
import { checkIn, checkIns, days, rest, run, runs } from './athlete.ts';

/** What a rule says is missing. */
const lacks = (rule: string, given: Parameters<typeof assessed>[0]) =>
  assessed(given).trace.find((result) => result.rule === rule)?.missing ?? [];

describe('2.2 acute : chronic ratios', () => {
  const ratios = (given: Parameters<typeof facts>[0]) => facts(given).value('acuteChronic');

  it('need 28 days of history, however well 27 are known', () => {
    expect(assessed({ sessions: runs(-26, 0, 8) }).insufficient).toContain('acwr');
    expect(assessed({ sessions: runs(-27, 0, 8) }).insufficient).not.toContain('acwr');
  });

  it('need 80 % of them known: 23 of 28, not 22', () => {
    const withGap = (length: number) => [...runs(-60, -length - 1, 8), run(0, 8)];
    // A silent gap of n days from -n to -1.
    expect(assessed({ sessions: withGap(5) }).insufficient).not.toContain('acwr');
    expect(assessed({ sessions: withGap(6) }).insufficient).toContain('acwr');
    expect(lacks('acute-chronic', { sessions: withGap(6) })[0]?.sentence).toBe(
      'Not enough data to judge: missing log days (22 of 28 days known).',
    );
  });

  it('uncoupled needs 5 km in the usual week, coupled any distance', () => {
    const usual = (kmAWeek: number) =>
      ratios({ sessions: [-27, -20, -13, 0].map((offset) => run(offset, kmAWeek)), explicitRest: rest(-27, 0) });
    // Each week the same distance: both are 1.
    expect(usual(5)).toMatchObject({ coupled: 1 });
    expect(usual(5)?.uncoupled).toBeCloseTo(1, 12);
    expect(usual(4.99)?.uncoupled).toBeNull();
    expect(usual(4.99)?.coupled).toBeCloseTo(1, 12);
    expect(ratios({ explicitRest: rest(-27, 0) })).toEqual({ coupled: null, uncoupled: null });
  });

  it('divide by the days that are known', () => {
    // Unknown: the five days from -6 to -2. 8 km on each known day, so every mean is 8.
    const both = ratios({ sessions: [...runs(-60, -7, 8), ...runs(-1, 0, 8)] });
    expect(both?.coupled).toBeCloseTo(1, 12);
    expect(both?.uncoupled).toBeCloseTo(1, 12);
  });
});

describe('what is missing is said with its numbers', () => {
  it('how long the log is', () => {
    const history = (have: number, need: number) =>
      `Not enough data to judge: the log covers ${have} of the ${need} days this needs.`;
    const short = { sessions: runs(-4, 0, 8) };
    expect(lacks('weekly-ramp', short)[0]?.sentence).toBe(history(5, 14));
    expect(lacks('intensity-ramp', short)[0]?.sentence).toBe(history(5, 28));
    expect(lacks('acute-chronic', short)[0]?.sentence).toBe(history(5, 28));
    expect(lacks('monotony', short)[0]?.sentence).toBe(history(5, 7));
  });

  it('how many days of the window are known', () => {
    const known = (have: number, of: number) =>
      `Not enough data to judge: missing log days (${have} of ${of} days known).`;
    // A silent gap of ten days, -10..-1.
    const gap = { sessions: [...runs(-60, -11, 8), run(0, 8)] };
    expect(lacks('weekly-ramp', gap)[0]?.sentence).toBe(known(4, 14));
    expect(lacks('intensity-ramp', gap)[0]?.sentence).toBe(known(18, 28));
    expect(lacks('monotony', gap)[0]?.sentence).toBe(known(1, 7));
  });

  it('how many food days are complete', () => {
    const food = (count: number) => {
      const checkInsOfDays = days(1 - count, 0).map((offset) => checkIn(offset, { carbG: 300, carbComplete: true }));
      const reading = facts({ checkIns: checkInsOfDays }).read('dailyCarbohydrate');
      return reading.status === 'missing' ? reading.missing[0] : undefined;
    };
    expect(food(0)).toMatchObject({ datum: 'food.complete-days', reason: 'missing' });
    expect(food(2)).toMatchObject({
      datum: 'food.complete-days',
      reason: 'too-few',
      sentence: 'Food was logged completely on 2 of the last seven days; 3 are needed.',
    });
    expect(food(3)).toMatchObject({ datum: 'profile.body-mass', reason: 'missing' });
  });

  it('how many mornings there are for the own baseline', () => {
    const given = {
      checkIns: [...checkIns(-19, -7, { restingPulseBpm: 50 }), ...checkIns(-1, 0, { restingPulseBpm: 50 })],
    };
    expect(lacks('resting-pulse-up', given)[0]).toMatchObject({ reason: 'too-few' });
    expect(lacks('resting-pulse-up', given)[0]?.sentence).toContain(
      '2 of 3 values this week and 13 of 14 in the four weeks before',
    );
  });

  it('how many runs with cadence lie in the speed band', () => {
    const easy = days(-6, 0).map((offset) => run(offset, 5.94, { min: 30, cadencePerMin: 170 }));
    const fast = run(-7, 9, { min: 30, cadencePerMin: 180 });
    expect(lacks('low-cadence', { sessions: [...easy, fast], overstrideObserved: true })[0]?.sentence).toBe(
      '7 of 8 easy runs with cadence at 2.8 to 3.8 m/s in 42 days.',
    );
  });
});

describe('7.2 age and risk of the arteries', () => {
  const risk = (profile: object) =>
    assessed({ profile: { homeZone: 'Europe/London', ...profile } }).metrics['padIncreasedRisk'];

  it('from 65; 50 to 64 with one factor; below with diabetes and another one; known narrowing at any age', () => {
    expect([risk({ ageYears: 65 }), risk({ ageYears: 64 })]).toEqual([true, false]);
    expect(risk({ ageYears: 50, riskFactors: ['smoking'] })).toBe(true);
    expect(risk({ ageYears: 49, riskFactors: ['smoking'] })).toBe(false);
    for (const factor of ['diabetes', 'smoking', 'dyslipidaemia', 'hypertension', 'ckd', 'familyPAD'])
      expect([factor, risk({ ageYears: 64, riskFactors: [factor] })]).toEqual([factor, true]);
    for (const factor of ['smoking', 'dyslipidaemia', 'hypertension', 'ckd'])
      expect([factor, risk({ ageYears: 49, riskFactors: ['diabetes', factor] })]).toEqual([factor, true]);
    expect(risk({ ageYears: 49, riskFactors: ['diabetes', 'familyPAD'] })).toBe(false);
    expect(risk({ ageYears: 49, riskFactors: ['smoking', 'hypertension'] })).toBe(false);
    expect(risk({ ageYears: 30, riskFactors: ['knownAtherosclerosis'] })).toBe(true);
    expect(risk({ riskFactors: ['knownAtherosclerosis'] })).toBe(true);
    expect(risk({ riskFactors: ['diabetes', 'smoking'] })).toBe(false);
  });

  it('the age comes from the birth date, counted in completed years', () => {
    // On 2026-03-30.
    expect(risk({ birthDate: localDate('1961-03-30') })).toBe(true);
    expect(risk({ birthDate: localDate('1961-03-31') })).toBe(false);
    expect(risk({ birthDate: localDate('1961-03-30'), ageYears: 20 })).toBe(true);
    expect(facts({}).read('age')).toMatchObject({ status: 'missing', missing: [{ datum: 'profile.birth-date' }] });
  });

  it('index: up to 0.90 abnormal, to 0.99 borderline, 1.00 to 1.40 in range; rounded first', () => {
    expect([0.9, 0.91, 0.99, 1, 1.4, 1.41].map(ankleBrachialClass)).toEqual([
      'abnormal',
      'borderline',
      'borderline',
      'in-range',
      'in-range',
      'non-compressible',
    ]);
    // 118/130 = 0.9077.
    expect(ankleBrachialIndex(118, 130)).toBe(0.91);
  });
});
