import { localDate, type Evidence } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { assessBloodOfRecord } from '../src/blood/assess-blood-of-record.ts';
import type { AthleteRecord, Sex } from '../src/record/athlete-record.ts';
import { DAY, recordWith } from './blood-arbitrary.ts';

// Each number of a laboratory stands beside the line it was compared with: blood 7.3, 7.4 and 7.4a.

type Given = readonly [analyte: string, value: number, unit: string, more?: object];

const findingsOf = (sex: Sex, ageYears: number, results: readonly Given[], more: Partial<AthleteRecord> = {}) =>
  assessBloodOfRecord(
    recordWith({
      ...more,
      profile: { homeZone: 'Europe/Zurich', sex, ageYears, ...more.profile },
      bloodResults: results.map(([analyte, value, unit, other]) => ({
        analyte,
        value,
        unit,
        collectedOn: localDate('2026-02-20'),
        ...other,
      })),
    }),
    DAY,
  ).findings;

const compared = ({ key, value, unit, comparedWith }: Evidence): string =>
  comparedWith === undefined
    ? `${key} ${value} ${unit}`
    : `${key} ${value} ${unit} ${comparedWith.relation} ${comparedWith.limit} ${comparedWith.unit}`;

/** Values of the finding with that code, each beside its line. */
const valuesOf = (code: string, ...given: Parameters<typeof findingsOf>): readonly string[] | undefined =>
  findingsOf(...given)
    .find((finding) => finding.code === code)
    ?.evidence.filter(({ category }) => category === 'blood_values')
    .map(compared);

/** The line that is said also where values are not shared. */
const lineOf = (code: string, ...given: Parameters<typeof findingsOf>): string | undefined => {
  const line = findingsOf(...given)
    .find((finding) => finding.code === code)
    ?.evidence.find(({ key }) => key === 'line');
  return line && `${line.value} ${line.unit}`;
};

const HB_F = ['haemoglobin', 135, 'g/L'] as const;
const HB_M = ['haemoglobin', 150, 'g/L'] as const;

describe('ferritin beside the line that made it what it is (7.3)', () => {
  it.each<[string, Sex, number, readonly Given[], string]>([
    ['B.IRON.DEPLETED', 'F', 24, [['ferritin', 14, 'ug/L'], HB_F], 'ferritin 14 ug/L < 15 ug/L'],
    ['B.IRON.LOW', 'F', 24, [['ferritin', 29, 'ug/L'], HB_F], 'ferritin 29 ug/L < 30 ug/L'],
    ['B.IRON.LOW', 'F', 13, [['ferritin', 19, 'ug/L'], HB_F], 'ferritin 19 ug/L < 20 ug/L'],
    ['B.IRON.BORDERLINE', 'F', 24, [['ferritin', 34, 'ug/L'], HB_F], 'ferritin 34 ug/L < 35 ug/L'],
    ['B.IRON.UPPER_RANGE', 'F', 24, [['ferritin', 160, 'ug/L'], HB_F], 'ferritin 160 ug/L > 150 ug/L'],
    ['B.IRON.UPPER_RANGE', 'M', 24, [['ferritin', 210, 'ug/L'], HB_M], 'ferritin 210 ug/L > 200 ug/L'],
    ['B.IRON.HIGH', 'F', 24, [['ferritin', 250, 'ug/L'], HB_F], 'ferritin 250 ug/L > 200 ug/L'],
    ['B.IRON.HIGH', 'M', 24, [['ferritin', 350, 'ug/L'], HB_M], 'ferritin 350 ug/L > 300 ug/L'],
    ['B.IRON.HIGH', 'M', 24, [['ferritin', 600, 'ug/L'], HB_M, ['crp', 9, 'mg/L']], 'ferritin 600 ug/L > 500 ug/L'],
    ['B.IRON.VERY_HIGH', 'M', 24, [['ferritin', 1200, 'ug/L'], HB_M], 'ferritin 1200 ug/L > 1000 ug/L'],
    [
      'B.IRON.UNCERTAIN_ACUTE_PHASE',
      'F',
      24,
      [['ferritin', 60, 'ug/L'], HB_F, ['crp', 9, 'mg/L']],
      'ferritin 60 ug/L < 70 ug/L',
    ],
    [
      'B.IRON.LOW_FUNCTIONAL',
      'F',
      24,
      [['ferritin', 19, 'ug/L'], HB_F, ['tsat', 12, '%']],
      'ferritin 19 ug/L < 20 ug/L',
    ],
  ])('%s %s %d: %o', (code, sex, age, results, first) => {
    expect(valuesOf(code, sex, age, results)?.[0]).toBe(first);
    expect(lineOf(code, sex, age, results)).toBe(first.split(/ [<>]=? /)[1]);
  });

  it('haemoglobin stands beside its own line, high, low or neither', () => {
    expect(valuesOf('B.IRON.LOW', 'F', 24, [['ferritin', 29, 'ug/L'], HB_F])).toEqual([
      'ferritin 29 ug/L < 30 ug/L',
      'haemoglobin 135 g/L >= 120 g/L',
    ]);
    expect(valuesOf('B.IRON.LOW', 'M', 24, [['ferritin', 29, 'ug/L'], HB_M])?.[1]).toBe(
      'haemoglobin 150 g/L >= 130 g/L',
    );
    expect(
      valuesOf('B.IRON.LOW', 'M', 24, [
        ['ferritin', 29, 'ug/L'],
        ['haemoglobin', 186, 'g/L'],
      ])?.[1],
    ).toBe('haemoglobin 186 g/L > 185 g/L');
  });

  it('a low haemoglobin comes first: mild, moderate, severe', () => {
    const low = (hb: number, sex: Sex, ferritin: number) =>
      lineOf(ferritin < 30 ? 'B.IRON.LOW_HB_LOW_FERRITIN' : 'B.IRON.LOW_HB_FERRITIN_NOT_LOW', sex, 24, [
        ['haemoglobin', hb, 'g/L'],
        ['ferritin', ferritin, 'ug/L'],
      ]);
    expect([low(119, 'F', 20), low(109, 'F', 20), low(79, 'F', 20)]).toEqual(['120 g/L', '110 g/L', '80 g/L']);
    expect([low(129, 'M', 20), low(129, 'M', 60)]).toEqual(['130 g/L', '130 g/L']);
    expect(
      valuesOf('B.IRON.LOW_HB_FERRITIN_NOT_LOW', 'F', 24, [
        ['haemoglobin', 115, 'g/L'],
        ['ferritin', 60, 'ug/L'],
      ]),
    ).toEqual(['ferritin 60 ug/L >= 30 ug/L', 'haemoglobin 115 g/L < 120 g/L']);
    // Inflamed, a ferritin from 30 to 69 counts as low beside a low haemoglobin.
    expect(
      valuesOf('B.IRON.LOW_HB_LOW_FERRITIN', 'F', 24, [
        ['haemoglobin', 115, 'g/L'],
        ['ferritin', 60, 'ug/L'],
        ['crp', 9, 'mg/L'],
      ])?.slice(0, 2),
    ).toEqual(['ferritin 60 ug/L < 70 ug/L', 'haemoglobin 115 g/L < 120 g/L']);
  });

  it('beside a low haemoglobin: below the low line, or below 70 where inflamed (R4)', () => {
    const ferritin = (value: number) =>
      valuesOf('B.IRON.LOW_HB_LOW_FERRITIN', 'F', 24, [
        ['haemoglobin', 115, 'g/L'],
        ['ferritin', value, 'ug/L'],
        ['crp', 9, 'mg/L'],
      ])?.[0];
    expect([ferritin(29), ferritin(30)]).toEqual(['ferritin 29 ug/L < 30 ug/L', 'ferritin 30 ug/L < 70 ug/L']);
  });

  it('in pregnancy neither ferritin nor haemoglobin has a line', () => {
    const given: readonly Given[] = [
      ['haemoglobin', 115, 'g/L'],
      ['ferritin', 12, 'ug/L'],
    ];
    const pregnant = { privateHealth: { pregnant: true } };
    expect(valuesOf('B.IRON.OUT_OF_SCOPE_PREGNANCY', 'F', 24, given, pregnant)).toEqual([
      'ferritin 12 ug/L',
      'haemoglobin 115 g/L',
    ]);
    expect(lineOf('B.IRON.OUT_OF_SCOPE_PREGNANCY', 'F', 24, given, pregnant)).toBeUndefined();
  });

  it('residence high up shifts the line of haemoglobin: 0.0056384 x 2000 + 0.0000003 x 2000^2 = 12.5, 12 or 13 g/L', () => {
    const line = lineOf('B.IRON.LOW_HB_IRON_UNKNOWN', 'F', 24, [['haemoglobin', 125, 'g/L']], {
      profile: { homeZone: 'Europe/Zurich', residenceAltitudeM: 2000 },
    });
    // 11.2768 + 1.2 = 12.4768, rounded 12.
    expect(line).toBe('132 g/L');
  });
});

describe('saturation', () => {
  const beside = (sex: Sex, tsat: number) =>
    valuesOf('B.IRON.LOW', sex, 24, [['ferritin', 29, 'ug/L'], sex === 'M' ? HB_M : HB_F, ['tsat', tsat, '%']])?.at(-1);

  it('low below 16 %, high above 45 or 50 %, in between without a line', () => {
    expect([beside('F', 15), beside('F', 16), beside('F', 45)]).toEqual(['tsat 15 % < 16 %', 'tsat 16 %', 'tsat 45 %']);
    expect([beside('F', 46), beside('M', 50), beside('M', 51)]).toEqual([
      'tsat 46 % > 45 %',
      'tsat 50 %',
      'tsat 51 % > 50 %',
    ]);
  });

  it('is computed where it is not printed: 100 x 5 / 70 = 7.1 %', () => {
    const computed = findingsOf('F', 24, [
      ['ferritin', 80, 'ug/L'],
      HB_F,
      ['iron', 5, 'umol/L'],
      ['tibc', 70, 'umol/L'],
    ])[0]?.evidence.find(({ key }) => key === 'tsat');
    expect(computed).toEqual({
      key: 'tsat',
      label: 'Transferrin saturation, computed',
      value: 7.1,
      unit: '%',
      on: '2026-02-20',
      comparedWith: {
        relation: '<',
        limit: 16,
        unit: '%',
        meaning: 'Saturation low below this (Stages of iron status in athletes)',
      },
      category: 'blood_values',
    });
  });
});

describe('vitamin B12 (7.4)', () => {
  const b12 = (code: string, ...results: readonly Given[]) => valuesOf(code, 'M', 30, results);

  it.each<[string, Given, string]>([
    ['B.B12.LOW', ['b12_total', 179, 'ng/L'], 'b12_total 179 ng/L < 180 ng/L'],
    ['B.B12.LOW', ['b12_total', 132, 'pmol/L'], 'b12_total 132 pmol/L < 133 pmol/L'],
    ['B.B12.LOW', ['b12_active', 24, 'pmol/L'], 'b12_active 24 pmol/L < 25 pmol/L'],
    ['B.B12.LOW', ['b12_total', 200, 'ng/L', { refLow: 210 }], 'b12_total 200 ng/L < 210 ng/L'],
    ['B.B12.INDETERMINATE', ['b12_total', 350, 'ng/L'], 'b12_total 350 ng/L <= 350 ng/L'],
    ['B.B12.INDETERMINATE', ['b12_active', 70, 'pmol/L'], 'b12_active 70 pmol/L <= 70 pmol/L'],
  ])('%s %o', (code, given, first) => expect(b12(code, given)?.[0]).toBe(first));

  it('"equal to the limit is not below it"; without a low one the upper line counts', () => {
    expect(b12('B.B12.INDETERMINATE', ['b12_total', 180, 'ng/L'])).toEqual(['b12_total 180 ng/L <= 350 ng/L']);
    expect(b12('B.B12.INDETERMINATE', ['b12_active', 25, 'pmol/L'])).toEqual(['b12_active 25 pmol/L <= 70 pmol/L']);
    const ofTotal = (value: number, refLow: number) =>
      b12('B.B12.INDETERMINATE', ['b12_total', value, 'ng/L', { refLow }])?.[0];
    expect([ofTotal(250, 200), ofTotal(210, 210)]).toEqual([
      'b12_total 250 ng/L <= 350 ng/L',
      'b12_total 210 ng/L <= 350 ng/L',
    ]);
    // "An active result's refLow is ignored."
    expect(b12('B.B12.INDETERMINATE', ['b12_active', 40, 'pmol/L', { refLow: 50 }])?.[0]).toBe(
      'b12_active 40 pmol/L <= 70 pmol/L',
    );
    // Under 16 a sufficient value is noted too: outside_ng239_age.
    expect(valuesOf('B.B12.UNLIKELY_LOW', 'F', 15, [['b12_total', 400, 'ng/L']])).toEqual([
      'b12_total 400 ng/L > 350 ng/L',
    ]);
  });

  it('MMA by the laboratory first, else 280; homocysteine 20; folate 7', () => {
    const beside = (...more: readonly Given[]) =>
      findingsOf('M', 30, [['b12_total', 170, 'ng/L'], ...more])
        .find(({ code }) => code.startsWith('B.B12.'))
        ?.evidence.filter(({ category, key }) => category === 'blood_values' && !key.endsWith('.interval'))
        .map(compared)
        .at(-1);
    expect(beside(['mma', 281, 'nmol/L'])).toBe('mma 281 nmol/L > 280 nmol/L');
    expect(beside(['mma', 280, 'nmol/L'])).toBe('mma 280 nmol/L <= 280 nmol/L');
    expect(beside(['mma', 300, 'nmol/L', { refHigh: 350 }])).toBe('mma 300 nmol/L <= 350 nmol/L');
    expect(beside(['mma', 351, 'nmol/L', { refHigh: 350 }])).toBe('mma 351 nmol/L > 350 nmol/L');
    expect(beside(['mma', 350, 'nmol/L', { refHigh: 350 }])).toBe('mma 350 nmol/L <= 350 nmol/L');
    expect(beside(['homocysteine', 21, 'umol/L'])).toBe('homocysteine 21 umol/L > 20 umol/L');
    expect(beside(['homocysteine', 20, 'umol/L'])).toBe('homocysteine 20 umol/L <= 20 umol/L');
    expect(beside(['folate', 6.9, 'nmol/L'])).toBe('folate 6.9 nmol/L < 7 nmol/L');
    expect(beside(['folate', 7, 'nmol/L'])).toBe('folate 7 nmol/L >= 7 nmol/L');
  });
});

describe('the optional panel (7.4a) and red cells', () => {
  it('an old TSH in range stands under its upper line', () => {
    const old = { collectedOn: localDate('2025-08-01') };
    const tsh = (more: object) =>
      valuesOf('B.TSH.IN_RANGE', 'F', 24, [['tsh', 2, 'm[IU]/L', { ...old, ...more }]])?.[0];
    expect([tsh({}), tsh({ refHigh: 4.5 })]).toEqual(['tsh 2 m[IU]/L <= 4 m[IU]/L', 'tsh 2 m[IU]/L <= 4.5 m[IU]/L']);
  });

  it.each<[string, Sex, number, Given, string]>([
    ['B.VITAMIN_D.LOW', 'F', 24, ['vitamin_d', 29, 'nmol/L'], 'vitamin_d 29 nmol/L < 30 nmol/L'],
    ['B.VITAMIN_D.INSUFFICIENT', 'F', 24, ['vitamin_d', 49, 'nmol/L'], 'vitamin_d 49 nmol/L < 50 nmol/L'],
    ['B.VITAMIN_D.HIGH', 'F', 24, ['vitamin_d', 251, 'nmol/L'], 'vitamin_d 251 nmol/L > 250 nmol/L'],
    ['B.VITAMIN_D.VERY_HIGH', 'F', 24, ['vitamin_d', 376, 'nmol/L'], 'vitamin_d 376 nmol/L > 375 nmol/L'],
    ['B.TSH.RAISED_10_PLUS', 'F', 24, ['tsh', 10, 'm[IU]/L'], 'tsh 10 m[IU]/L >= 10 m[IU]/L'],
    ['B.TSH.RAISED', 'F', 24, ['tsh', 4.1, 'm[IU]/L'], 'tsh 4.1 m[IU]/L > 4 m[IU]/L'],
    ['B.TSH.RAISED', 'F', 24, ['tsh', 4.6, 'm[IU]/L', { refHigh: 4.5 }], 'tsh 4.6 m[IU]/L > 4.5 m[IU]/L'],
    ['B.TSH.BELOW_RANGE', 'F', 24, ['tsh', 0.3, 'm[IU]/L'], 'tsh 0.3 m[IU]/L < 0.4 m[IU]/L'],
    ['B.TSH.BELOW_RANGE', 'F', 24, ['tsh', 0.4, 'm[IU]/L', { refLow: 0.5 }], 'tsh 0.4 m[IU]/L < 0.5 m[IU]/L'],
    ['B.TSH.SUPPRESSED', 'F', 24, ['tsh', 0.09, 'm[IU]/L'], 'tsh 0.09 m[IU]/L < 0.1 m[IU]/L'],
    ['B.CK.ABOVE_ATHLETE_RANGE', 'M', 24, ['ck', 1084, 'U/L'], 'ck 1084 U/L > 1083 U/L'],
    ['B.CK.ABOVE_ATHLETE_RANGE', 'X', 24, ['ck', 514, 'U/L'], 'ck 514 U/L > 513 U/L'],
    ['B.CK.MARKED', 'M', 24, ['ck', 5001, 'U/L'], 'ck 5001 U/L > 5000 U/L'],
    ['B.CK.EXTREME', 'M', 24, ['ck', 10_001, 'U/L'], 'ck 10001 U/L > 10000 U/L'],
    ['B.MCV.LOW', 'F', 24, ['mcv', 79, 'fL'], 'mcv 79 fL < 80 fL'],
    ['B.MCV.LOW', 'F', 13, ['mcv', 77, 'fL'], 'mcv 77 fL < 78 fL'],
    ['B.MCV.HIGH', 'F', 24, ['mcv', 101, 'fL'], 'mcv 101 fL > 100 fL'],
    ['B.HB.HIGH', 'F', 24, ['haemoglobin', 166, 'g/L'], 'haemoglobin 166 g/L > 165 g/L'],
    ['B.FOLATE.LOW', 'F', 24, ['folate', 6.9, 'nmol/L'], 'folate 6.9 nmol/L < 7 nmol/L'],
  ])('%s %s %d %o', (code, sex, age, given, first) => {
    expect(valuesOf(code, sex, age, [given])?.[0]).toBe(first);
    expect(lineOf(code, sex, age, [given])).toBe(first.split(/ [<>]=? /)[1]);
  });
});
