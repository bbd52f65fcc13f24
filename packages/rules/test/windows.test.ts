import { describe, expect, it } from 'vitest';
import { assessed, codesOf, facts } from './assessed.ts';
import { checkIn, checkIns, days, other, rest, run, runs } from './athlete.ts';

// 0.3: every window is inclusive at both ends; "last n days" = offsets -(n-1)..0.

describe('9.3 heaviness over weeks', () => {
  const metrics = (...offsets: number[]) =>
    assessed({ checkIns: offsets.map((offset) => checkIn(offset, { heaviness: 4 })) }).metrics;

  it('counts -13..0 and -27..0', () => {
    expect(metrics(0, -13, -14, -27, -28)).toMatchObject({
      'heavy.records14': 2,
      'heavy.records28': 4,
      'heavy.days14': 2,
      'heavy.days28': 4,
    });
    const light = assessed({ checkIns: checkIns(-27, 0, { heaviness: 3 }) }).metrics;
    expect(light).toMatchObject({ 'heavy.records14': 14, 'heavy.records28': 28, 'heavy.days14': 0, 'heavy.days28': 0 });
  });

  it('any value on -59..0, but fewer than ten on -13..0, is too little for P14', () => {
    const lacks = (offset: number) =>
      assessed({ checkIns: [checkIn(offset, { heaviness: 1 })] }).insufficient.includes('persistence14');
    expect([lacks(0), lacks(-59), lacks(-60)]).toEqual([true, true, false]);
    const nine = checkIns(-8, 0, { heaviness: 1 });
    expect(assessed({ checkIns: nine }).insufficient).toContain('persistence14');
    expect(assessed({ checkIns: [...nine, checkIn(-13, { heaviness: 1 })] }).insufficient).not.toContain(
      'persistence14',
    );
  });

  const p14 = (heavy: readonly number[], light: readonly number[]) =>
    codesOf({
      checkIns: [
        ...heavy.map((offset) => checkIn(offset, { heaviness: 4 })),
        ...light.map((offset) => checkIn(offset, { heaviness: 3 })),
      ],
    }).includes('W.HEAVY.PERSIST14');

  it('P14: the earliest heavy day of the two weeks is at most -11, and the legs are heavy now', () => {
    expect(p14(days(-11, 0), [])).toBe(true);
    expect(p14([-13, ...days(-8, 0)], [])).toBe(true);
    expect(p14(days(-10, 0), [-11, -12, -13])).toBe(false);
    expect(p14(days(-10, 0), [])).toBe(false);
    expect(p14(days(-13, -1), [0])).toBe(false);
  });

  const p28 = (heavy: readonly number[], light: readonly number[]) =>
    codesOf({
      checkIns: [
        ...heavy.map((offset) => checkIn(offset, { heaviness: 4 })),
        ...light.map((offset) => checkIn(offset, { heaviness: 3 })),
      ],
    }).includes('W.HEAVY.PERSIST28');

  it('P28: 18 values, half of them heavy, a heavy day in each of the four weeks, heavy now', () => {
    // Heavy on nine days, one of them in each week; light on nine.
    const heavy = [0, -2, -4, -6, -13, -12, -20, -27, -26];
    const light = [-1, -3, -5, -7, -8, -9, -10, -14, -15];
    expect(p28(heavy, light)).toBe(true);
    expect(p28(heavy, light.slice(1))).toBe(false);
    expect(p28(heavy, [...light, -16])).toBe(false);
    expect(p28(heavy.slice(1), [...light, 0])).toBe(false);
    // Each week counts, at both of its ends.
    for (const [first, last] of [
      [-6, 0],
      [-13, -7],
      [-20, -14],
      [-27, -21],
    ] as const) {
      const others = days(-27, 0).filter((offset) => offset < first || offset > last);
      expect(p28([...others, first, ...(first === -6 ? [0] : [])], [])).toBe(true);
      expect(p28([...others, last], [])).toBe(true);
      expect(p28(others, first === -6 ? [] : [last])).toBe(false);
    }
  });
});

describe('9.3 an easier week', () => {
  const deload = (sessions: ReturnType<typeof runs>, explicitRest = rest(-60, 0)) =>
    facts({ sessions, explicitRest }).value('deload');

  it('is any seven days with the first on -13 to -6', () => {
    const easyFrom = (first: number) =>
      runs(-60, 0, 10).filter(({ on: day }) => {
        const easy = new Set(rest(first, first + 6));
        return !easy.has(day);
      });
    expect(deload(easyFrom(-13))).toEqual({ done: true, from: -13 });
    expect(deload(easyFrom(-6))?.done).toBe(true);
    // Seven days from -17 on: of them only -13..-11 lie in the first block, 4/7 = 57 % of the usual week.
    expect(deload(easyFrom(-20))?.done).toBe(false);
    expect(deload(runs(-60, 0, 10))).toEqual({ done: false, from: null });
  });

  it('needs six known days, and 28 days before with 80 % known and a load', () => {
    // After -8 nothing is known: the block from -13 to -7 knows six days, all others fewer.
    const hard = runs(-60, -14, 10);
    expect(deload(hard, rest(-60, -8))?.done).toBe(true);
    expect(deload(hard, rest(-60, -9))?.done).toBe(false);
    // The last block begins on -6, its 28 days on -34.
    expect(deload(runs(-34, -14, 10), rest(-13, 0))?.done).toBe(true);
    expect(deload(runs(-33, -14, 10), rest(-13, 0))?.done).toBe(false);
    expect(deload([], rest(-60, 0))?.done).toBe(false);
  });
});

describe('3.6 and 4.1: the last seven days', () => {
  it('a night on -6 counts, one on -7 does not', () => {
    const nights = (first: number) => checkIns(first, first + 4, { sleepH: 8 });
    expect(assessed({ checkIns: nights(-6) }).metrics['sleep7']).toBe(8);
    expect(assessed({ checkIns: nights(-7) }).metrics).not.toHaveProperty('sleep7');
    expect(assessed({ checkIns: nights(-7) }).insufficient).toContain('sleep');
    expect(assessed({ checkIns: [checkIn(-7, { sleepH: 8 })] }).insufficient).not.toContain('sleep');
  });

  // 60 kg and no training: at least 3 g/kg = 180 g, low below 144 g.
  const eaten = (...grams: readonly number[]) =>
    assessed({
      profile: { homeZone: 'Europe/London', massKg: 60 },
      checkIns: grams.map((carbG, index) => checkIn(-index, { carbG, carbComplete: true })),
    });
  const low = (...grams: readonly number[]) => eaten(...grams).findings.some(({ code }) => code === 'F.CARB.DAILY_LOW');

  it('low on three days and on half of them; 80 % of the bound is not low', () => {
    expect(low(143, 143, 143)).toBe(true);
    expect(low(144, 143, 143)).toBe(false);
    expect(low(143, 143, 143, 200, 200, 200)).toBe(true);
    expect(low(143, 143, 143, 200, 200, 200, 200)).toBe(false);
    expect(low(143, 143)).toBe(false);
    // The eighth day is not looked at.
    expect(low(143, 143, 200, 200, 200, 200, 200, 100)).toBe(false);
  });

  it('eating more on one day does not make up for another', () => {
    // max(0, 1 - intake/180): 0.5, 0 and 0, mean 0.1667.
    expect(eaten(90, 360, 360).metrics).toMatchObject({
      'carb.meanShortfall': 0.1667,
      'carb.lowDays': 1,
      'carb.completeDays': 3,
    });
  });

  it('days that are not complete do not count', () => {
    const { metrics, insufficient } = assessed({
      profile: { homeZone: 'Europe/London', massKg: 60 },
      checkIns: [
        checkIn(0, { carbG: 100, carbComplete: true }),
        checkIn(-1, { carbG: 100, carbComplete: true }),
        checkIn(-2, { carbG: 100, carbComplete: false }),
        checkIn(-3, { carbG: 100 }),
      ],
    });
    expect(metrics).not.toHaveProperty('carb.completeDays');
    expect(insufficient).toContain('carbDaily');
  });
});

describe('3.4 own baseline: -34..-7 beside -6..0', () => {
  const pulses = (before: readonly number[], week: readonly number[]) =>
    assessed({
      checkIns: [
        ...before.map((offset) => checkIn(offset, { restingPulseBpm: 50 })),
        ...week.map((offset) => checkIn(offset, { restingPulseBpm: 53 })),
      ],
    });

  it('14 values before and three of the week, at both ends of both windows', () => {
    expect(pulses([...days(-19, -7), -34], [-6, -3, 0]).metrics['rhr.diff']).toBe(3);
    expect(pulses([...days(-19, -7), -35], [-6, -3, 0]).insufficient).toContain('rhr');
    expect(pulses(days(-20, -7), [-6, -3]).insufficient).toContain('rhr');
    expect(pulses(days(-20, -7), [-6, -3]).metrics).not.toHaveProperty('rhr.diff');
  });

  it('without any value on -34..0 nothing is missing', () => {
    expect(pulses([-35], []).insufficient).not.toContain('rhr');
    expect(pulses([-34], []).insufficient).toContain('rhr');
    expect(pulses([], []).insufficient).toEqual(['heaviness']);
  });
});

describe('6 form: last 42 days, and last four weeks', () => {
  // 5.04 km in 30 min = 2.8 m/s, 6.84 km = 3.8 m/s: both bounds included.
  const withCadence = (offset: number, km = 5.94) =>
    run(offset, km, { min: 30, cadencePerMin: 170, cadenceUnit: 'spm' });
  const c33 = (sessions: ReturnType<typeof runs>) => assessed({ sessions }).metrics['cadence.at3.3'];

  it('a run on -41 counts, one on -42 does not', () => {
    const seven = days(-6, 0).map((offset) => withCadence(offset));
    expect(c33([...seven, withCadence(-41)])).toBe(170);
    expect(c33([...seven, withCadence(-42)])).toBeUndefined();
    expect(assessed({ sessions: [withCadence(-42)] }).insufficient).not.toContain('cadence');
    expect(assessed({ sessions: [withCadence(-41)] }).insufficient).toContain('cadence');
  });

  it('the speed band ends at 2.8 and 3.8 m/s', () => {
    const six = days(-5, 0).map((offset) => withCadence(offset));
    expect(c33([...six, withCadence(-6, 5.04), withCadence(-7, 6.84)])).toBe(170);
    expect(c33([...six, withCadence(-6, 5.03), withCadence(-7, 6.84)])).toBeUndefined();
    expect(c33([...six, withCadence(-6, 5.04), withCadence(-7, 6.85)])).toBeUndefined();
  });

  it('the median of an even count is the mean of the two middle values', () => {
    const at = (cadencePerMin: number, offset: number) =>
      run(offset, 5.94, { min: 30, cadencePerMin, cadenceUnit: 'spm' });
    const cadences = [150, 160, 161, 164, 168, 170, 175, 190];
    expect(c33(cadences.map((cadence, index) => at(cadence, -index)))).toBe(166);
    expect(c33([...cadences, 200].map((cadence, index) => at(cadence, -index)))).toBe(168);
  });

  it('strength of -27..0 counts by four weeks, of -28 not', () => {
    const weekly = (...offsets: number[]) =>
      assessed({
        profile: { homeZone: 'Europe/London', tracksStrength: true },
        sessions: offsets.map((offset) => other(offset, 30, { type: 'strength' })),
      }).metrics['strengthPerWeek'];
    expect([weekly(0, -27), weekly(0, -28)]).toEqual([0.5, 0.25]);
    expect(assessed({ sessions: [other(0, 30, { type: 'strength' })] }).metrics).not.toHaveProperty('strengthPerWeek');
  });

  it('a shoe worn on -6 is in use, one worn on -7 is not; of two the older one speaks', () => {
    const worn = (offset: number) => assessed({ sessions: [run(offset, 10, { shoe: 'red' })] }).metrics;
    expect(worn(-6)['shoe.maxKmInUse']).toBe(10);
    expect(worn(-7)).not.toHaveProperty('shoe.maxKmInUse');
    const two = [run(-1, 10, { shoe: 'red' }), run(0, 12, { shoe: 'blue' }), run(-2, 5, { shoe: 'red' })];
    expect(assessed({ sessions: two }).metrics['shoe.maxKmInUse']).toBe(15);
  });
});

describe('4.2 to 4.4 and 5: runs of -6..0', () => {
  const fuel = (offset: number, more: object) =>
    codesOf({
      profile: { homeZone: 'Europe/London', massKg: 60 },
      sessions: [run(offset, 15, more)],
    }).filter((code) => /^[FH]\./.test(code));

  it.each([
    [{ preCarbG: 0 }, 'F.PRE.LOW'],
    [{ duringCarbG: 0 }, 'F.DURING.LOW'],
    [{ recoveryCarbG: 0, gapToNextH: 4 }, 'F.RECOVERY.LOW'],
    [{ massPreKg: 60, massPostKg: 58.8 }, 'H.BML.2_3'],
    [{ massPreKg: 60, massPostKg: 60.2 }, 'H.GAIN'],
  ])('%o', (more, code) => {
    expect(fuel(-6, more)).toEqual([code]);
    expect(fuel(0, more)).toEqual([code]);
    expect(fuel(-7, more)).toEqual([]);
  });

  it('a gain from 0.2 kg in a run from 60 minutes', () => {
    expect(fuel(0, { massPreKg: 60, massPostKg: 60.19 })).toEqual([]);
    expect(fuel(0, { min: 60, massPreKg: 60, massPostKg: 60.2 })).toEqual(['H.GAIN']);
  });

  it('what is published is of the last such run, in the order of days, then as the runs of a day were given', () => {
    const sessions = [
      run(-3, 15, { min: 120, duringCarbG: 100, massPreKg: 60, massPostKg: 57 }),
      run(-1, 15, { min: 120, duringCarbG: 20, massPreKg: 60, massPostKg: 59.4, fluidL: 0.5, urineL: 0.1 }),
      run(-1, 15, { min: 90, duringCarbG: 60, massPreKg: 60, massPostKg: 58.8 }),
    ];
    // 60 g in 90 min = 40 g/h; (60 - 58.8)/60 = 2 %; 1.2 kg in 1.5 h = 0.8 L/h.
    expect(assessed({ sessions }).metrics).toMatchObject({ 'during.gPerH': 40, bmlPct: 2, sweatRateLph: 0.8 });
    // (60 - 59.4 + 0.5 - 0.1)/2 = 0.5 L/h.
    expect(assessed({ sessions: sessions.slice(0, 2) }).metrics).toMatchObject({ bmlPct: 1, sweatRateLph: 0.5 });
  });
});
