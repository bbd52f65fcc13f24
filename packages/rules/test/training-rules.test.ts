import { describe, expect, it } from 'vitest';
import { assessed, codesOf, findingOf, fourDigits } from './assessed.ts';
import { checkIn, days, on, other, rest, run, runs } from './athlete.ts';

/** 40 days known, the longest run of the month before `longest`, one run of `km` today. */
const afterMonth = (longest: number, km: number) => ({
  sessions: [...runs(-40, -1, 5, 0, 5), run(-8, longest), run(0, km)],
  explicitRest: rest(-40, 0),
});
const spikeCodes = (given: Parameters<typeof codesOf>[0]) =>
  codesOf(given).filter((code) => code.startsWith('L.SPIKE'));

describe('2.7 single-session spike', () => {
  it.each([
    [20, 16, ['L.SPIKE.SMALL']],
    [17.6, 16, []],
    [17.601, 16, ['L.SPIKE.SMALL']],
    [20.8, 16, ['L.SPIKE.SMALL']],
    [20.801, 16, ['L.SPIKE.MODERATE']],
    [32, 16, ['L.SPIKE.MODERATE']],
    [32.001, 16, ['L.SPIKE.LARGE']],
    [21.1, 10, ['L.SPIKE.LARGE']],
    [13.2, 12, []],
  ])('%d km after %d km', (km, longest, codes) => expect(spikeCodes(afterMonth(longest, km))).toEqual(codes));

  it('21.1 vs 10 -> ratio 2.110', () =>
    expect(fourDigits(assessed(afterMonth(10, 21.1)).metrics['spike.maxRatio7d'] as number)).toBe(2.11));

  it('the longest run on D-30 counts, on D-31 not', () => {
    const longAgo = (offset: number) => ({ sessions: [...runs(-45, -1, 5), run(offset, 16), run(0, 8)] });
    expect(assessed(longAgo(-30)).metrics['spike.refKm']).toBe(16);
    expect(assessed(longAgo(-31)).metrics['spike.refKm']).toBe(5);
  });

  it('an earlier run of the day is a reference, a later one is not; seq decides the order', () => {
    const twice = (first: object, second: object) => ({
      sessions: [...runs(-40, -1, 5), run(0, 9, first), run(0, 10, second)],
    });
    expect(assessed(twice({}, {})).metrics).toMatchObject({ 'spike.maxRatio7d': 1.8, 'spike.refKm': 5 });
    expect(assessed(twice({ seq: 2 }, { seq: 1 })).metrics).toMatchObject({ 'spike.maxRatio7d': 2, 'spike.refKm': 5 });
  });

  it('of equal ratios the earliest is published', () => {
    expect(assessed({ sessions: [...runs(-45, -7, 10), run(-5, 10), run(-3, 10)] }).metrics['spike.day']).toBe(-5);
  });

  it('29 days of history are not enough; the run is not graded', () => {
    const { insufficient, findings } = assessed({ sessions: [...runs(-29, -1, 5), run(0, 30)] });
    expect(insufficient).toContain('spike');
    expect(findings.map(({ code }) => code)).not.toContain('L.SPIKE.LARGE');
  });

  it('some runs of the week judged, others not: a grade beside insufficient', () => {
    const { insufficient, metrics } = assessed({ sessions: [...runs(-32, -3, 5), run(-2, 6), run(0, 5)] });
    expect(insufficient).toContain('spike');
    expect(metrics).toMatchObject({ 'spike.day': -2, 'spike.maxRatio7d': 1.2 });
  });

  it('confirmed rest of a month: no reference, and the next run has that one', () => {
    const back = {
      sessions: [...runs(-80, -40, 8), run(-2, 5), run(0, 6)],
      confirmedRest: [{ from: on(-39), to: on(-3) }],
    };
    expect(spikeCodes(back)).toEqual(['L.SPIKE.NO_REFERENCE', 'L.SPIKE.SMALL']);
  });

  it('no run of 3 km: neither ratio nor insufficient', () => {
    const { insufficient, metrics } = assessed({ sessions: [run(0, 2.9)] });
    expect(insufficient).not.toContain('spike');
    expect(metrics).not.toHaveProperty('spike.maxRatio7d');
  });
});

describe('2.6 weekly ramp', () => {
  const weeks = (...km: readonly number[]) => ({
    sessions: km.flatMap((total, index) =>
      days(-7 * (km.length - index) + 1, -7 * (km.length - index - 1)).map((day) => run(day, total / 7)),
    ),
  });
  const ramp = (given: ReturnType<typeof weeks>) => codesOf(given).filter((code) => code.startsWith('L.RAMP'));

  it('40 vs 30 -> 33.33 watch', () => {
    expect(fourDigits(assessed(weeks(30, 30, 30, 30, 40)).metrics['ramp.pct'] as number)).toBe(33.33);
    expect(ramp(weeks(30, 30, 30, 30, 40))).toEqual(['L.RAMP.WATCH']);
  });
  it('39 vs 30 -> 30.00 info', () => expect(ramp(weeks(30, 30, 30, 30, 39))).toEqual(['L.RAMP.INFO']));
  it('50/50/50/30/50 -> raw 66.67, pct 11.11 info', () => {
    const { metrics } = assessed(weeks(50, 50, 50, 30, 50));
    expect(fourDigits(metrics['ramp.rawPct'] as number)).toBe(66.67);
    expect(fourDigits(metrics['ramp.pct'] as number)).toBe(11.11);
    expect(ramp(weeks(50, 50, 50, 30, 50))).toEqual(['L.RAMP.INFO']);
  });
  it('16 vs 12 -> +4 km: silent', () => expect(ramp(weeks(12, 12, 12, 12, 16))).toEqual([]));
  it('12 vs 6 -> low base: no percentage', () => {
    const { metrics } = assessed(weeks(6, 6, 6, 6, 12));
    expect(metrics).toMatchObject({ 'ramp.lowBase': true });
    expect(metrics).not.toHaveProperty('ramp.pct');
  });
  it('13 days of history -> insufficient', () =>
    expect(assessed({ sessions: runs(-12, 0, 8) }).insufficient).toContain('ramp'));
  it('nothing at all -> not even insufficient', () => expect(assessed().insufficient).toEqual(['heaviness']));
});

describe('2.8 intensity', () => {
  const hard = (last: number, ...before: readonly number[]) => ({
    sessions: [
      ...runs(-30, 0, 6),
      ...before.map((minutes, index) => run(-21 + 7 * index, 6, { highIntensityMin: minutes })),
      run(-1, 6, { highIntensityMin: last }),
    ],
  });
  it('50 against mean(15, 25, 20) = 20 -> finding', () => {
    expect(assessed(hard(50, 15, 25, 20)).metrics).toMatchObject({ hi7: 50, hiPrev3: 20 });
    expect(codesOf(hard(50, 15, 25, 20))).toContain('L.INTENSITY_RAMP');
  });
  it('less than 15 minutes more: silent', () =>
    expect(codesOf(hard(29, 10, 10, 25))).not.toContain('L.INTENSITY_RAMP'));
  it('from zero: 20 minutes', () => {
    expect(codesOf(hard(20))).toContain('L.INTENSITY_RAMP');
    expect(codesOf(hard(19.9))).not.toContain('L.INTENSITY_RAMP');
  });
});

describe('2.9 rest days', () => {
  const restCodes = (given: Parameters<typeof codesOf>[0]) =>
    codesOf(given).filter((code) => code.startsWith('L.REST'));
  it('14 days without -> NONE14, 7 days -> NONE7, never both', () => {
    expect(restCodes({ sessions: runs(-20, 0, 6) })).toEqual(['L.REST.NONE14']);
    expect(
      restCodes({ sessions: runs(-20, 0, 6).filter(({ on: day }) => day !== on(-9)), explicitRest: [on(-9)] }),
    ).toEqual(['L.REST.NONE7']);
  });
  it('light other sport leaves a recovery day, unrated other sport does not', () => {
    const cross = (rpe?: number) => ({
      sessions: [...runs(-20, -1, 6), other(0, 30, rpe === undefined ? {} : { rpe })],
    });
    expect(assessed(cross(3)).metrics['rest7']).toBe(1);
    expect(assessed(cross(4)).metrics['rest7']).toBe(0);
    expect(assessed(cross()).metrics['rest7']).toBe(0);
  });
  it('not published while a day is unknown', () => {
    expect(assessed({ sessions: [...runs(-20, -5, 6), run(0, 6)] }).metrics).not.toHaveProperty('rest7');
  });
});

describe('2.10 and 2.11', () => {
  it('two hard days on sore legs -> watch, D 0.5; three -> 1', () => {
    const sore = (...offsets: number[]) => ({
      sessions: offsets.map((day) => run(day, 8, { rpe: 5 })),
      checkIns: [...offsets.map((day) => checkIn(day, { soreness: 5 })), checkIn(0, { soreness: 5, heaviness: 6 })],
    });
    expect(codesOf(sore(-1))).not.toContain('L.THROUGH_SORENESS');
    expect(assessed(sore(-3, -1)).ranking[0]).toMatchObject({ code: 'L.THROUGH_SORENESS', D: 0.5 });
    expect(assessed(sore(-3, -2, -1)).ranking[0]).toMatchObject({ D: 1 });
  });

  it('a drop counts only when both agree, and asks for a doctor after an easier week', () => {
    const drop = (more: object) => [{ code: 'performance_drop', athleteAgrees: true, coachAgrees: true, ...more }];
    const deload = { sessions: [...runs(-60, -8, 10), ...runs(-7, 0, 3)] };
    expect(codesOf({ symptoms: [{ code: 'performance_drop', athleteAgrees: true }] })).toEqual([]);
    expect(findingOf({ symptoms: drop({ days: 20 }) }, 'W.PERF_DECLINE')?.urgency).toBe('discuss');
    expect(findingOf({ ...deload, symptoms: drop({ days: 14 }) }, 'W.PERF_DECLINE')?.urgency).toBe('doctor_weeks');
    expect(findingOf({ ...deload, symptoms: drop({}) }, 'W.PERF_DECLINE')?.urgency).toBe('discuss');
  });
});
