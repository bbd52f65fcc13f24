import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANALYTE_KEYS, ANALYTES, analyteOfLoinc, roundHalfUp, toCanonical, unitsOf } from '../src/lab/index.ts';

describe('toCanonical', () => {
  // Worked by hand from the factors of the table in 6.1.
  it.each([
    ['ferritin', 67, 'pmol/L', 29.8, 'ug/L'], // 67 x 0.445 = 29.815
    ['ferritin', 10, 'pmol/L', 4.5, 'ug/L'], // 10 x 0.445 = 4.45, half up
    ['ferritin', 29.95, 'ng/mL', 29.95, 'ug/L'], // factor 1: as typed, not rounded
    ['haemoglobin', 13.5, 'g/dL', 135, 'g/L'],
    ['haemoglobin', 8.4, 'mmol/L', 135.4, 'g/L'], // 8.4 x 16.114 = 135.3576
    ['tsat', 0.155, '1', 15.5, '%'],
    ['iron', 100, 'ug/dL', 17.9, 'umol/L'], // 1000 / 55.845 = 17.907
    ['tibc', 350, 'ug/dL', 62.7, 'umol/L'], // 3500 / 55.845 = 62.673
    ['transferrin', 250, 'mg/dL', 2.5, 'g/L'],
    ['crp', 0.8, 'mg/dL', 8, 'mg/L'],
    ['b12_total', 350, 'pg/mL', 350, 'ng/L'], // never converted to pmol/L (it would become 258.2 and pass "> 258")
    ['b12_total', 258.4, 'pmol/L', 258.4, 'pmol/L'],
    ['mma', 0.28, 'umol/L', 280, 'nmol/L'],
    ['homocysteine', 2.7, 'mg/L', 20, 'umol/L'], // 2.7 x 7.3975 = 19.97
    ['folate', 3, 'ng/mL', 6.8, 'nmol/L'], // 3 x 2.2655 = 6.797
    ['folate', 3.1, 'ug/L', 7, 'nmol/L'], // 7.023
    ['vitamin_d', 30, 'ng/mL', 74.9, 'nmol/L'], // 30 x 2.496 = 74.88
    ['tsh', 4.123, 'u[IU]/mL', 4.123, 'm[IU]/L'],
    ['ck', 3.3, 'ukat/L', 198, 'U/L'],
  ])('%s %d %s', (analyte, value, unit, canonical, canonicalUnit) => {
    expect(toCanonical(analyte, value, unit)).toEqual({ value: canonical, unit: canonicalUnit });
  });

  it.each([
    ['ferritin', 'mg/L'],
    ['ferritin', 'µg/L'],
    ['stfr', 'nmol/L'],
    ['b12_active', 'pg/mL'],
    ['hba1c', '%'],
    ['constructor', 'g/L'],
  ])('knows no %s in %s', (analyte, unit) => {
    expect(toCanonical(analyte, 5, unit)).toBeNull();
  });

  it('gives the same canonical value from any unit of a family, up to rounding', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ANALYTE_KEYS), fc.double({ min: 1, max: 500, noNaN: true }), (key, canonical) => {
        for (const unit of ANALYTES[key].units) {
          if (unit.to !== ANALYTES[key].canonicalUnit) continue;
          const denominator = 'denominator' in unit.factor ? (unit.factor.denominator ?? 1) : 1;
          const typed = (canonical * denominator) / unit.factor.numerator;
          const converted = toCanonical(key, typed, unit.unit)?.value ?? Number.NaN;
          expect(Math.abs(converted - canonical)).toBeLessThanOrEqual(0.5 * 10 ** -ANALYTES[key].decimals + 1e-6);
        }
      }),
    );
  });
});

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01], // a half on paper, 1.00499... in binary
    [2.675, 2, 2.68],
    [4.45, 1, 4.5],
    [4.449, 1, 4.4],
    [5.9384, 0, 6],
    [0.5, 0, 1],
  ])('%d to %d decimals is %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });
});

describe('the table', () => {
  it('names the analytes of the catalogue', () => {
    expect(ANALYTE_KEYS).toEqual([
      'ferritin',
      'haemoglobin',
      'tsat',
      'iron',
      'tibc',
      'transferrin',
      'stfr',
      'crp',
      'mcv',
      'b12_total',
      'b12_active',
      'mma',
      'homocysteine',
      'folate',
      'vitamin_d',
      'tsh',
      'ck',
    ]);
  });

  it('lists units without a default, none for what is not assessed', () => {
    expect(unitsOf('haemoglobin')).toEqual(['g/L', 'g/dL', 'mmol/L']);
    expect(unitsOf('b12_total')).toEqual(['ng/L', 'pg/mL', 'pmol/L']);
    expect(unitsOf('zinc')).toEqual([]);
  });

  it('has each LOINC code once and refuses look-alikes', () => {
    const codes = ANALYTE_KEYS.flatMap((key) => [...ANALYTES[key].loinc]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(analyteOfLoinc('2276-4')).toBe('ferritin');
    expect(analyteOfLoinc('14685-2')).toBe('b12_total');
    // Whole-blood B12, whole-blood ferritin, HbA1c, transcobalamin II (not holo), red-cell folate.
    for (const code of ['16695-9', '24373-3', '4548-4', '32341-0', '2283-0'])
      expect(analyteOfLoinc(code)).toBeUndefined();
  });
});
