import { describe, expect, it } from 'vitest';
import { plausibility, readTypedNumber } from '@freshlegs/domain/lab';
import { explainBlood } from './blood-explained.ts';
import { assess, result, urgencyOf } from './blood-case.ts';

// Inputs on which open rule engines of this kind gave wrong or harmful answers, and ours.
const MAN = { sex: 'M', age: 30 } as const;
const WOMAN = { sex: 'F', age: 30 } as const;

describe('traps', () => {
  it('ferritin 800, man: seen "eat more red meat"; ours: high, its own words, never iron', () => {
    const blood = assess({ athlete: MAN, results: [result('ferritin', 800), result('haemoglobin', 150)] });
    expect([blood.iron.level, urgencyOf(blood)]).toEqual(['high', 'gp_weeks 4']);
    const { coach } = explainBlood(MAN, [['ferritin', 800, 'ug/L']], 'B.IRON.HIGH');
    expect(coach).toContain('Do not take iron unless a doctor has checked this value.');
    expect(coach).not.toContain('below');
  });

  it('haemoglobin 100, woman: seen "consider altitude camp"; ours: moderately low, a doctor within days', () => {
    const blood = assess({ athlete: WOMAN, results: [result('haemoglobin', 100)] });
    expect([blood.iron.hb, urgencyOf(blood)]).toEqual(['low_moderate', 'prompt_days']);
  });

  it('haemoglobin 13.5 typed as g/L: seen "critical"; ours: refused, asks for the unit', () => {
    const blood = assess({ athlete: WOMAN, results: [result('haemoglobin', 13.5)] });
    expect([blood.iron.level, blood.dataQuality, urgencyOf(blood)]).toEqual([
      'not_assessed',
      ['implausible:haemoglobin'],
      'info',
    ]);
    expect(plausibility('haemoglobin', 13.5, 'g/L').sentence).toBe('13.5 g/L is not possible. Is the unit g/dL?');
  });

  it('B12 90, saturation 8, unknown marker: seen silently dropped; ours: graded, and "not assessed"', () => {
    const blood = assess({
      athlete: MAN,
      results: [result('b12_total', 90), result('tsat', 8), result('selenium', 1)],
    });
    expect(blood.b12.level).toBe('low');
    expect(blood.dataQuality).toContain('analyte_unknown:selenium');
    const { athlete } = explainBlood(
      MAN,
      [
        ['b12_total', 90, 'ng/L'],
        ['selenium', 1, 'umol/L'],
      ],
      'B.DATA_QUERY',
    );
    expect(athlete).toContain('selenium (not assessed)');
  });

  it('a panel of only B12 90 and saturation 8: seen "optimal 100/100"; ours: said that ferritin is missing, no score', () => {
    const { results } = explainBlood(
      MAN,
      [
        ['b12_total', 90, 'ng/L'],
        ['tsat', 8, '%'],
      ],
      'B.B12.LOW',
    );
    const iron = results.find((one) => one.rule === 'iron-status');
    expect([iron?.verdict, iron?.missing.map((one) => one.datum)]).toEqual(['insufficient-data', ['blood.ferritin']]);
  });

  it('ferritin 45 man, 25 woman: seen "critical, 325 of a salt a day"; ours: adequate, low, never an amount', () => {
    expect(assess({ athlete: MAN, results: [result('ferritin', 45)] }).iron.level).toBe('adequate');
    expect(assess({ athlete: WOMAN, results: [result('ferritin', 25)] }).iron.level).toBe('low');
    const { coach, athlete } = explainBlood(WOMAN, [['ferritin', 25, 'ug/L']], 'B.IRON.LOW');
    expect(`${coach} ${athlete}`).toContain('Please do not start or change iron tablets because of this note.');
    expect(`${coach} ${athlete}`).not.toMatch(/\d\s*mg|sulfate|a day/);
  });

  it('NaN, empty, negative, 1e9: seen as optimal or critical; ours: refused with a reason', () => {
    for (const text of ['NaN', '', '-5', '1e9']) expect(readTypedNumber(text).ok).toBe(false);
    expect(() => assess({ results: [result('ferritin', Number.NaN)] })).toThrow(
      'results[0].value must be a finite number.',
    );
    expect(assess({ results: [result('ferritin', -5)] }).dataQuality).toEqual(['implausible:ferritin']);
    expect(assess({ results: [result('ferritin', 1e9)] }).iron.level).toBe('not_assessed');
  });

  it('sex or age missing: seen a default; ours: refused, and for a record the missing datum is named', () => {
    expect(() => assess({ athlete: { sex: undefined } })).toThrow('athlete.sex must be one of F, M, X.');
    expect(() => assess({ athlete: { age: undefined } })).toThrow('athlete.age must be a finite number.');
    const { blood, results } = explainBlood({}, [['ferritin', 10, 'ug/L']], null);
    expect(blood).toBeNull();
    expect(results.flatMap((one) => one.missing.map((missing) => missing.datum))).toContain('profile.sex');
  });

  it('ferritin 45 with CRP 20: seen "fine"; ours: cannot be read while inflamed', () => {
    const blood = assess({ athlete: WOMAN, results: [result('ferritin', 45), result('crp', 20)] });
    expect([blood.iron.level, urgencyOf(blood)]).toEqual(['uncertain_acute_phase', 'discuss']);
  });

  it('B12 350 pg/mL: seen converted first and cleared; ours: compared in the reported unit', () => {
    expect(assess({ athlete: MAN, results: [result('b12_total', 350, { unit: 'pg/mL' })] }).b12.level).toBe(
      'indeterminate',
    );
  });

  it('a result of 14 months: seen as current; ours: expired and said so, while a severe value does not vanish', () => {
    const old = { collectedOn: '2025-01-02' };
    const low = assess({ athlete: WOMAN, results: [result('ferritin', 10, old)] });
    expect([low.iron.currency, urgencyOf(low)]).toEqual(['expired', 'info']);
    expect(urgencyOf(assess({ athlete: WOMAN, results: [result('haemoglobin', 75, old)] }))).toBe('discuss');
    const { coach } = explainBlood(WOMAN, [['ferritin', 10, 'ug/L']], 'B.IRON.DEPLETED', '2025-01-02');
    expect(coach).toContain('This result is 13 months old: too old to describe today.');
  });
});
