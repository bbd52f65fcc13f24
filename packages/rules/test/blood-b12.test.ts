import { describe, expect, it } from 'vitest';
import { assess, result, urgencyOf } from './blood-case.ts';

const MAN = { sex: 'M', age: 31 };

describe('B12 lines (NICE NG239), in the reported family', () => {
  it.each([
    ['b12_total', 'ng/L', 179.9, 'low', 'gp_weeks 2'],
    ['b12_total', 'ng/L', 180, 'indeterminate', 'discuss'],
    ['b12_total', 'pg/mL', 350, 'indeterminate', 'discuss'], // 258.2 pmol/L would pass "> 258"
    ['b12_total', 'ng/L', 350.1, 'unlikely_low', 'none'],
    ['b12_total', 'pmol/L', 132.9, 'low', 'gp_weeks 2'],
    ['b12_total', 'pmol/L', 133, 'indeterminate', 'discuss'],
    ['b12_total', 'pmol/L', 258, 'indeterminate', 'discuss'],
    ['b12_total', 'pmol/L', 258.1, 'unlikely_low', 'none'],
    ['b12_active', 'pmol/L', 24.9, 'low', 'gp_weeks 2'],
    ['b12_active', 'pmol/L', 25, 'indeterminate', 'discuss'],
    ['b12_active', 'pmol/L', 70, 'indeterminate', 'discuss'],
    ['b12_active', 'pmol/L', 70.1, 'unlikely_low', 'none'],
    ['b12_total', 'ng/L', 1000, 'unlikely_low', 'none'],
    ['b12_total', 'ng/L', 1000.1, 'high_unsupplemented', 'gp_weeks 4'],
    ['b12_total', 'pmol/L', 738.1, 'high_unsupplemented', 'gp_weeks 4'],
  ])('%s %s %d: %s, %s', (analyte, unit, value, level, urgency) => {
    const blood = assess({ athlete: MAN, results: [result(analyte, value, { unit })] });
    expect([blood.b12.level, urgencyOf(blood)]).toEqual([level, urgency]);
  });

  it("lets the laboratory's own lower limit of a total result decide about low", () => {
    // Royal United Hospital Bath: under 145 is low by its own method.
    const level = (value: number, refLow: number) =>
      assess({ athlete: MAN, results: [result('b12_total', value, { refLow })] }).b12.level;
    expect([level(150, 145), level(144.9, 145), level(199, 200), level(200, 200)]).toEqual([
      'indeterminate',
      'low',
      'low',
      'indeterminate',
    ]);
  });

  it('takes total and active of 30 days together', () => {
    const level = (total: number, active: number, collectedOn = '2026-02-20') =>
      assess({ athlete: MAN, results: [result('b12_total', total, { collectedOn }), result('b12_active', active)] }).b12
        .level;
    expect([level(170, 80), level(170, 40), level(400, 20), level(400, 40), level(200, 80)]).toEqual([
      'discordant',
      'low',
      'low',
      'indeterminate',
      'unlikely_low',
    ]);
    expect(level(170, 80, '2026-01-21')).toBe('discordant'); // 30 days
    expect(level(170, 80, '2026-01-20')).toBe('unlikely_low'); // 31 days: the newer one alone
  });
});

describe('MMA, homocysteine, folate, MCV', () => {
  it('reads MMA by the laboratory, else 280 under 65', () => {
    const blood = (age: number, mma: number, more = {}) =>
      assess({ athlete: { sex: 'M', age }, results: [result('b12_total', 250), result('mma', mma, more)] });
    expect(blood(31, 280).b12.level).toBe('indeterminate_mma_normal');
    expect(blood(31, 281).b12.level).toBe('functional_low');
    expect(blood(65, 400).b12).toMatchObject({ level: 'indeterminate', flags: ['mma_uninterpretable'] });
    expect(blood(65, 400, { refHigh: 399 }).b12.level).toBe('functional_low');
    // The limit is in the unit of the result: 0.3 umol/L is above 0.29 as typed.
    expect(blood(31, 0.3, { unit: 'umol/L', refHigh: 0.29 }).b12.level).toBe('functional_low');
  });

  it('counts homocysteine above 20 only with folate of 7 or more', () => {
    const blood = (homocysteine: number, folate: number) =>
      assess({
        athlete: MAN,
        results: [result('b12_total', 250), result('homocysteine', homocysteine), result('folate', folate)],
      });
    expect([urgencyOf(blood(20, 7)), urgencyOf(blood(20.1, 7))]).toEqual(['discuss', 'gp_weeks 2']);
    expect(blood(20.1, 7).b12.flags).toEqual(['homocysteine_raised']);
    expect(blood(20.1, 6.9).b12.flags).toEqual(['folate_low']);
  });

  it('sees large cells and low folate without any B12', () => {
    const blood = assess({ athlete: MAN, results: [result('mcv', 100.1), result('folate', 6.9)] });
    expect([blood.b12.flags, urgencyOf(blood)]).toEqual([['macrocytosis', 'folate_low_check_b12_first'], 'gp_weeks 2']);
    expect(assess({ athlete: MAN, results: [result('mcv', 100), result('folate', 7)] }).b12.flags).toEqual([]);
  });
});

describe('what stands beside the number', () => {
  it.each([
    [{ diet: 'vegan' }, {}, 'gp_weeks 4'],
    [{ meds: ['metformin'] }, {}, 'gp_weeks 4'],
    [{ meds: ['pregabalin'] }, {}, 'discuss'],
    [{ age: 65 }, {}, 'gp_weeks 4'],
    [{ age: 64 }, {}, 'discuss'],
    [{}, { symptoms: ['heavy_legs'] }, 'gp_weeks 4'],
  ])('an indeterminate value with %o %o: %s', (athlete, context, urgency) => {
    expect(urgencyOf(assess({ athlete: { ...MAN, ...athlete }, results: [result('b12_total', 250)], context }))).toBe(
      urgency,
    );
  });

  it('grades tingling by what is known, lowered by nothing', () => {
    const context = { symptoms: ['paraesthesia'] };
    const urgency = (athlete: object, more: object, ...results: ReturnType<typeof result>[]) =>
      urgencyOf(
        assess({ athlete: { ...MAN, ...athlete }, results, context: { ...context, underCare: true, ...more } }),
      );
    expect(urgency({}, {})).toBe('gp_weeks 2');
    expect(urgency({ diet: 'vegan' }, {})).toBe('prompt_days');
    expect(urgency({}, {}, result('b12_total', 400))).toBe('gp_weeks 2');
    expect(urgency({}, {}, result('b12_total', 250))).toBe('prompt_days');
    expect(urgency({}, { nitrousOxide: true }, result('b12_total', 400))).toBe('same_day');
  });

  it('says nothing about B12 in pregnancy', () => {
    const blood = assess({
      athlete: { pregnant: true },
      results: [result('b12_total', 90), result('folate', 3)],
      context: { nitrousOxide: true },
    });
    expect(blood.b12).toEqual({ level: 'out_of_scope_pregnancy', flags: [], currency: null });
  });
});

describe('optional panel (7.4a)', () => {
  it.each([
    ['vitamin_d', 29.9, 'gp_weeks 4', { vitaminD: 'low' }],
    ['vitamin_d', 30, 'discuss', { vitaminD: 'insufficient' }],
    ['vitamin_d', 50, 'none', { vitaminD: 'sufficient' }],
    ['vitamin_d', 250, 'none', { vitaminD: 'sufficient' }],
    ['vitamin_d', 250.1, 'gp_weeks 4', { vitaminD: 'high' }],
    ['vitamin_d', 375.1, 'prompt_days', { vitaminD: 'very_high' }],
    ['tsh', 10, 'gp_weeks 2', { tsh: 'raised_10_plus' }],
    ['tsh', 4.01, 'gp_weeks 4', { tsh: 'raised' }],
    ['tsh', 4, 'none', { tsh: 'in_range' }],
    ['tsh', 0.4, 'none', { tsh: 'in_range' }],
    ['tsh', 0.39, 'gp_weeks 4', { tsh: 'below_range' }],
    ['tsh', 0.09, 'gp_weeks 2', { tsh: 'suppressed' }],
    ['ck', 1083, 'none', { ck: 'within_athlete_range' }],
    ['ck', 1084, 'discuss', { ck: 'above_athlete_range' }],
    ['ck', 5001, 'prompt_days', { ck: 'marked' }],
    ['ck', 10_001, 'same_day', { ck: 'extreme' }],
  ])('%s %d: %s', (analyte, value, urgency, other) => {
    const blood = assess({ athlete: MAN, results: [result(analyte, value)] });
    expect([urgencyOf(blood), blood.other]).toEqual([urgency, other]);
  });

  it('takes a missing TSH limit from the default, each on its own', () => {
    const tsh = (value: number, more: object) =>
      assess({ athlete: MAN, results: [result('tsh', value, { ...more })] }).other.tsh;
    expect([tsh(4.5, { refHigh: 5 }), tsh(0.35, { refHigh: 5 }), tsh(0.35, { refLow: 0.3 })]).toEqual([
      'in_range',
      'below_range',
      'in_range',
    ]);
  });

  it('makes creatine kinase above the athlete line urgent with dark urine, and an old one a note', () => {
    const context = { symptoms: ['muscle_pain_severe'] };
    expect(urgencyOf(assess({ results: [result('ck', 514)], context }))).toBe('same_day');
    expect(urgencyOf(assess({ results: [result('ck', 513)], context }))).toBe('none');
    const old = (value: number) => urgencyOf(assess({ results: [result('ck', value, { collectedOn: '2026-02-15' })] }));
    expect([old(10_001), old(500)]).toEqual(['info', 'none']); // 15 days; 10,001 is also asked back
  });
});

describe('symptoms that outrank values (7.7)', () => {
  it.each([
    [['chest_pain'], 'same_day'],
    [['gait_unsteady'], 'same_day'],
    [['dark_urine'], 'prompt_days'],
    [['dark_urine', 'muscle_pain_severe'], 'same_day'],
    [['muscle_pain_severe'], 'none'],
    [['rectal_bleeding'], 'prompt_days'],
    [['breathless_on_exertion'], 'none'],
    [['fatigue', 'heavy_legs'], 'none'],
  ])('%o without any result: %s', (symptoms, urgency) => {
    expect(urgencyOf(assess({ athlete: MAN, context: { symptoms } }))).toBe(urgency);
  });

  it('counts breathlessness with a low haemoglobin of any age, also in pregnancy', () => {
    const context = { symptoms: ['breathless_on_exertion'] };
    const results = [result('haemoglobin', 119, { collectedOn: '2024-01-01' })];
    expect(urgencyOf(assess({ results, context }))).toBe('prompt_days');
    expect(urgencyOf(assess({ athlete: { pregnant: true }, results, context }))).toBe('prompt_days');
  });
});
