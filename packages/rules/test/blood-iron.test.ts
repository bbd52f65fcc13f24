import { describe, expect, it } from 'vitest';
import { assess, result, urgencyOf } from './blood-case.ts';

const WOMAN = { sex: 'F', age: 24 };
const MAN = { sex: 'M', age: 24 };
const CHILD = { sex: 'M', age: 14 };
const OTHER = { sex: 'X', age: 24 };

/** A healthy haemoglobin, so that the ferritin alone decides. */
const withHb = (athlete: object) => result('haemoglobin', 'sex' in athlete && athlete.sex === 'F' ? 132 : 150);

describe('ferritin lines (7.3): equal to a lower line is not low', () => {
  it.each([
    // Swiss consensus 30 from 15 on, 20 for 12-14; WHO 15; Peeling 35; EASL 200/300; WHO 150/200; BSH 1000.
    [WOMAN, 14.9, 'depleted', 'gp_weeks 2'],
    [WOMAN, 15, 'low', 'gp_weeks 4'],
    [WOMAN, 29.9, 'low', 'gp_weeks 4'],
    [WOMAN, 30, 'borderline', 'info'],
    [WOMAN, 34.9, 'borderline', 'info'],
    [WOMAN, 35, 'adequate', 'none'],
    [WOMAN, 150, 'adequate', 'none'],
    [WOMAN, 150.1, 'upper_range', 'info'],
    [WOMAN, 200, 'upper_range', 'info'],
    [WOMAN, 200.1, 'high', 'gp_weeks 4'],
    [MAN, 200, 'adequate', 'none'],
    [MAN, 200.1, 'upper_range', 'info'],
    [MAN, 300, 'upper_range', 'info'],
    [MAN, 300.1, 'high', 'gp_weeks 4'],
    [MAN, 1000, 'high', 'gp_weeks 4'],
    [CHILD, 14.9, 'depleted', 'gp_weeks 2'],
    [CHILD, 19.9, 'low', 'gp_weeks 4'],
    [CHILD, 20, 'adequate', 'none'], // no borderline band under 15
    [{ sex: 'F', age: 15 }, 20, 'low', 'gp_weeks 4'],
    [OTHER, 150.1, 'upper_range', 'info'], // the stricter line
    [OTHER, 200.1, 'high', 'gp_weeks 4'],
  ])('%o %d ug/L: %s, %s', (athlete, ferritin, level, urgency) => {
    const blood = assess({ athlete, results: [result('ferritin', ferritin), withHb(athlete)] });
    expect([blood.iron.level, urgencyOf(blood)]).toEqual([level, urgency]);
  });

  it('above 1000 asks sooner and for a look at the entry (ask range 5-1000)', () => {
    const blood = assess({ athlete: MAN, results: [result('ferritin', 1000.1), withHb(MAN)] });
    expect([blood.iron.level, urgencyOf(blood), blood.dataQuality]).toEqual([
      'very_high',
      'gp_weeks 2',
      ['confirm:ferritin'],
    ]);
  });

  it('compares what is certain of "<" and ">" (6.4)', () => {
    const level = (value: number, comparator: string) =>
      assess({ results: [result('ferritin', value, { comparator }), withHb(WOMAN)] }).iron.level;
    expect([level(15, '<'), level(30, '<'), level(30, '>'), level(200, '>'), level(0.5, '<')]).toEqual([
      'depleted',
      'low',
      'borderline',
      'high',
      'depleted',
    ]);
  });
});

describe('haemoglobin bands (WHO 2024)', () => {
  it.each([
    [WOMAN, 79.9, 'low_severe', 'same_day'],
    [WOMAN, 80, 'low_moderate', 'prompt_days'],
    [WOMAN, 109.9, 'low_moderate', 'prompt_days'],
    [WOMAN, 110, 'low_mild', 'gp_weeks 2'],
    [WOMAN, 119.9, 'low_mild', 'gp_weeks 2'],
    [WOMAN, 120, 'not_low', 'info'],
    [WOMAN, 165, 'not_low', 'info'],
    [WOMAN, 165.1, 'high', 'gp_weeks 4'],
    [MAN, 129.9, 'low_mild', 'gp_weeks 2'],
    [MAN, 130, 'not_low', 'info'],
    [MAN, 185, 'not_low', 'info'],
    [MAN, 200, 'high', 'gp_weeks 4'],
    [MAN, 200.1, 'high', 'prompt_days'],
    [CHILD, 119.9, 'low_mild', 'gp_weeks 2'],
    [CHILD, 120, 'not_low', 'info'],
    [OTHER, 129.9, 'low_mild', 'gp_weeks 2'],
    [OTHER, 165.1, 'high', 'gp_weeks 4'],
  ])('%o %d g/L without ferritin: %s, %s', (athlete, hb, band, urgency) => {
    const blood = assess({ athlete, results: [result('haemoglobin', hb)] });
    expect([blood.iron.hb, urgencyOf(blood)]).toEqual([band, urgency]);
    expect(blood.iron.flags).toContain('missing_ferritin');
  });

  it.each([
    // 2.3: 1000 m +6, 1500 +9, 2000 +12, 2500 +16, 3000 +20; below 500 m nothing.
    [499, 120],
    [1000, 126],
    [1500, 129],
    [2000, 132],
    [2500, 136],
    [3000, 140],
  ])('residence at %d m moves the line of a woman to %d', (residenceAltitudeM, line) => {
    const band = (hb: number) =>
      assess({ athlete: { residenceAltitudeM }, results: [result('haemoglobin', hb)] }).iron.hb;
    expect([band(line - 0.1), band(line)]).toEqual(['low_mild', 'not_low']);
  });

  it('asks an adult man under 120 with low ferritin within days, a woman within two weeks', () => {
    const results = (hb: number) => [result('haemoglobin', hb), result('ferritin', 20)];
    expect(urgencyOf(assess({ athlete: MAN, results: results(119.9) }))).toBe('prompt_days');
    expect(urgencyOf(assess({ athlete: MAN, results: results(120) }))).toBe('gp_weeks 2');
    expect(urgencyOf(assess({ athlete: { sex: 'M', age: 17 }, results: results(119.9) }))).toBe('gp_weeks 2');
    expect(urgencyOf(assess({ athlete: WOMAN, results: results(119.9) }))).toBe('gp_weeks 2');
  });

  it('lets dilution relax two weeks to four in women of 115-119, never cancel', () => {
    const results = (hb: number, mcv: number) => [
      result('haemoglobin', hb),
      result('ferritin', 60),
      result('mcv', mcv),
    ];
    const relaxed = assess({ results: results(115, 80) });
    expect([urgencyOf(relaxed), relaxed.iron.flags]).toEqual(['gp_weeks 4', ['possible_dilution']]);
    expect(urgencyOf(assess({ results: results(114.9, 90) }))).toBe('gp_weeks 2');
    expect(urgencyOf(assess({ results: results(117, 100) }))).toBe('gp_weeks 4');
    expect(urgencyOf(assess({ results: results(117, 90), context: { symptoms: ['fatigue'] } }))).toBe('gp_weeks 2');
    expect(urgencyOf(assess({ athlete: OTHER, results: results(117, 90) }))).toBe('gp_weeks 2');
  });
});

describe('saturation, acute phase, camp', () => {
  it('stage 2 needs ferritin under 20 and saturation under 16 %', () => {
    const level = (ferritin: number, tsat: number) =>
      assess({ results: [result('ferritin', ferritin), withHb(WOMAN), result('tsat', tsat)] }).iron.level;
    expect([level(19.9, 15.9), level(20, 15.9), level(19.9, 16), level(14, 16)]).toEqual([
      'low_functional',
      'low',
      'low',
      'depleted',
    ]);
  });

  it('computes saturation from iron and TIBC, else transferrin x 25.1', () => {
    const flags = (...results: object[]) =>
      assess({ results: [result('ferritin', 60), withHb(WOMAN), ...results.map((one) => ({ ...one }))] });
    // 100 x 9.5 / 60 = 15.83 -> 15.8; 100 x 9.6 / 60 = 16.0; transferrin 2.4 x 25.1 = 60.24: 100 x 9.6 / 60.24 = 15.9
    expect(flags(result('iron', 9.5), result('tibc', 60)).iron.flags).toEqual(['tsat_low']);
    expect(flags(result('iron', 9.6), result('tibc', 60)).iron.flags).toEqual([]);
    expect(flags(result('iron', 9.6), result('transferrin', 2.4)).iron.flags).toEqual(['tsat_low']);
    // Printed 21 against computed 16.0: exactly 5 apart is no mismatch.
    expect(flags(result('iron', 9.6), result('tibc', 60), result('tsat', 21)).dataQuality).toEqual([]);
    expect(flags(result('iron', 9.6), result('tibc', 60), result('tsat', 21.1)).dataQuality).toEqual(['tsat_mismatch']);
  });

  it('cannot read a ferritin under 70 with CRP above 5 of the same draw; a low one stays low', () => {
    const blood = (ferritin: number, crp: number, more = {}) =>
      assess({ results: [result('ferritin', ferritin), withHb(WOMAN), result('crp', crp, more)] });
    expect(blood(45, 5).iron.level).toBe('adequate');
    expect(blood(45, 5.1).iron.level).toBe('uncertain_acute_phase');
    expect(blood(70, 20).iron.level).toBe('adequate_acute_phase');
    expect(blood(69.9, 20).iron.level).toBe('uncertain_acute_phase');
    expect(blood(500, 20).iron.level).toBe('adequate_acute_phase');
    expect(blood(500.1, 20).iron.level).toBe('high');
    expect(blood(29.9, 20).iron.level).toBe('low');
    expect(blood(45, 20, { collectedOn: '2026-02-21' }).iron.flags).toEqual(['acute_phase']);
    expect(blood(45, 20, { collectedOn: '2026-02-22' }).iron.flags).toEqual([]);
  });

  it('a low CRP sets an illness aside, not a race of the last six days', () => {
    const blood = (context: object) =>
      assess({ results: [result('ferritin', 45), withHb(WOMAN), result('crp', 1)], context: { ...context } });
    expect(blood({ illnessWithin14dOfDraw: true }).iron.flags).toEqual([]);
    expect(blood({ raceMarathonPlusDaysBeforeDraw: 6 }).iron.flags).toEqual(['post_race']);
    expect(blood({ raceMarathonPlusDaysBeforeDraw: 7 }).iron.flags).toEqual([]);
  });

  it('speaks of altitude only for adults, within 56 days, from the low line to under 50', () => {
    const urgency = (age: number, ferritin: number, altitudeCampInDays: number) =>
      urgencyOf(
        assess({
          athlete: { age },
          results: [result('ferritin', ferritin), withHb(WOMAN)],
          context: { altitudeCampInDays },
        }),
      );
    expect([urgency(18, 49.9, 56), urgency(18, 50, 56), urgency(18, 49.9, 57), urgency(17, 49.9, 56)]).toEqual([
      'discuss',
      'none',
      'none',
      'none',
    ]);
  });

  it.each([
    // EASL 2022: 45 % women, 50 % men; with ferritin above the high line it is a pattern, alone it is worth a talk.
    [WOMAN, 100, 45, [], 'none'],
    [WOMAN, 100, 45.1, ['tsat_high_isolated'], 'discuss'],
    [MAN, 100, 50, [], 'none'],
    [MAN, 301, 50.1, ['overload_pattern'], 'gp_weeks 4'],
  ])('%o ferritin %d, saturation %d %%', (athlete, ferritin, tsat, flags, urgency) => {
    const blood = assess({ athlete, results: [result('ferritin', ferritin), withHb(athlete), result('tsat', tsat)] });
    expect([blood.iron.flags, urgencyOf(blood)]).toEqual([flags, urgency]);
  });
});

describe('age of a result (7.5) and care (7.6)', () => {
  const drawnDaysAgo = (days: number): string =>
    new Date(Date.UTC(2026, 2, 2) - days * 86_400_000).toISOString().slice(0, 10);

  it.each([
    [183, 'current', 'gp_weeks 2'],
    [184, 'stale', 'discuss'],
    [365, 'stale', 'discuss'],
    [366, 'expired', 'info'],
  ])('a depleted ferritin of %d days: %s, %s', (days, currency, urgency) => {
    const collectedOn = drawnDaysAgo(days);
    const blood = assess({
      results: [result('ferritin', 10, { collectedOn }), result('haemoglobin', 132, { collectedOn })],
    });
    expect([blood.iron.currency, urgencyOf(blood)]).toEqual([currency, urgency]);
  });

  it('never lets a severe old value vanish, and lowers care first', () => {
    const severe = (days: number, underCare: boolean) =>
      urgencyOf(
        assess({ results: [result('haemoglobin', 75, { collectedOn: drawnDaysAgo(days) })], context: { underCare } }),
      );
    expect([severe(0, true), severe(184, true), severe(366, true)]).toEqual(['same_day', 'gp_weeks 2', 'discuss']);
    const depleted = assess({ results: [result('ferritin', 10)], context: { underCare: true } });
    expect([urgencyOf(depleted), depleted.iron.flags]).toEqual(['info', ['missing_hb', 'under_care']]);
  });
});
