import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ewma, ewmaRatio } from '../src/metrics/acute-chronic.ts';
import { addDay, loadBalance, smoothing } from '../src/metrics/fitness-fatigue.ts';
import { monotonyOf } from '../src/metrics/monotony.ts';
import { assessed, facts, fourDigits } from './assessed.ts';
import { days, on, other, rest, run, runs } from './athlete.ts';

const ratios = (kmOf: (offset: number) => number) =>
  facts({
    sessions: days(-27, 0).flatMap((day) => (kmOf(day) > 0 ? [run(day, kmOf(day))] : [])),
    explicitRest: rest(-27, 0),
  }).value('acuteChronic');

describe('2.2 acute : chronic ratios', () => {
  it('three weeks 30 km, then 45 km -> coupled 1.333, uncoupled 1.500', () => {
    const both = ratios((day) => (day > -7 ? 45 / 7 : 30 / 7));
    expect(fourDigits(both?.coupled ?? 0)).toBe(1.333);
    expect(fourDigits(both?.uncoupled ?? 0)).toBe(1.5);
  });

  it('21 zero days then 35 km -> coupled 4.000, uncoupled absent', () => {
    const both = ratios((day) => (day > -7 ? 5 : 0));
    expect(fourDigits(both?.coupled ?? 0)).toBe(4);
    expect(both?.uncoupled).toBeNull();
  });

  it('28 d x 40/7 km then 7 x 10 km -> coupled 1.474, uncoupled 1.750', () => {
    const both = ratios((day) => (day > -7 ? 10 : 40 / 7));
    expect(fourDigits(both?.coupled ?? 0)).toBe(1.474);
    expect(fourDigits(both?.uncoupled ?? 0)).toBe(1.75);
  });

  it('with complete data coupled = 4u/(3+u), hence at most 4', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 28, maxLength: 28 }), (km) => {
        const both = ratios((day) => km[-day] ?? 0);
        if (both === null || both.coupled === null || both.uncoupled === null) return;
        expect(both.coupled).toBeCloseTo((4 * both.uncoupled) / (3 + both.uncoupled), 9);
        expect(both.coupled).toBeLessThanOrEqual(4 + 1e-9);
      }),
    );
  });
});

describe('2.3 weighted means', () => {
  it('28 x 10 then 7 x 20 -> 18.67, 13.94', () => {
    const daily = [...days(1, 28).map(() => 10), ...days(1, 7).map(() => 20)];
    expect(fourDigits(ewma(daily, 7))).toBe(18.67);
    expect(fourDigits(ewma(daily, 28))).toBe(13.94);
    expect(fourDigits(ewma(daily, 7) / ewma(daily, 28))).toBe(1.339);
  });

  it('27 x 5 then one 20 -> 8.750 / 6.034 = 1.450', () => {
    const daily = [...days(1, 27).map(() => 5), 20];
    expect([ewma(daily, 7), ewma(daily, 28)].map(fourDigits)).toEqual([8.75, 6.034]);
    expect(fourDigits(ewma(daily, 7) / ewma(daily, 28))).toBe(1.45);
  });

  it('is shown only from day 56 on', () => {
    expect(ewmaRatio(days(1, 55).map(() => 10))).toBeNull();
    expect(ewmaRatio(days(1, 56).map(() => 10))).toBeCloseTo(1, 12);
    expect(ewmaRatio(days(1, 56).map(() => 0))).toBeNull();
  });
});

describe('2.4 monotony', () => {
  it('[0,240,90,400,0,180,600] -> 0.9772, strain 1476', () => {
    const week = monotonyOf([0, 240, 90, 400, 0, 180, 600]);
    expect(fourDigits(week.monotony ?? 0)).toBe(0.9772);
    expect(fourDigits(week.strain ?? 0)).toBe(1476);
  });

  it('[200x6,0] -> 2.268; [200x5,0,0] -> 1.464', () => {
    expect(fourDigits(monotonyOf([200, 200, 200, 200, 200, 200, 0]).monotony ?? 0)).toBe(2.268);
    expect(fourDigits(monotonyOf([200, 200, 200, 200, 200, 0, 0]).monotony ?? 0)).toBe(1.464);
  });

  it('seven equal days: null with a flag, the highest class', () => {
    expect(monotonyOf(days(1, 7).map(() => 200))).toMatchObject({ monotony: null, identical: true, strain: null });
    const { findings, metrics } = assessed({ sessions: runs(-30, 0, 8) });
    expect(findings.map(({ code }) => code)).toContain('L.MONOTONY.HIGH');
    expect(metrics).toMatchObject({ monotony: null, 'monotony.identical': true });
  });

  it('fewer than four training days say nothing', () => {
    const { metrics, insufficient } = assessed({ sessions: runs(-13, 0, 8, 0, 0), explicitRest: rest(-13, 0) });
    expect(metrics['load7']).toBeTypeOf('number');
    expect(metrics).not.toHaveProperty('monotony');
    expect(insufficient).not.toContain('monotony');
  });
});

describe('2.5 fitness-fatigue bookkeeping', () => {
  it('loads 100, 0, 50 from 0 (exp): CTL 2.353, 2.297, 3.420, ATL 13.31, 11.54, 16.66, morning 0, -10.96, -9.243', () => {
    const series = loadBalance([100, 0, 50]);
    expect(series.map(({ chronic }) => fourDigits(chronic))).toEqual([2.353, 2.297, 3.42]);
    expect(series.map(({ acute }) => fourDigits(acute))).toEqual([13.31, 11.54, 16.66]);
    expect(series.map(({ morningBalance }) => fourDigits(morningBalance))).toEqual([0, -10.96, -9.243]);
  });

  it('the same (inv): CTL 2.381, 2.324, 3.459, ATL 14.29, 12.24, 17.64', () => {
    const series = loadBalance([100, 0, 50], undefined, 'inv');
    expect(series.map(({ chronic }) => fourDigits(chronic))).toEqual([2.381, 2.324, 3.459]);
    expect(series.map(({ acute }) => fourDigits(acute))).toEqual([14.29, 12.24, 17.64]);
  });

  it('42 x 60 from 0: exp 37.93, 59.85; inv 38.19, 59.91', () => {
    const last = (variant: 'exp' | 'inv') =>
      loadBalance(
        days(1, 42).map(() => 60),
        undefined,
        variant,
      ).at(-1);
    expect([last('exp')?.chronic, last('exp')?.acute].map((x) => fourDigits(x ?? 0))).toEqual([37.93, 59.85]);
    expect([last('inv')?.chronic, last('inv')?.acute].map((x) => fourDigits(x ?? 0))).toEqual([38.19, 59.91]);
  });

  it('seed 60/60 then 7 x 100: 66.14, 85.28, morning of day 8 -19.14, -28.94 %; inv -30.50 %', () => {
    const after = (variant: 'exp' | 'inv') => {
      const week = loadBalance(
        days(1, 7).map(() => 100),
        { chronic: 60, acute: 60 },
        variant,
      ).at(-1);
      return addDay(week ?? { chronic: 0, acute: 0 }, 0, variant);
    };
    const week = loadBalance(
      days(1, 7).map(() => 100),
      { chronic: 60, acute: 60 },
    ).at(-1);
    expect([week?.chronic, week?.acute].map((x) => fourDigits(x ?? 0))).toEqual([66.14, 85.28]);
    expect(fourDigits(after('exp').morningBalance)).toBe(-19.14);
    expect(fourDigits(after('exp').morningBalancePct ?? 0)).toBe(-28.94);
    expect(fourDigits(after('inv').morningBalancePct ?? 0)).toBe(-30.5);
  });

  it('adding a day to a known series equals the full pass', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(900), { minLength: 2, maxLength: 80 }), (daily) => {
        const before = loadBalance(daily.slice(0, -1)).at(-1);
        expect(addDay(before ?? { chronic: 0, acute: 0 }, daily.at(-1) ?? 0)).toEqual(loadBalance(daily).at(-1));
      }),
    );
  });

  it('k42 exp 0.02353, inv 0.02381; k7 0.1331, 0.1429', () => {
    expect([smoothing(42), smoothing(42, 'inv'), smoothing(7), smoothing(7, 'inv')].map(fourDigits)).toEqual([
      0.02353, 0.02381, 0.1331, 0.1429,
    ]);
  });
});

describe('2.5 the series of a record', () => {
  const daily60 = (from: number) => days(from, 0).map((day) => run(day, 2, { min: 10, rpe: 6 }));

  it('42 x 60 from zero: chronic 37.93, acute 59.85; nothing before 42 days', () => {
    const series = facts({ sessions: daily60(-41) }).value('loadBalance');
    const last = series?.days.at(-1);
    expect([last?.chronic, last?.acute].map((x) => fourDigits(x ?? 0))).toEqual([37.93, 59.85]);
    expect(series).toMatchObject({ measure: 'srpe', from: -41, low: true });
    expect(facts({ sessions: daily60(-40) }).read('loadBalance').status).toBe('missing');
  });

  it('a window with its carried seed ends where the whole series ends', () => {
    const whole = facts({ sessions: daily60(-200) }).value('loadBalance')?.days;
    const seed = whole?.at(-91);
    const windowed = facts({
      sessions: daily60(-89),
      carry: { firstEntryOn: on(-200), chronicLoad: seed?.chronic ?? 0, acuteLoad: seed?.acute ?? 0, seedOn: on(-90) },
    }).value('loadBalance')?.days;
    expect(windowed?.at(-1)).toEqual(whole?.at(-1));
  });
});

describe('1.9 choosing the measure', () => {
  const week = (withRpe: number) => days(-29, 0).map((day) => run(day, 5, day < -29 + withRpe ? { rpe: 4 } : {}));

  it('exactly 90 % of the minutes rated -> srpe, the rest filled in', () => {
    const series = facts({ sessions: week(27) }).value('loadSeries');
    expect(series).toMatchObject({ measure: 'srpe', imputed: 3 });
    expect(series?.daily[41]).toBeCloseTo(30 * 4, 9);
  });

  it('86.67 % -> duration', () => {
    expect(facts({ sessions: week(26) }).value('loadSeries')).toMatchObject({ measure: 'duration', imputed: 0 });
  });

  it('heart rate with a beta-blocker -> not banister', () => {
    const given = {
      sessions: days(-10, 0).map((day) => run(day, 5, { hrAvgBpm: 150 })),
      profile: { homeZone: 'Europe/London', sex: 'M', hrRestBpm: 60, hrMaxBpm: 190 },
    } as const;
    expect(facts(given).value('loadSeries')?.measure).toBe('banister');
    expect(facts({ ...given, medicines: [{ generic: 'Bisoprolol ' }] }).value('loadSeries')?.measure).toBe('duration');
    expect(facts({ ...given, profile: { ...given.profile, sex: 'X' } }).value('loadSeries')?.measure).toBe('duration');
  });

  it('other sport counts in the load, never in the distance', () => {
    const { metrics } = assessed({
      sessions: [...runs(-29, 0, 6), ...days(-29, 0).map((day) => other(day, 60, { rpe: 3 }))],
    });
    expect(metrics['load7']).toBe(7 * (36 * 3 + 60 * 3));
    expect(metrics['ramp.w1Km']).toBe(42);
  });

  it('no session in 42 days -> null', () =>
    expect(assessed({ sessions: runs(-60, -45, 8) }).metrics['series.measure']).toBeNull());
});
