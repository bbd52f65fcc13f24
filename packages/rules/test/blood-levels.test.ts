import { describe, expect, it } from 'vitest';
import { assess, result, urgencyOf } from './blood-case.ts';

// Each of R0-R16, S1-S6 and of the levels of B12 at its own conditions, one left out at a time (blood 7.3, 7.4).

type Json = Record<string, unknown>;
type Values = readonly (readonly [analyte: string, value: number, more?: Json])[];

const of = (values: Values, athlete: Json = {}, context: Json = {}) =>
  assess({ athlete, context, results: values.map(([analyte, value, more]) => result(analyte, value, more)) });
const MAN = { sex: 'M' };

describe('R4 "Hb low and (x < lowCut, or AP and x < 70)"', () => {
  const level = (ferritin: number, ...more: Values) => of([['haemoglobin', 115], ['ferritin', ferritin], ...more]).iron;

  it('on the line is not below it; inflamed up to 70', () => {
    expect([level(29.9).level, level(30).level]).toEqual(['low_hb_low_ferritin', 'low_hb_ferritin_not_low']);
    expect([level(69.9, ['crp', 9]).level, level(70, ['crp', 9]).level, level(100, ['crp', 9]).level]).toEqual([
      'low_hb_low_ferritin',
      'low_hb_ferritin_not_low',
      'low_hb_ferritin_not_low',
    ]);
    expect(level(69.9, ['crp', 5]).level).toBe('low_hb_ferritin_not_low');
  });

  it('"age 18 or over, not a woman, and Hb < 120 + adj: at least prompt"', () => {
    const urgency = (hb: number, athlete: Json) =>
      urgencyOf(
        of(
          [
            ['haemoglobin', hb],
            ['ferritin', 20],
          ],
          athlete,
        ),
      );
    expect([17, 18].map((age) => urgency(119, { ...MAN, age }))).toEqual(['gp_weeks 2', 'prompt_days']);
    expect(urgency(119, { sex: 'X', age: 18 })).toBe('prompt_days');
    // 2000 m: 11.2768 + 1.2, rounded 12: 120 + 12.
    const high = { ...MAN, residenceAltitudeM: 2000 };
    expect([urgency(131, high), urgency(132, high)]).toEqual(['prompt_days', 'gp_weeks 2']);
  });
});

describe('R5 possible dilution', () => {
  const flags = (hb: number, mcv: number | null, athlete: Json = {}, context: Json = {}) =>
    of([['haemoglobin', hb], ['ferritin', 60], ...(mcv === null ? [] : ([['mcv', mcv]] as const))], athlete, context)
      .iron.flags;

  it('"woman 15 or over, Hb >= 115 + adj, no AP, MCV within 1 day of Hb and 80-100 (ends included), symptoms empty"', () => {
    const dilution = ['possible_dilution'];
    expect([flags(117, 80), flags(117, 100), flags(115, 90)]).toEqual([dilution, dilution, dilution]);
    expect([flags(117, 79.9), flags(117, 100.1), flags(114.9, 90), flags(117, null)]).toEqual([
      ['microcytosis'],
      [],
      [],
      [],
    ]);
    expect([flags(117, 90, { age: 15 }), flags(117, 90, { age: 14 })]).toEqual([dilution, []]);
    expect([flags(117, 90, MAN), flags(117, 90, {}, { symptoms: ['dark_urine'] })]).toEqual([[], []]);
    expect(flags(117, 90, {}, { raceMarathonPlusDaysBeforeDraw: 3 })).toEqual(['post_race']);
    // 2000 m: 115 + 12.
    expect([flags(127, 90, { residenceAltitudeM: 2000 }), flags(126.9, 90, { residenceAltitudeM: 2000 })]).toEqual([
      ['altitude_adjusted', 'possible_dilution'],
      ['altitude_adjusted'],
    ]);
  });
});

describe('single ferritin', () => {
  it('R14 "info; discuss if takingIron"', () => {
    const urgency = (takingIron: boolean) =>
      urgencyOf(
        of(
          [
            ['ferritin', 160],
            ['haemoglobin', 135],
          ],
          {},
          { takingIron },
        ),
      );
    expect([urgency(false), urgency(true)]).toEqual(['info', 'discuss']);
  });

  it('R1 "the ferritin is graded by R6-R16 and S2-S5; S4 looks at the ferritin only; no S6"', () => {
    const old = { collectedOn: '2025-12-20' };
    const unpaired = (ferritin: Json, hb: Json, ...more: Values) =>
      of([['haemoglobin', 115, hb], ['ferritin', 45, { ...old, ...ferritin }], ...more], {}, { altitudeCampInDays: 5 })
        .iron.flags;
    expect(unpaired({}, {})).toEqual(['ferritin_not_paired']);
    expect(unpaired({ refLow: 50 }, {})).toEqual(['ferritin_not_paired', 'below_lab_range']);
    expect(unpaired({ refLow: 45 }, { refLow: 130 })).toEqual(['ferritin_not_paired']);
    expect(unpaired({}, {}, ['tsat', 15, old])).toEqual(['ferritin_not_paired', 'tsat_low']);
    expect(unpaired({}, {}, ['tsat', 46, old])).toEqual(['ferritin_not_paired', 'tsat_high_isolated']);
    expect(unpaired({}, {}, ['stfr', 6, { ...old, refHigh: 5 }])).toEqual(['ferritin_not_paired', 'stfr_raised']);
  });
});

describe('R0 to R3 take no steps', () => {
  it('R0: altitude is the only flag of the context in pregnancy, and no haemoglobin is noted missing', () => {
    const pregnant = (values: Values, athlete: Json = {}) =>
      of(values, { pregnant: true, ...athlete }, { takingIron: true, hardExerciseHoursBeforeDraw: 2 }).iron;
    expect(pregnant([['ferritin', 20]])).toMatchObject({ flags: [], hb: 'not_assessed', currency: 'current' });
    expect(pregnant([['haemoglobin', 120]], { residenceAltitudeM: 2000 })).toMatchObject({
      flags: ['altitude_adjusted'],
      hb: 'not_staged',
    });
    expect(pregnant([])).toEqual({
      level: 'out_of_scope_pregnancy',
      flags: [],
      hb: 'not_assessed',
      currency: null,
    });
  });

  it('R2 and R3', () => {
    expect(of([['haemoglobin', 170]]).iron).toMatchObject({ hb: 'high', flags: ['missing_ferritin'] });
    expect(of([['ferritin', 80]]).iron).toMatchObject({ hb: 'not_assessed', flags: ['missing_hb'] });
    expect(of([]).iron).toMatchObject({ level: 'not_assessed', hb: 'not_assessed', flags: [], currency: null });
  });

  it('"Age under 12: stop here"; at 12 the rules judge', () => {
    expect([11, 12].map((age) => of([['ferritin', 10]], { age }).iron.level)).toEqual(['out_of_scope_age', 'depleted']);
  });
});

describe('B12', () => {
  const b12 = (values: Values, athlete: Json = {}, context: Json = {}) => of(values, athlete, context).b12;

  it('"not below it, low becomes indeterminate, other classes stay"', () => {
    const level = (value: number, refLow: number) => b12([['b12_total', value, { refLow }]]).level;
    expect([level(170, 160), level(170, 170), level(170, 171)]).toEqual(['indeterminate', 'indeterminate', 'low']);
    expect([level(250, 200), level(400, 200), level(400, 401)]).toEqual(['indeterminate', 'unlikely_low', 'low']);
  });

  it('"raised = as typed above its refHigh"; "raised and level not low"; "normal and indeterminate"', () => {
    const level = (total: number, mma: number, more: Json = {}) =>
      b12([
        ['b12_total', total],
        ['mma', mma, more],
      ]).level;
    expect([level(250, 350, { refHigh: 350 }), level(250, 351, { refHigh: 350 })]).toEqual([
      'indeterminate_mma_normal',
      'functional_low',
    ]);
    expect([level(250, 280), level(250, 281), level(150, 400), level(400, 400)]).toEqual([
      'indeterminate_mma_normal',
      'functional_low',
      'low',
      'functional_low',
    ]);
    expect([level(150, 100), level(400, 100)]).toEqual(['low', 'unlikely_low']);
  });

  it('"on the same day the active one"; paired: the class of the active one unless the total is low', () => {
    const both = (total: number, active: number) =>
      b12([
        ['b12_total', total],
        ['b12_active', active],
      ]).level;
    expect([both(400, 20), both(150, 80), both(150, 40), both(250, 80), both(400, 40)]).toEqual([
      'low',
      'discordant',
      'low',
      'unlikely_low',
      'indeterminate',
    ]);
  });

  it('a risk factor lifts an indeterminate value only; homocysteine stands beside an indeterminate one only', () => {
    expect(urgencyOf(of([['b12_total', 400]], { diet: 'vegan' }))).toBe('none');
    expect(urgencyOf(of([['b12_total', 250]], { diet: 'vegan' }))).toBe('gp_weeks 4');
    const beside = (total: number) =>
      b12([
        ['b12_total', total],
        ['homocysteine', 25],
        ['folate', 20],
      ]).flags;
    expect([beside(250), beside(400), beside(150)]).toEqual([['homocysteine_raised'], [], []]);
  });

  it('laughing gas: a flag, an appointment within two weeks, and a risk factor', () => {
    expect(b12([['b12_total', 400]], {}, { nitrousOxide: true }).flags).toEqual(['nitrous_oxide_total_b12_unreliable']);
    expect(urgencyOf(of([['b12_total', 400]], {}, { nitrousOxide: true }))).toBe('gp_weeks 2');
    expect(b12([], {}, { nitrousOxide: true, symptoms: ['fatigue'] }).flags).toEqual([
      'b12_test_worth_raising',
      'nitrous_oxide_total_b12_unreliable',
    ]);
    expect(b12([], {}, { symptoms: ['fatigue'] }).flags).toEqual([]);
  });

  it('tingling brings no flag; in pregnancy nothing applies', () => {
    expect(b12([['b12_total', 400]], {}, { symptoms: ['paraesthesia'] }).flags).toEqual([]);
    expect(
      b12(
        [
          ['b12_total', 100],
          ['folate', 3],
          ['mcv', 110],
        ],
        { pregnant: true, ocp: true },
        { nitrousOxide: true },
      ),
    ).toEqual({
      level: 'out_of_scope_pregnancy',
      flags: [],
      currency: null,
    });
  });
});

describe('the laboratory numbers of another day', () => {
  it('7.1 "collectedOn after asOf (the same day is accepted)": dropped, and an older one counts', () => {
    const levels = (...days: readonly string[]) =>
      of(days.map((collectedOn, index) => ['ferritin', index === 0 ? 10 : 80, { collectedOn }] as const));
    expect(levels('2026-03-03').dataQuality).toEqual(['future_date:ferritin']);
    expect(levels('2026-03-03').iron.level).toBe('not_assessed');
    expect(levels('2026-03-02').iron.level).toBe('depleted');
    expect(levels('2026-03-03', '2026-02-01').iron.level).toBe('adequate');
  });

  it('7.4a "none stays none" for an old creatine kinase, "everything else becomes info"', () => {
    const old = { collectedOn: '2026-02-01' };
    const urgency = (ck: number, symptoms: readonly string[] = []) =>
      urgencyOf(of([['ck', ck, old]], MAN, { symptoms }));
    expect([urgency(1083), urgency(1084), urgency(9000, ['muscle_pain_severe'])]).toEqual(['none', 'info', 'info']);
  });
});
