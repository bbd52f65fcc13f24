import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTypedUnit, readTypedNumber, unitForPeople, valueForPeople } from '../src/lab/index.ts';

describe('mapTypedUnit', () => {
  it.each([
    ['µg/L', 'ug/L'],
    ['μg/l', 'ug/L'], // Greek mu
    ['mcg/L', 'ug/L'],
    ['mcg/dl', 'ug/dL'],
    ['UG/L', 'ug/L'],
    ['ng/ml', 'ng/mL'],
    ['mIU/L', 'm[IU]/L'],
    ['µIU/mL', 'u[IU]/mL'],
    ['m[IU]/L', 'm[IU]/L'],
    ['µmol/l', 'umol/L'],
    ['mcmol/L', 'umol/L'],
    ['g / dL', 'g/dL'],
    ['fl', 'fL'],
    ['U/l', 'U/L'],
    ['µkat/L', 'ukat/L'],
    ['10^6/µL', '10*6/uL'],
    ['10*12/L', '10*6/uL'],
    ['%', '%'],
    ['stones', 'stones'],
  ])('%s is %s', (typed, ucum) => {
    expect(mapTypedUnit(typed)).toBe(ucum);
  });

  it('changes nothing when asked twice, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const once = mapTypedUnit(text);
        expect(mapTypedUnit(once)).toBe(once);
      }),
    );
    for (const unit of ['ug/L', 'm[IU]/L', 'u[IU]/mL', '10*6/uL', 'fL', '1']) expect(mapTypedUnit(unit)).toBe(unit);
  });
});

describe('readTypedNumber', () => {
  it.each([
    ['13,5', 13.5],
    ['13.5', 13.5],
    [' 18 ', 18],
    ['0.280', 0.28], // a leading zero cannot be a thousands group
    ['1234.567', 1234.567],
    ['1.2340', 1.234],
  ])('reads %s', (text, value) => {
    expect(readTypedNumber(text)).toEqual({ ok: true, value });
  });

  it('keeps the comparator', () => {
    expect(readTypedNumber('< 5')).toEqual({ ok: true, value: 5, comparator: '<' });
    expect(readTypedNumber('>2000')).toEqual({ ok: true, value: 2000, comparator: '>' });
  });

  it.each([
    '',
    '  ',
    '1.234',
    '1,234',
    '12.345,6',
    '1.234.567',
    '-5',
    'NaN',
    'Infinity',
    '1e9',
    '1 234',
    'abc',
    '5 ug/L',
    '0x10',
    '<',
    '≤5',
  ])('refuses "%s" with a reason for people', (text) => {
    const read = readTypedNumber(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.reason).toMatch(/^.{20,}[.]$/);
  });

  it('gives a finite number that is not negative, or a reason, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readTypedNumber(text);
        expect(read.ok ? Number.isFinite(read.value) && read.value >= 0 : read.reason.length > 0).toBe(true);
      }),
    );
  });
});

describe('units for people', () => {
  it('prints what a report prints', () => {
    expect(unitForPeople('ug/L')).toBe('µg/L');
    expect(unitForPeople('u[IU]/mL')).toBe('µIU/mL');
    expect(valueForPeople(18, 'ug/L')).toBe('18 µg/L');
    expect(valueForPeople('< 5', 'U/L')).toBe('< 5 U/L');
    expect(valueForPeople(0.12, '1')).toBe('0.12');
  });
});
