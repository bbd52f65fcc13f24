import { describe, expect, it } from 'vitest';
import { highest, isWeeks, lowerOf, RUNGS } from '../src/blood/rung.ts';
import { assess, result, urgencyOf } from './blood-case.ts';

// A woman of 24 unless said otherwise; lines of blood 2.8, 3.3, 7.3, 7.4 and 7.4a.

type Parts = Parameters<typeof assess>[0];
const HB = result('haemoglobin', 135);
/** Drawn on 2026-02-20; today is 2026-03-02. */
const aged = (days: number) => ({
  collectedOn: new Date(Date.UTC(2026, 2, 2 - days)).toISOString().slice(0, 10),
});

describe('2.8 what makes a borderline ferritin worth a talk', () => {
  const borderline = (given: Parts = {}) => urgencyOf(assess({ ...given, results: [result('ferritin', 32), HB] }));

  it('each of the five risk factors, fatigue or heavy legs; nothing else', () => {
    expect(borderline()).toBe('info');
    for (const athlete of [
      { diet: 'vegetarian' },
      { diet: 'vegan' },
      { heavyMenstrualBleeding: true },
      { amenorrhoea: true },
    ])
      expect([athlete, borderline({ athlete })]).toEqual([athlete, 'discuss']);
    for (const athlete of [{ diet: 'omnivore' }, { heavyMenstrualBleeding: false }, { amenorrhoea: false }])
      expect([athlete, borderline({ athlete })]).toEqual([athlete, 'info']);
    for (const context of [
      { bloodDonationWithinDays: 0 },
      { bloodDonationWithinDays: 120 },
      { frequentNsaid: true },
      { symptoms: ['fatigue'] },
      { symptoms: ['heavy_legs'] },
    ])
      expect([context, borderline({ context })]).toEqual([context, 'discuss']);
    for (const context of [{ bloodDonationWithinDays: 121 }, { frequentNsaid: false }, { symptoms: [] }])
      expect([context, borderline({ context })]).toEqual([context, 'info']);
  });

  it('from 15 years on; at the line itself it is enough', () => {
    expect(assess({ results: [result('ferritin', 34.9), HB] }).iron.level).toBe('borderline');
    expect(assess({ results: [result('ferritin', 35), HB] }).iron.level).toBe('adequate');
    expect(assess({ athlete: { age: 15 }, results: [result('ferritin', 32), HB] }).iron.level).toBe('borderline');
    expect(assess({ athlete: { age: 14 }, results: [result('ferritin', 32), HB] }).iron.level).toBe('adequate');
  });
});

describe('3.3 what makes an unclear B12 worth an appointment', () => {
  const unclear = (given: Parts = {}) => urgencyOf(assess({ ...given, results: [result('b12_total', 250)] }));

  it('each risk factor of B12, fatigue or heavy legs', () => {
    expect(unclear()).toBe('discuss');
    for (const athlete of [
      { diet: 'vegetarian' },
      { diet: 'vegan' },
      { gastricSurgery: true },
      { autoimmune: true },
      { age: 65 },
      { meds: ['metformin'] },
      { meds: ['ppi'] },
      { meds: ['h2_blocker'] },
      { meds: ['colchicine'] },
    ])
      expect([athlete, unclear({ athlete })]).toEqual([athlete, 'gp_weeks 4']);
    for (const athlete of [{ gastricSurgery: false }, { autoimmune: false }, { age: 64 }, { meds: [] }])
      expect([athlete, unclear({ athlete })]).toEqual([athlete, 'discuss']);
    expect(unclear({ context: { symptoms: ['fatigue'] } })).toBe('gp_weeks 4');
    expect(unclear({ context: { symptoms: ['heavy_legs'] } })).toBe('gp_weeks 4');
    expect(unclear({ context: { nitrousOxide: true } })).toBe('gp_weeks 2');
  });

  it('without a result a test is worth raising where a reason and a risk factor meet', () => {
    const flags = (given: Parts) => assess({ results: [result('ferritin', 80), HB], ...given }).b12.flags;
    expect(flags({ athlete: { diet: 'vegan' }, context: { symptoms: ['fatigue'] } })).toEqual([
      'b12_test_worth_raising',
    ]);
    expect(flags({ athlete: { diet: 'vegan' }, context: { symptoms: ['paraesthesia'] } })).toContain(
      'b12_test_worth_raising',
    );
    expect(flags({ athlete: { diet: 'vegan' } })).toEqual([]);
    expect(flags({ context: { symptoms: ['fatigue'] } })).toEqual([]);
  });

  it('homocysteine above 20 with folate from 7 lifts an unclear one; the pill and age are noted', () => {
    const b12 = (...more: readonly (readonly [string, number])[]) =>
      assess({ results: [result('b12_total', 250), ...more.map(([analyte, value]) => result(analyte, value))] });
    expect(b12(['homocysteine', 20.1], ['folate', 7]).b12.flags).toEqual(['homocysteine_raised']);
    expect(urgencyOf(b12(['homocysteine', 20.1], ['folate', 7]))).toBe('gp_weeks 2');
    expect(b12(['homocysteine', 20], ['folate', 7]).b12.flags).toEqual([]);
    expect(b12(['homocysteine', 20.1]).b12.flags).toEqual([]);
    expect(b12(['homocysteine', 20.1], ['folate', 6.9]).b12.flags).not.toContain('homocysteine_raised');
    const noted = (athlete: Record<string, unknown>, value = 250) =>
      assess({ athlete, results: [result('b12_total', value)] }).b12.flags;
    expect(noted({ ocp: true })).toEqual(['ocp_may_lower_total_b12']);
    expect(noted({ ocp: true }, 351)).toEqual([]);
    expect(noted({ ocp: false })).toEqual([]);
    expect([noted({ age: 15 }), noted({ age: 16 })]).toEqual([['outside_ng239_age'], []]);
    expect(assess({ athlete: { ocp: true }, results: [result('b12_active', 40)] }).b12.flags).toEqual([]);
  });

  it('large red cells: weeks4, beside an unclear B12 weeks2; with care a note', () => {
    const large = (b12: number, context: Record<string, unknown> = {}) =>
      assess({ results: [result('b12_total', b12), result('mcv', 101)], context });
    expect(urgencyOf(large(400))).toBe('gp_weeks 4');
    expect(urgencyOf(large(250))).toBe('gp_weeks 2');
    expect(large(400).b12.flags).toEqual(['macrocytosis']);
    expect(urgencyOf(large(400, { underCare: true }))).toBe('info');
    expect(large(400, { underCare: true }).b12.flags).toEqual(expect.arrayContaining(['macrocytosis', 'under_care']));
    expect(urgencyOf(large(400, { underCare: false }))).toBe('gp_weeks 4');
  });

  it('folate: before or after B12', () => {
    expect(assess({ results: [result('folate', 6.9)] }).b12.flags).toEqual(['folate_low_check_b12_first']);
    expect(assess({ results: [result('folate', 6.9), result('b12_total', 400)] }).b12.flags).toEqual(['folate_low']);
    expect(assess({ results: [result('folate', 7)] }).b12.flags).toEqual([]);
  });
});

describe('which result counts', () => {
  const ferritin = (...given: readonly (readonly [number, number])[]) =>
    assess({ results: [...given.map(([value, days]) => result('ferritin', value, aged(days))), HB] }).iron.level;

  it('the newest; of one day the one listed first', () => {
    expect(ferritin([10, 20], [80, 10])).toBe('adequate');
    expect(ferritin([80, 20], [10, 10])).toBe('depleted');
    expect(ferritin([10, 10], [80, 10])).toBe('depleted');
    expect(ferritin([80, 10], [10, 10])).toBe('adequate');
  });

  it('of total and active B12 the newer one says how old the answer is', () => {
    const currency = (total: number, active: number) =>
      assess({ results: [result('b12_total', 400, aged(total)), result('b12_active', 80, aged(active))] }).b12.currency;
    expect([currency(10, 900), currency(900, 10), currency(900, 901)]).toEqual(['current', 'current', 'expired']);
  });

  it('a red cell size for 183 days, a folate for 365, a creatine kinase for 14', () => {
    const mcv = (days: number) => assess({ results: [result('mcv', 101, aged(days))] }).b12.flags;
    expect([mcv(183), mcv(184)]).toEqual([['macrocytosis'], []]);
    const folate = (days: number) => assess({ results: [result('folate', 5, aged(days))] }).b12.flags.length;
    expect([folate(365), folate(366)]).toEqual([1, 0]);
    const ck = (days: number) => urgencyOf(assess({ results: [result('ck', 6000, aged(days))] }));
    expect([ck(14), ck(15)]).toEqual(['prompt_days', 'info']);
  });

  it('iron, binding capacity or transferrin give the saturation; a printed one wins', () => {
    const low = (...given: readonly (readonly [string, number])[]) =>
      assess({
        results: [result('ferritin', 25), HB, ...given.map(([analyte, value]) => result(analyte, value))],
      }).iron.flags.includes('tsat_low');
    // 100 x 9 / 60 = 15 %; 100 x 10 / 60 = 16.7 %; 100 x 9 / (25.1 x 2.4) = 14.9 %.
    expect([low(['iron', 9], ['tibc', 60]), low(['iron', 10], ['tibc', 60])]).toEqual([true, false]);
    expect([low(['iron', 9], ['transferrin', 2.4]), low(['iron', 10], ['transferrin', 2.4])]).toEqual([true, false]);
    expect(low(['iron', 9])).toBe(false);
    expect(low(['iron', 9], ['tibc', 60], ['tsat', 17])).toBe(false);
  });
});

describe('lines themselves', () => {
  const other = (analyte: string, value: number) => assess({ results: [result(analyte, value)] });

  it('7.4a: on the line is not beyond it', () => {
    const urgencies = (analyte: string, ...values: readonly number[]) =>
      values.map((value) => urgencyOf(other(analyte, value)));
    expect(urgencies('ck', 5000, 5001, 10_000, 10_001)).toEqual(['discuss', 'prompt_days', 'prompt_days', 'same_day']);
    expect(urgencies('vitamin_d', 375, 376)).toEqual(['gp_weeks 4', 'prompt_days']);
    expect(other('tsh', 0.1).other).toEqual({ tsh: 'below_range' });
    expect(other('tsh', 0.09).other).toEqual({ tsh: 'suppressed' });
  });

  it('residence from 500 m shifts every line of haemoglobin (2.3)', () => {
    const band = (hb: number, residenceAltitudeM?: number, athlete: Record<string, unknown> = {}) =>
      assess({
        athlete: { ...athlete, ...(residenceAltitudeM === undefined ? {} : { residenceAltitudeM }) },
        results: [result('haemoglobin', hb)],
      }).iron.hb;
    // 500 m: 2.8192 + 0.075 = 2.9, 3 g/L; 2000 m: 11.2768 + 1.2 = 12.5, 12 g/L.
    expect([band(122), band(122, 499), band(122, 500), band(123, 500)]).toEqual([
      'not_low',
      'not_low',
      'low_mild',
      'not_low',
    ]);
    expect([band(131, 2000), band(132, 2000)]).toEqual(['low_mild', 'not_low']);
    expect([band(121, 2000), band(122, 2000)]).toEqual(['low_moderate', 'low_mild']);
    expect([band(91, 2000), band(92, 2000)]).toEqual(['low_severe', 'low_moderate']);
    expect([band(165, 2000), band(166, 2000)]).toEqual(['not_low', 'high']);
    expect([band(125, undefined, { age: 15, sex: 'M' }), band(125, undefined, { age: 14, sex: 'M' })]).toEqual([
      'low_mild',
      'not_low',
    ]);
  });

  it('a marathon 0 to 6 days before, or an illness without CRP, disturbs ferritin (7.3)', () => {
    const flags = (context: Record<string, unknown>, crp?: number) =>
      assess({
        context,
        results: [result('ferritin', 50), HB, ...(crp === undefined ? [] : [result('crp', crp)])],
      }).iron.flags;
    expect([flags({ raceMarathonPlusDaysBeforeDraw: 6 }), flags({ raceMarathonPlusDaysBeforeDraw: 7 })]).toEqual([
      ['post_race'],
      [],
    ]);
    expect(flags({ illnessWithin14dOfDraw: true })).toEqual(['acute_phase']);
    expect(flags({ illnessWithin14dOfDraw: false })).toEqual([]);
    expect(flags({ illnessWithin14dOfDraw: true }, 5)).toEqual([]);
    expect([flags({}, 5), flags({}, 5.1)]).toEqual([[], ['acute_phase']]);
  });

  it('an altitude camp within 56 days asks for 50 ug/L, in adults whose haemoglobin is not low', () => {
    const flags = (altitudeCampInDays: number, ferritin: number, athlete: Record<string, unknown> = {}, hb = 135) =>
      assess({
        athlete,
        context: { altitudeCampInDays },
        results: [result('ferritin', ferritin), result('haemoglobin', hb)],
      }).iron.flags;
    expect([flags(56, 49), flags(57, 49), flags(56, 50)]).toEqual([['pre_altitude_below_50'], [], []]);
    expect([flags(0, 30), flags(0, 29)]).toEqual([['pre_altitude_below_50'], []]);
    expect([flags(56, 49, { age: 17 }), flags(56, 49, { age: 18 })]).toEqual([[], ['pre_altitude_below_50']]);
    expect(flags(56, 49, {}, 115)).not.toContain('pre_altitude_below_50');
  });

  it('under 18 the guardian is addressed', () => {
    const guardian = (age: number) =>
      assess({ athlete: { age }, results: [result('ferritin', 10), HB] }).referral.guardian;
    expect([guardian(17), guardian(18)]).toEqual([true, false]);
  });

  it('under 12 nothing is judged and nothing is noted', () => {
    expect(assess({ athlete: { age: 11 }, results: [result('ferritin', 10), HB] })).toMatchObject({
      iron: { level: 'out_of_scope_age', hb: 'not_assessed', flags: [], currency: null },
      b12: { level: 'out_of_scope_age', flags: [], currency: null },
      dataQuality: [],
    });
  });
});

describe('the ladder of blood', () => {
  it('the highest of all, the lower of two, the two kinds of weeks', () => {
    for (const [index, rung] of RUNGS.entries()) {
      for (const [other, beside] of RUNGS.entries()) {
        expect(highest(rung, beside)).toBe(RUNGS[Math.max(index, other)]);
        expect(lowerOf(rung, beside)).toBe(RUNGS[Math.min(index, other)]);
      }
    }
    expect(highest()).toBe('none');
    expect(RUNGS.filter(isWeeks)).toEqual(['weeks4', 'weeks2']);
  });

  it('an old result asks for less: stale to a talk, expired to a note, the severe never vanish (7.5)', () => {
    const iron = (ferritin: number, days: number) =>
      urgencyOf(
        assess({ results: [result('ferritin', ferritin, aged(days)), result('haemoglobin', 135, aged(days))] }),
      );
    expect([iron(10, 10), iron(10, 200), iron(10, 800)]).toEqual(['gp_weeks 2', 'discuss', 'info']);
    const b12 = (days: number) => assess({ results: [result('b12_total', 150, aged(days))] }).b12.currency;
    const ferritin = (days: number) => assess({ results: [result('ferritin', 80, aged(days)), HB] }).iron.currency;
    // B12 keeps longer than ferritin.
    expect([ferritin(150), b12(150)]).not.toEqual(['current', 'stale']);
    const severe = (days: number) => urgencyOf(assess({ results: [result('haemoglobin', 75, aged(days))] }));
    expect([severe(10), severe(800)]).toEqual(['same_day', 'discuss']);
  });
});
