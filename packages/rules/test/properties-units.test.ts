import * as fc from 'fast-check';
import { ANALYTES } from '@freshlegs/domain/lab';
import { describe, expect, it } from 'vitest';
import { assessBlood } from '../src/blood/assess-blood.ts';
import type { BloodResult } from '../src/record/blood-record.ts';
import { anyRecord } from './any-record.ts';
import { athlete } from './athlete.ts';
import { assessed } from './assessed.ts';
import { arbitraryAthlete, arbitraryContext, DAY } from './blood-arbitrary.ts';

interface Conversion {
  readonly analyte: string;
  readonly unit: string;
  readonly to: string;
  /** Null where the factor is 1: the value is used as typed. */
  readonly decimals: number | null;
  /** What the number is multiplied with, written out from the table of blood 6.1. */
  readonly convert: (value: number) => number;
  /** Typed values in hundredths, within what is plausible in that unit. */
  readonly hundredths: readonly [number, number];
}

/** Every unit of blood 6.1 beside the canonical one. */
const CONVERSIONS: readonly Conversion[] = [
  { analyte: 'ferritin', unit: 'ng/mL', to: 'ug/L', decimals: null, convert: (v) => v, hundredths: [100, 200_000] },
  {
    analyte: 'ferritin',
    unit: 'pmol/L',
    to: 'ug/L',
    decimals: 1,
    convert: (v) => v * 0.445,
    hundredths: [250, 300_000],
  },
  { analyte: 'haemoglobin', unit: 'g/dL', to: 'g/L', decimals: 1, convert: (v) => v * 10, hundredths: [300, 2500] },
  {
    analyte: 'haemoglobin',
    unit: 'mmol/L',
    to: 'g/L',
    decimals: 1,
    convert: (v) => v * 16.114,
    hundredths: [300, 1550],
  },
  { analyte: 'tsat', unit: '1', to: '%', decimals: 1, convert: (v) => v * 100, hundredths: [1, 99] },
  {
    analyte: 'iron',
    unit: 'ug/dL',
    to: 'umol/L',
    decimals: 1,
    convert: (v) => (v * 10) / 55.845,
    hundredths: [400, 50_000],
  },
  {
    analyte: 'tibc',
    unit: 'ug/dL',
    to: 'umol/L',
    decimals: 1,
    convert: (v) => (v * 10) / 55.845,
    hundredths: [9000, 80_000],
  },
  {
    analyte: 'transferrin',
    unit: 'mg/dL',
    to: 'g/L',
    decimals: 2,
    convert: (v) => v / 100,
    hundredths: [5100, 69_000],
  },
  { analyte: 'crp', unit: 'mg/dL', to: 'mg/L', decimals: 1, convert: (v) => v * 10, hundredths: [1, 4900] },
  { analyte: 'b12_total', unit: 'pg/mL', to: 'ng/L', decimals: null, convert: (v) => v, hundredths: [3000, 200_000] },
  { analyte: 'mma', unit: 'umol/L', to: 'nmol/L', decimals: 0, convert: (v) => v * 1000, hundredths: [2, 9000] },
  {
    analyte: 'homocysteine',
    unit: 'mg/L',
    to: 'umol/L',
    decimals: 1,
    convert: (v) => (v * 1000) / 135.18,
    hundredths: [20, 6000],
  },
  {
    analyte: 'folate',
    unit: 'ng/mL',
    to: 'nmol/L',
    decimals: 1,
    convert: (v) => (v * 1000) / 441.4,
    hundredths: [30, 6000],
  },
  {
    analyte: 'folate',
    unit: 'ug/L',
    to: 'nmol/L',
    decimals: 1,
    convert: (v) => (v * 1000) / 441.4,
    hundredths: [30, 6000],
  },
  {
    analyte: 'vitamin_d',
    unit: 'ng/mL',
    to: 'nmol/L',
    decimals: 1,
    convert: (v) => (v * 1000) / 400.64,
    hundredths: [130, 39_000],
  },
  { analyte: 'tsh', unit: 'u[IU]/mL', to: 'm[IU]/L', decimals: null, convert: (v) => v, hundredths: [1, 40_000] },
  { analyte: 'ck', unit: 'ukat/L', to: 'U/L', decimals: 0, convert: (v) => v * 60, hundredths: [10, 100_000] },
];

/** Half up, as on paper: the exact decimal digits are taken before they are rounded (6.1). */
const rounded = (value: number, decimals: number | null): number =>
  decimals === null ? value : Number((value + 1e-9).toFixed(decimals));

describe('the unit of a result does not matter, up to the rounding of the conversion', () => {
  it('every accepted unit is tried below, or is the canonical one of its family', () => {
    const accepted = Object.entries(ANALYTES).flatMap(([analyte, { units }]) =>
      units.map(({ unit }) => `${analyte} ${unit}`),
    );
    const tried = new Set(CONVERSIONS.flatMap(({ analyte, unit, to }) => [`${analyte} ${unit}`, `${analyte} ${to}`]));
    expect(accepted.filter((one) => !tried.has(one)).toSorted()).toEqual([
      'b12_active pmol/L',
      'b12_total pmol/L',
      'mcv fL',
      'stfr mg/L',
    ]);
  });

  it.each(CONVERSIONS.map((one) => [`${one.analyte} in ${one.unit} and in ${one.to}`, one] as const))(
    '%s',
    (_title, { analyte, unit, to, decimals, convert, hundredths: [min, max] }) => {
      fc.assert(
        fc.property(
          arbitraryAthlete,
          arbitraryContext,
          fc.integer({ min, max }),
          fc.boolean(),
          (person, context, typed, withFerritin) => {
            const answer = (value: number, given: string) => {
              const results: BloodResult[] = [{ analyte, value, unit: given, collectedOn: DAY }];
              if (withFerritin && analyte !== 'ferritin')
                results.push({ analyte: 'ferritin', value: 25, unit: 'ug/L', collectedOn: DAY });
              return assessBlood({ asOf: DAY, athlete: person, context, results });
            };
            expect(answer(typed / 100, unit)).toEqual(answer(rounded(convert(typed / 100), decimals), to));
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it('total B12 is compared in the family in which it was reported: 350 pg/mL and 258 pmol/L are both the end of the zone', () => {
    const level = (value: number, unit: string) =>
      assessBlood({
        asOf: DAY,
        athlete: { sex: 'F', age: 30 },
        context: {},
        results: [{ analyte: 'b12_total', value, unit, collectedOn: DAY }],
      }).b12.level;
    expect([level(350, 'pg/mL'), level(350.1, 'ng/L')]).toEqual(['indeterminate', 'unlikely_low']);
    expect([level(258, 'pmol/L'), level(258.1, 'pmol/L')]).toEqual(['indeterminate', 'unlikely_low']);
    expect([level(180, 'pg/mL'), level(179.9, 'ng/L'), level(133, 'pmol/L'), level(132.9, 'pmol/L')]).toEqual([
      'indeterminate',
      'low',
      'indeterminate',
      'low',
    ]);
  });
});

describe('the unit of a cadence does not matter', () => {
  it('strides of one foot and steps of both give the same', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const inUnit = (unit: 'spm' | 'strides') =>
          assessed(
            athlete({
              ...record,
              sessions: record.sessions.map((one) =>
                one.cadencePerMin === undefined
                  ? one
                  : {
                      ...one,
                      cadencePerMin: unit === 'spm' ? one.cadencePerMin * 2 : one.cadencePerMin,
                      cadenceUnit: unit,
                    },
              ),
            }),
          );
        expect(inUnit('strides')).toEqual(inUnit('spm'));
      }),
      { numRuns: 60 },
    );
  });
});
