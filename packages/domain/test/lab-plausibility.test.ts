import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgedChange, plausibility, referenceChangeValue } from '../src/lab/index.ts';

const statusOf = (analyte: string, value: number, unit: string, comparator?: '<' | '>') =>
  plausibility(analyte, value, unit, comparator).status;

describe('plausibility', () => {
  // Ranges of 6.3; both ends belong to them.
  it.each([
    ['haemoglobin', 30, 'g/L', 'ask'],
    ['haemoglobin', 29.9, 'g/L', 'reject'],
    ['haemoglobin', 250, 'g/L', 'ask'],
    ['haemoglobin', 250.1, 'g/L', 'reject'],
    ['haemoglobin', 90, 'g/L', 'ok'],
    ['haemoglobin', 89.9, 'g/L', 'ask'],
    ['haemoglobin', 185, 'g/L', 'ok'],
    ['haemoglobin', 185.1, 'g/L', 'ask'],
    ['haemoglobin', 13.5, 'g/L', 'reject'],
    ['haemoglobin', 135, 'g/dL', 'reject'],
    ['haemoglobin', 3, 'mmol/L', 'ask'], // 48.3 g/L
    ['haemoglobin', 2.9, 'mmol/L', 'reject'], // 46.7 g/L alone would be asked; typed below 3.0
    ['haemoglobin', 15.5, 'mmol/L', 'ask'], // 249.8 g/L
    ['haemoglobin', 15.51, 'mmol/L', 'reject'],
    ['ferritin', 1, 'ug/L', 'ask'],
    ['ferritin', 5, 'ug/L', 'ok'],
    ['ferritin', 1000, 'ug/L', 'ok'],
    ['ferritin', 1000.1, 'ug/L', 'ask'],
    ['ferritin', 20_001, 'ug/L', 'reject'],
    ['tsat', 0.4, '%', 'reject'],
    ['b12_total', 74, 'pmol/L', 'ok'],
    ['b12_total', 73.9, 'pmol/L', 'ask'],
    ['b12_total', 21.9, 'pmol/L', 'reject'],
    ['b12_total', 99.9, 'ng/L', 'ask'],
    ['b12_total', 29.9, 'pg/mL', 'reject'],
    ['b12_total', 14_761, 'pmol/L', 'reject'],
    ['b12_total', 14_761, 'ng/L', 'ask'],
    ['crp', 0, 'mg/L', 'ok'],
    ['crp', -0.001, 'mg/dL', 'reject'], // would round to 0; a negative number is never one
    ['tsh', 0, 'm[IU]/L', 'ask'],
    ['ck', 332_200, 'U/L', 'ask'], // reported after a spin class
    ['mma', 0.28, 'nmol/L', 'reject'],
    ['folate', Number.NaN, 'nmol/L', 'reject'],
    ['ferritin', 1e9, 'ug/L', 'reject'],
    ['ferritin', 30, 'mg/L', 'unit-unknown'],
    ['zinc', 12, 'umol/L', 'analyte-unknown'],
    ['toString', 12, 'umol/L', 'analyte-unknown'],
  ])('%s %d %s: %s', (analyte, value, unit, status) => {
    expect(statusOf(analyte, value, unit)).toBe(status);
  });

  it('does not check a result printed with "<" or ">"', () => {
    expect(statusOf('ferritin', 0.5, 'ug/L', '<')).toBe('ok');
    expect(statusOf('haemoglobin', 13.5, 'g/L', '>')).toBe('ok');
    expect(statusOf('ferritin', 0.5, 'mg/L', '<')).toBe('unit-unknown');
  });

  it('asks about the unit and never corrects', () => {
    expect(plausibility('haemoglobin', 13.5, 'g/L').sentence).toBe('13.5 g/L is not possible. Is the unit g/dL?');
    expect(plausibility('haemoglobin', 135, 'g/dL').sentence).toBe('135 g/dL is not possible. Is the unit g/L?');
    expect(plausibility('ferritin', 25_000, 'ug/L').sentence).toBe(
      '25000 µg/L is not possible. Please check the number and the unit on the report.',
    );
    expect(plausibility('iron', 95, 'umol/L').sentence).toBe('95 µmol/L is possible but unusual. Is the unit µg/dL?');
    expect(plausibility('ferritin', 3, 'stones').sentence).toContain('Possible are: µg/L, ng/mL, pmol/L.');
    expect(plausibility('zinc', 12, 'umol/L').sentence).toContain('not assessed');
    expect(plausibility('ferritin', 45, 'ug/L').sentence).toBeNull();
  });

  it('answers for anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), fc.string(), (analyte, value, unit) => {
        expect(plausibility(analyte, value, unit).status).toMatch(/^(ok|ask|reject|unit-unknown|analyte-unknown)$/);
      }),
    );
  });
});

describe('reference change value', () => {
  // Table of 6.5: analytical CV, within-person CV, printed RCV.
  it.each([
    ['haemoglobin', 1, 2.7, 8],
    ['ferritin', 4.5, 14.5, 42],
    ['transferrin saturation', 2, 28, 78],
    ['total B12', 6.1, 5.8, 23],
    ['folate', 4.7, 10.3, 31],
    ['vitamin D', 3.4, 8.2, 25],
    ['creatine kinase', 2, 19, 53],
  ])('%s', (_, analytical, withinPerson, printed) => {
    expect(Math.round(referenceChangeValue(analytical, withinPerson))).toBe(printed);
  });

  it('calls ferritin 45 to 32 possible chance (2.7), 45 to 26 a change', () => {
    const chance = judgedChange('ferritin', { value: 45, unit: 'ug/L' }, { value: 32, unit: 'ug/L' });
    expect(chance).toMatchObject({ status: 'within-variation', rcvPercent: 42 });
    expect(chance.sentence).toContain('within the usual day-to-day and measuring variation');
    // 100 x (26 - 45) / 45 = -42.2 %
    expect(judgedChange('ferritin', { value: 45, unit: 'ug/L' }, { value: 26, unit: 'ng/mL' }).status).toBe('changed');
    // 100 x 42 / 100 = 42 %: not below the RCV
    expect(judgedChange('ferritin', { value: 100, unit: 'ug/L' }, { value: 142, unit: 'ug/L' }).status).toBe('changed');
  });

  it.each([
    ['b12_total', { value: 180, unit: 'ng/L' }, { value: 133, unit: 'pmol/L' }],
    ['ferritin', { value: 5, unit: 'ug/L', comparator: '<' as const }, { value: 30, unit: 'ug/L' }],
    ['crp', { value: 1, unit: 'mg/L' }, { value: 9, unit: 'mg/L' }],
    ['tsh', { value: 0, unit: 'm[IU]/L' }, { value: 1, unit: 'm[IU]/L' }],
    ['zinc', { value: 1, unit: 'g/L' }, { value: 2, unit: 'g/L' }],
  ])('does not compare %s %o %o', (analyte, older, newer) => {
    expect(judgedChange(analyte, older, newer).status).toBe('not-comparable');
  });
});
