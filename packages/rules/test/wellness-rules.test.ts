import { describe, expect, it } from 'vitest';
import { assessed, codesOf, facts, findingOf, fourDigits } from './assessed.ts';
import { checkIn, checkIns, days, on, rest, run, runs } from './athlete.ts';

const wellness = (given: Parameters<typeof codesOf>[0]) => codesOf(given).filter((code) => code.startsWith('W.'));

describe('3.2 heaviness', () => {
  it('the latest value of today or the two days before, from 4', () => {
    expect(wellness({ checkIns: [checkIn(-2, { heaviness: 4 })] })).toEqual(['W.HEAVY.NOW']);
    expect(wellness({ checkIns: [checkIn(-1, { heaviness: 7 }), checkIn(0, { heaviness: 3 })] })).toEqual([]);
    expect(assessed({ checkIns: [checkIn(-3, { heaviness: 9 })] }).insufficient).toContain('heaviness');
  });

  it('the onset goes back over gaps of at most four days', () => {
    const heavy = [0, -4, -8, -13].map((offset) => checkIn(offset, { heaviness: 5 }));
    expect(assessed({ checkIns: [...heavy, checkIn(-2, { heaviness: 1 })] }).metrics['heavy.onsetDay']).toBe(-8);
  });

  it('three heavy days in seven, or a contributor worth a look, make it a talk (9.1)', () => {
    const heavy = (from: number) => ({ checkIns: checkIns(from, 0, { heaviness: 5 }) });
    expect(findingOf(heavy(-1), 'W.HEAVY.NOW')?.urgency).toBe('info');
    expect(findingOf(heavy(-2), 'W.HEAVY.NOW')?.urgency).toBe('discuss');
    const raised = { ...heavy(0), sessions: runs(-20, 0, 6) };
    expect(findingOf(raised, 'W.HEAVY.NOW')?.urgency).toBe('discuss');
  });
});

describe('9.3 persistence', () => {
  it('P14: ten values, 60 % heavy, the first at least 11 days ago', () => {
    const spread = [-13, -11, -9, -7, -5, 0].map((offset) => checkIn(offset, { heaviness: 5 }));
    const light = [-12, -10, -8, -6].map((offset) => checkIn(offset, { heaviness: 2 }));
    expect(wellness({ checkIns: [...spread, ...light] })).toContain('W.HEAVY.PERSIST14');
    expect(wellness({ checkIns: [...spread, ...light, checkIn(-4, { heaviness: 1 })] })).not.toContain(
      'W.HEAVY.PERSIST14',
    );
    expect(assessed({ checkIns: spread }).insufficient).toContain('persistence14');
  });

  it('without an easier week a talk, with one a doctor in weeks, beside P28 only info', () => {
    const heavy = { checkIns: checkIns(-13, 0, { heaviness: 6 }) };
    expect(findingOf({ ...heavy, sessions: runs(-60, 0, 8) }, 'W.HEAVY.PERSIST14')?.urgency).toBe('discuss');
    const eased = { ...heavy, sessions: [...runs(-60, -10, 10), ...runs(-9, 0, 7)] };
    expect(findingOf(eased, 'W.HEAVY.PERSIST14')?.urgency).toBe('doctor_weeks');
    expect(assessed(eased).metrics['deloadDone']).toBe(true);
    const long = { ...eased, checkIns: checkIns(-27, 0, { heaviness: 6 }) };
    expect(findingOf(long, 'W.HEAVY.PERSIST14')?.urgency).toBe('info');
    expect(findingOf(long, 'W.HEAVY.PERSIST28')?.urgency).toBe('doctor_weeks');
  });

  it('an easier week is at most 70 % of the usual one', () => {
    const eased = (km: number) => facts({ sessions: [...runs(-60, -7, 10), ...runs(-6, 0, km)] }).value('deload')?.done;
    expect(eased(7)).toBe(true);
    expect(eased(7.01)).toBe(false);
  });

  it('daily life limited for three days, while the legs are heavy', () => {
    const limited = (limitedDays: number, heaviness: number) =>
      wellness({
        symptoms: [{ code: 'daily_life_limited', days: limitedDays }],
        checkIns: [checkIn(0, { heaviness })],
      });
    expect(limited(3, 5)).toContain('W.FUNCTION_LIMITED');
    expect(limited(2, 5)).not.toContain('W.FUNCTION_LIMITED');
    expect(limited(3, 3)).not.toContain('W.FUNCTION_LIMITED');
  });
});

describe('3.3 soreness', () => {
  const sore = (provoked: number, values: readonly number[], more = {}) =>
    wellness({
      sessions: [run(provoked, 10, { tags: ['downhill'] })],
      checkIns: values.map((soreness, index) => checkIn(index - values.length + 1, { soreness })),
      ...more,
    }).filter((code) => code.startsWith('W.DOMS'));

  it('1 to 3 days after: expected; 4 days: silent; 5 days with four sore records: prolonged', () => {
    expect(sore(-1, [4])).toEqual(['W.DOMS.EXPECTED']);
    expect(sore(-3, [4])).toEqual(['W.DOMS.EXPECTED']);
    expect(sore(-4, [5, 5, 5, 5])).toEqual([]);
    expect(sore(-5, [5, 5, 5, 5])).toEqual(['W.DOMS.PROLONGED']);
    expect(sore(-5, [3, 5, 5, 5, 5])).toEqual([]);
    expect(sore(-5, [5, 5, 5])).toEqual([]);
  });
  it('not from 3, not in one spot, not without an unusual session', () => {
    expect(sore(-1, [3])).toEqual([]);
    expect(sore(-1, [6], { focalPain: true })).toEqual([]);
    expect(sore(-13, [6])).toEqual([]);
  });
});

describe('3.1, 3.4, 3.5 the own baseline', () => {
  const baseline = [3, 2, 4, 3, 3, 2, 5, 3, 2, 3, 4, 3, 2, 3];

  it('[3,2,4,...] mean 3.000, SD 0.8771; 6 -> z 3.421', () => {
    const given = [
      ...baseline.map((stress, index) => checkIn(-34 + index, { hooper: { stress } })),
      ...days(-3, 0).map((offset) => checkIn(offset, { hooper: { stress: 6 } })),
    ];
    const own = facts({ checkIns: given }).value('hooper');
    expect(own?.meanBefore).toBe(3);
    expect(fourDigits(own?.sdBefore ?? 0)).toBe(0.8771);
    expect(fourDigits(own?.z ?? 0)).toBe(3.421);
    expect(wellness({ checkIns: given })).toEqual(['W.HOOPER.MARKED']);
  });

  it('13 baseline values or three of the week are too few', () => {
    const given = (before: number, week: number) => [
      ...baseline.slice(0, before).map((stress, index) => checkIn(-34 + index, { hooper: { stress } })),
      ...days(1 - week, 0).map((offset) => checkIn(offset, { hooper: { stress: 6 } })),
    ];
    expect(assessed({ checkIns: given(13, 4) }).insufficient).toContain('hooper');
    expect(assessed({ checkIns: given(14, 3) }).insufficient).toContain('hooper');
    expect(assessed({ checkIns: given(14, 4) }).insufficient).not.toContain('hooper');
  });

  it('HRV [62,58,...]: ln mean 4.125, SD 0.06869, band 4.091-4.159; week 3.983 below', () => {
    const before = [62, 58, 65, 60, 70, 55, 64, 61, 59, 66, 63, 57, 68, 60];
    const given = (week: readonly number[]) => ({
      checkIns: [
        ...before.map((rmssdMs, index) => checkIn(-34 + index, { rmssdMs })),
        ...week.map((rmssdMs, index) => checkIn(-index, { rmssdMs })),
      ],
    });
    const { metrics } = assessed(given([52, 55, 50, 58]));
    expect([metrics['hrv.ln7'], metrics['hrv.lower'], metrics['hrv.upper']]).toEqual([3.983, 4.091, 4.159]);
    expect(fourDigits(facts(given([52, 55, 50])).value('heartRateVariability')?.sdBefore ?? 0)).toBe(0.06869);
    expect(wellness(given([52, 55, 50, 58]))).toEqual(['W.HRV.BELOW']);
    expect(wellness(given([72, 75, 70]))).toEqual(['W.HRV.ABOVE']);
    expect(wellness(given([62, 62, 62]))).toEqual([]);
  });

  it('pulse: 14 values mean 49.71, SD 1.139 -> floor 1.5; week 55 -> z 3.524', () => {
    const before = [49, 50, 51, 48, 50, 49, 52, 50, 49, 51, 48, 50, 49, 50];
    const given = [
      ...before.map((restingPulseBpm, index) => checkIn(-34 + index, { restingPulseBpm })),
      ...days(-2, 0).map((offset) => checkIn(offset, { restingPulseBpm: 55 })),
    ];
    const { metrics } = assessed({ checkIns: given });
    expect(fourDigits(facts({ checkIns: given }).value('restingPulse')?.meanBefore ?? 0)).toBe(49.71);
    expect(metrics['rhr.z']).toBe(3.524);
    expect(wellness({ checkIns: given })).toEqual(['W.RHR.UP']);
  });
});

describe('3.6 sleep', () => {
  const nights = (...hours: readonly number[]) => ({
    checkIns: hours.map((sleepH, index) => checkIn(-index, { sleepH })),
  });
  const of = (ageYears: number | undefined, ...hours: readonly number[]) =>
    wellness({
      ...nights(...hours),
      profile: { homeZone: 'Europe/London', ...(ageYears === undefined ? {} : { ageYears }) },
    });

  it('6.5,7,6,6.75,7.25,6.5,6 -> 6.571', () => {
    expect(assessed(nights(6.5, 7, 6, 6.75, 7.25, 6.5, 6)).metrics['sleep7']).toBe(6.571);
  });
  it('7 h for adults, 8 h under 18; very short an hour below', () => {
    expect(of(30, 7, 7, 7, 7, 7)).toEqual([]);
    expect(of(30, 6.9, 6.9, 6.9, 6.9, 6.9)).toEqual(['W.SLEEP.SHORT']);
    expect(of(30, 5.9, 5.9, 5.9, 5.9, 5.9)).toEqual(['W.SLEEP.VERY_SHORT']);
    expect(of(17, 7.5, 7.5, 7.5, 7.5, 7.5)).toEqual(['W.SLEEP.SHORT']);
    expect(of(18, 7.5, 7.5, 7.5, 7.5, 7.5)).toEqual([]);
  });
  it('between the two lines an unknown age is named as missing', () => {
    const result = assessed(nights(7.5, 7.5, 7.5, 7.5, 7.5)).trace.find(({ rule }) => rule === 'short-sleep');
    expect(result).toMatchObject({ verdict: 'insufficient-data', missing: [{ datum: 'profile.birth-date' }] });
  });
  it('four nights are too few', () => expect(assessed(nights(6, 6, 6, 6)).insufficient).toContain('sleep'));
});

describe('9.4 yearly check', () => {
  const check = (profile: object) =>
    codesOf({ profile: { homeZone: 'Europe/London', ...profile }, explicitRest: rest(0, 0) });
  it('due when tracked and unknown or more than 365 days ago', () => {
    expect(check({ tracksPhysical: true })).toEqual(['R.PHYSICAL_DUE']);
    expect(check({ tracksPhysical: true, lastPhysicalOn: on(-366) })).toEqual(['R.PHYSICAL_DUE']);
    expect(check({ tracksPhysical: true, lastPhysicalOn: on(-365) })).toEqual([]);
    expect(check({})).toEqual([]);
  });
});
