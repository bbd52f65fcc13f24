import { describe, expect, it } from 'vitest';
import { sodiumLossMgPerH, sweatRate } from '../src/metrics/fluid-balance.ts';
import { carbohydrateBoundGPerKg } from '../src/metrics/daily-carbohydrate.ts';
import { recoveryNeedG } from '../src/metrics/run-carbohydrate.ts';
import type { Session } from '../src/record/athlete-record.ts';
import { assessed, codesOf, findingOf, fourDigits } from './assessed.ts';
import { checkIn, other, run } from './athlete.ts';

const kg60 = { profile: { homeZone: 'Europe/London', massKg: 60 } };
const fuel = (given: Parameters<typeof codesOf>[0]) => codesOf(given).filter((code) => /^[FH]\./.test(code));
const onRun = (more: Partial<Session>, given = {}) => fuel({ ...kg60, sessions: [run(-1, 15, more)], ...given });

describe('4.1 carbohydrate of the day', () => {
  it.each([
    [0, 3],
    [30, 3],
    [30.1, 5],
    [75, 5],
    [76, 6],
    [240, 6],
    [241, 8],
  ])('%d min -> %d g/kg', (minutes, gPerKg) => expect(carbohydrateBoundGPerKg(minutes)).toBe(gPerKg));

  it('60 kg, 96 min, 230 g -> bound 360, shortfall 0.3611, low', () => {
    const given = (daysLow: number) => ({
      ...kg60,
      sessions: [-3, -2, -1].map((offset) => run(offset, 16, { min: 96 })),
      checkIns: [-3, -2, -1].map((offset, index) =>
        checkIn(offset, { carbComplete: true, carbG: index < daysLow ? 230 : 360 }),
      ),
    });
    expect(assessed(given(3)).metrics).toMatchObject({
      'carb.meanShortfall': 0.3611,
      'carb.lowDays': 3,
      'carb.completeDays': 3,
    });
    expect(fuel(given(3))).toEqual(['F.CARB.DAILY_LOW']);
    expect(fuel(given(2))).toEqual([]);
  });

  it('training minutes of the day count all sports', () => {
    const day = [-3, -2, -1];
    const given = {
      ...kg60,
      sessions: day.flatMap((offset) => [run(offset, 5, { min: 30 }), other(offset, 50)]),
      checkIns: day.map((offset) => checkIn(offset, { carbComplete: true, carbG: 280 })),
    };
    // 80 minutes: 6 g/kg = 360 g, of which 280 g are less than 80 % (288 g).
    expect(fuel(given)).toEqual(['F.CARB.DAILY_LOW']);
  });

  it('two complete days, or no body mass: insufficient', () => {
    const checkIns = [-3, -2, -1].map((offset) => checkIn(offset, { carbComplete: true, carbG: 100 }));
    expect(assessed({ ...kg60, checkIns: checkIns.slice(1) }).insufficient).toContain('carbDaily');
    expect(assessed({ checkIns }).insufficient).toContain('carbDaily');
    expect(assessed({ ...kg60, checkIns }).insufficient).not.toContain('carbDaily');
    expect(assessed({ ...kg60 }).insufficient).not.toContain('carbDaily');
  });
});

describe('4.2-4.4 around a run', () => {
  it('before: less than 1 g/kg, only over 60 minutes and only when logged', () => {
    expect(onRun({ min: 61, preCarbG: 59 })).toEqual(['F.PRE.LOW']);
    expect(onRun({ min: 61, preCarbG: 60 })).toEqual([]);
    expect(onRun({ min: 60, preCarbG: 0 })).toEqual([]);
    expect(onRun({ min: 61 })).toEqual([]);
    expect(fuel({ sessions: [run(-1, 15, { min: 90, preCarbG: 0 })] })).toEqual([]);
  });

  it('during: 45 g in 110 min -> 24.55 g/h low; 12 g in 120 min -> 6.000', () => {
    const during = (min: number, duringCarbG: number) => assessed({ sessions: [run(-1, 20, { min, duringCarbG })] });
    expect(during(110, 45).metrics['during.gPerH']).toBe(24.55);
    expect(during(120, 12).metrics['during.gPerH']).toBe(6);
    expect(onRun({ min: 90, duringCarbG: 45 })).toEqual([]);
    expect(onRun({ min: 90, duringCarbG: 44 })).toEqual(['F.DURING.LOW']);
    expect(onRun({ min: 89, duringCarbG: 0 })).toEqual([]);
  });

  it('during: the metric is of the last such run, the rank of the last low one', () => {
    const given = {
      sessions: [run(-4, 20, { min: 120, duringCarbG: 12 }), run(-2, 20, { min: 120, duringCarbG: 80 })],
      checkIns: [checkIn(0, { heaviness: 6 })],
    };
    expect(assessed(given).metrics['during.gPerH']).toBe(40);
    expect(assessed(given).ranking[0]).toMatchObject({ code: 'F.DURING.LOW', D: 0.8, T: 0.5 });
  });

  it('after: 60 kg, 4 h -> 240 g; low below half of it, with the next session within 8 h', () => {
    expect(recoveryNeedG(60, 4)).toBe(240);
    expect(recoveryNeedG(60, 6)).toBe(240);
    expect(onRun({ min: 60, gapToNextH: 4, recoveryCarbG: 119 })).toEqual(['F.RECOVERY.LOW']);
    expect(onRun({ min: 60, gapToNextH: 4, recoveryCarbG: 120 })).toEqual([]);
    expect(onRun({ min: 60, gapToNextH: 8, recoveryCarbG: 0 })).toEqual([]);
    expect(
      assessed({ ...kg60, sessions: [run(-1, 15, { gapToNextH: 3, recoveryCarbG: 300 })] }).metrics['recovery.needG'],
    ).toBe(180);
  });
});

describe('4.6 private energy triggers', () => {
  it('three missed without another reason, or a bone injury -> major', () => {
    expect(fuel({ privateHealth: { missedPeriods: 3 } })).toEqual(['F.LEA.MAJOR']);
    expect(fuel({ privateHealth: { missedPeriods: 2 } })).toEqual([]);
    expect(fuel({ privateHealth: { missedPeriods: 4, hormonalContraception: true } })).toEqual([]);
    expect(fuel({ privateHealth: { boneStress2y: true } })).toEqual(['F.LEA.MAJOR']);
    expect(findingOf({ privateHealth: { boneStress2y: true } }, 'F.LEA.MAJOR')?.urgency).toBe('doctor_weeks');
  });
  it('three minor signs -> minor, two are silent', () => {
    const signs = { restrictiveEating: true, lowMood: true };
    expect(fuel({ privateHealth: signs })).toEqual([]);
    expect(fuel({ privateHealth: { ...signs, coldIntolerance: true } })).toEqual(['F.LEA.MINOR']);
  });
});

describe('5 hydration', () => {
  it('5.1 60.0, 58.9, 0.5, 0, 1.5 h -> 1.067 L/h; 5.4 at 40 mmol/L -> 980.9 mg/h', () => {
    expect(fourDigits(sweatRate(60, 58.9, 0.5, 0, 1.5))).toBe(1.067);
    expect(fourDigits(sodiumLossMgPerH(sweatRate(60, 58.9, 0.5, 0, 1.5), 40))).toBe(980.9);
  });

  it.each([
    [58.9, 1.833, []],
    [58.8, 2, ['H.BML.2_3']],
    [58.2, 3, ['H.BML.3PLUS']],
    [57.96, 3.4, ['H.BML.3PLUS']],
    [60.6, -1, ['H.GAIN']],
  ])('5.2 60 kg before, %d kg after -> %d %%', (massPostKg, percent, codes) => {
    const sessions = [run(-1, 15, { massPreKg: 60, massPostKg })];
    expect(assessed({ sessions }).metrics['bmlPct']).toBe(percent);
    expect(fuel({ sessions })).toEqual(codes);
  });

  it('a gain in a run under an hour is none; each run is judged on its own', () => {
    expect(onRun({ min: 59, massPreKg: 60, massPostKg: 60.5 })).toEqual([]);
    const sessions = [run(-3, 15, { massPreKg: 60, massPostKg: 58.8 }), run(-1, 15, { massPreKg: 60, massPostKg: 57 })];
    expect(fuel({ sessions })).toEqual(['H.BML.2_3', 'H.BML.3PLUS']);
  });

  it('urine from 7 of today only, never beside cola-coloured urine', () => {
    expect(fuel({ checkIns: [checkIn(0, { urineColor: 7 })] })).toEqual(['H.URINE.DARK']);
    expect(fuel({ checkIns: [checkIn(0, { urineColor: 6 })] })).toEqual([]);
    expect(fuel({ checkIns: [checkIn(-1, { urineColor: 8 })] })).toEqual([]);
    expect(fuel({ checkIns: [checkIn(0, { urineColor: 8 })], symptoms: [{ code: 'dark_urine' }] })).toEqual([]);
  });
});
