import { localDate, type Evidence, type Finding } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { assessBloodOfRecord } from '../src/blood/assess-blood-of-record.ts';
import type { AthleteRecord, Sex } from '../src/record/athlete-record.ts';
import { DAY, recordWith } from './blood-arbitrary.ts';

// What a finding carries beside its values: report, line, band, flags, age of the result, and whose consent each needs.

type Given = readonly [analyte: string, value: number, unit: string, more?: object];
interface Person extends Partial<Omit<AthleteRecord, 'profile'>> {
  readonly sex?: Sex;
  readonly age?: number;
}

/** A woman of 24, everything drawn on 2026-02-20, unless said otherwise. */
function findingsOf({ sex = 'F', age = 24, ...more }: Person, ...results: readonly Given[]): readonly Finding[] {
  const record = recordWith({
    ...more,
    profile: { homeZone: 'Europe/Zurich', sex, ageYears: age },
    bloodResults: results.map(([analyte, value, unit, other]) => ({
      analyte,
      value,
      unit,
      collectedOn: localDate('2026-02-20'),
      ...other,
    })),
  });
  return assessBloodOfRecord(record, DAY).findings;
}

const evidenceOf = (code: string, ...given: Parameters<typeof findingsOf>): readonly Evidence[] | undefined =>
  findingsOf(...given).find((finding) => finding.code === code)?.evidence;
const keysOf = (...given: Parameters<typeof evidenceOf>) => evidenceOf(...given)?.map(({ key }) => key);
const itemOf = (key: string, ...given: Parameters<typeof evidenceOf>) => {
  const item = evidenceOf(...given)?.find((one) => one.key === key);
  return item && `${item.value} (${item.category})`;
};

const HB: Given = ['haemoglobin', 135, 'g/L'];
const EARLIER = { collectedOn: localDate('2025-12-20') };

describe('a ferritin that does not belong to the low haemoglobin (7.3, R1)', () => {
  const given: readonly Given[] = [
    ['haemoglobin', 115, 'g/L'],
    ['ferritin', 12, 'ug/L', EARLIER],
    ['stfr', 6, 'mg/L', { ...EARLIER, refHigh: 5 }],
    ['crp', 1, 'mg/L', EARLIER],
    ['tsat', 20, '%', EARLIER],
  ];

  it('stands with what was drawn beside it, not with the haemoglobin', () => {
    expect(keysOf('B.IRON.FERRITIN_NOT_PAIRED', {}, ...given)).toEqual([
      'ferritin',
      'stfr',
      'stfr.interval',
      'crp',
      'tsat',
      'report',
      'line',
      'flag.stfr_raised',
      'unpaired.side',
    ]);
    expect(evidenceOf('B.IRON.FERRITIN_NOT_PAIRED', {}, ...given)?.[0]?.comparedWith?.limit).toBe(15);
    expect(keysOf('B.IRON.LOW_HB_IRON_UNKNOWN', {}, ...given)).toEqual([
      'haemoglobin',
      'crp',
      'report',
      'line',
      'hb.band',
      'flag.ferritin_not_paired',
    ]);
    expect(itemOf('report', 'B.IRON.FERRITIN_NOT_PAIRED', {}, ...given)).toBe('2025-12-20 (blood_flags)');
    expect(itemOf('report', 'B.IRON.LOW_HB_IRON_UNKNOWN', {}, ...given)).toBe('2026-02-20 (blood_flags)');
  });

  it('low, high, between or unclear', () => {
    const side = (ferritin: number, person: Person = {}) =>
      itemOf(
        'unpaired.side',
        'B.IRON.FERRITIN_NOT_PAIRED',
        person,
        ['haemoglobin', 115, 'g/L'],
        ['ferritin', ferritin, 'ug/L', EARLIER],
      );
    const ill = { bloodContext: { illnessWithin14dOfDraw: true } };
    expect([side(12), side(20), side(32)]).toEqual(Array(3).fill('low (blood_flags)'));
    expect([side(160), side(250), side(1200)]).toEqual(Array(3).fill('high (blood_flags)'));
    expect([side(60, ill), side(80, ill)]).toEqual(Array(2).fill('unclear (blood_flags)'));
    expect(side(80, { bloodContext: { hardExerciseHoursBeforeDraw: 2 } })).toBe('between (blood_flags)');
  });
});

describe('the band of a low haemoglobin', () => {
  it.each([
    [79, 'severely low (blood_flags)'],
    [80, 'moderately low (blood_flags)'],
    [110, 'mildly low (blood_flags)'],
  ])('%d g/L: %s', (hb, band) => {
    expect(itemOf('hb.band', 'B.IRON.LOW_HB_IRON_UNKNOWN', {}, ['haemoglobin', hb, 'g/L'])).toBe(band);
  });

  it('is not said where it is not low', () => {
    expect(keysOf('B.IRON.HB_ONLY_NOT_LOW', {}, HB)).toEqual([
      'haemoglobin',
      'report',
      'line',
      'flag.missing_ferritin',
    ]);
  });
});

describe('what was answered alone stands on no result', () => {
  const values: readonly Given[] = [['ferritin', 80, 'ug/L'], HB, ['tsat', 30, '%'], ['b12_total', 170, 'ng/L']];

  it('tingling, laughing gas, a test worth raising', () => {
    const person: Person = { symptoms: [{ code: 'paraesthesia' }], bloodContext: { nitrousOxide: true } };
    expect(evidenceOf('B.B12.TINGLING', person, ...values)).toEqual([
      { key: 'paraesthesia', label: 'Numbness or tingling', value: true, unit: null, category: 'symptoms' },
    ]);
    expect(keysOf('B.NITROUS_OXIDE', person, ...values)).toEqual(['flag.nitrous_oxide_total_b12_unreliable']);
    expect(keysOf('B.B12.TEST_WORTH_RAISING', person, HB, ['folate', 20, 'nmol/L'])).toEqual([
      'flag.b12_test_worth_raising',
    ]);
  });

  it('a saturation belongs to iron only', () => {
    const all: readonly Given[] = [...values, ['mcv', 101, 'fL'], ['vitamin_d', 20, 'nmol/L']];
    // Of one day the ferritin listed first counts.
    const withSaturation = findingsOf({}, ['ferritin', 20, 'ug/L'], ...all)
      .filter(({ evidence }) => evidence.some(({ key }) => key === 'tsat'))
      .map(({ code }) => code);
    expect(withSaturation).toEqual(['B.IRON.LOW']);
    expect(keysOf('B.VITAMIN_D.LOW', {}, ...all)).toEqual(['vitamin_d', 'report', 'line']);
    expect(keysOf('B.MCV.HIGH', {}, ...all)).toEqual(['mcv', 'report', 'line', 'flag.macrocytosis']);
  });

  it('a computed saturation of iron without its ferritin is not there', () => {
    expect(keysOf('B.IRON.HB_ONLY_NOT_LOW', {}, HB, ['iron', 5, 'umol/L'], ['tibc', 70, 'umol/L'])).toEqual([
      'haemoglobin',
      'report',
      'line',
      'flag.missing_ferritin',
    ]);
  });
});

describe('results of B12', () => {
  const keys = (totalOn: string, activeOn: string) =>
    keysOf(
      'B.B12.INDETERMINATE',
      {},
      ['b12_total', 250, 'ng/L', { collectedOn: localDate(totalOn) }],
      ['b12_active', 40, 'pmol/L', { collectedOn: localDate(activeOn) }],
    );

  it('the main one first, each once: the newer, on the same day the active one (7.4)', () => {
    expect(keys('2026-02-20', '2026-02-20')).toEqual(['b12_active', 'b12_total', 'report', 'line']);
    expect(keys('2026-02-10', '2026-02-20')).toEqual(['b12_active', 'b12_total', 'report', 'line']);
    expect(keys('2026-02-20', '2026-02-10')).toEqual(['b12_total', 'b12_active', 'report', 'line']);
    expect(keysOf('B.B12.INDETERMINATE', {}, ['b12_total', 250, 'ng/L'])).toEqual(['b12_total', 'report', 'line']);
  });
});

describe('report, age, guardian and sex', () => {
  it('line, flags and symptoms each under their own consent', () => {
    const given: readonly Given[] = [['ferritin', 20, 'ug/L']];
    const takingIron: Person = { bloodContext: { takingIron: true } };
    expect(itemOf('line', 'B.IRON.LOW', {}, ...given)).toBe('30 (blood_flags)');
    expect(itemOf('flag.missing_hb', 'B.IRON.LOW', {}, ...given)).toBe('Haemoglobin missing (blood_flags)');
    expect(itemOf('flag.taking_iron', 'B.IRON.LOW', takingIron, ...given)).toBe('Iron was being taken (medicines)');
    expect(itemOf('symptoms', 'B.SYMPTOM.SAME_DAY', { symptoms: [{ code: 'black_stool' }] })).toBe(
      'black stool (symptoms)',
    );
    expect(evidenceOf('B.B12.OUT_OF_SCOPE_PREGNANCY', { privateHealth: { pregnant: true } })).toEqual([]);
  });

  describe('in pregnancy no value stands beside a line: ours do not apply (7.4, R0)', () => {
    const given: readonly Given[] = [
      ['ferritin', 20, 'ug/L'],
      ['tsat', 10, '%'],
      ['b12_total', 150, 'ng/L'],
    ];
    const besideLines = (code: string, person: Person) =>
      evidenceOf(code, person, ...given)?.some(({ key, comparedWith }) => key === 'line' || comparedWith !== undefined);

    it.each([
      ['B.IRON.OUT_OF_SCOPE_PREGNANCY', 'B.IRON.LOW'],
      ['B.B12.OUT_OF_SCOPE_PREGNANCY', 'B.B12.LOW'],
    ])('%s, as against %s', (pregnant, otherwise) => {
      expect(besideLines(pregnant, { privateHealth: { pregnant: true } })).toBe(false);
      expect(besideLines(otherwise, {})).toBe(true);
    });
  });

  it('the report is that of the result whose age counts: R4 "the newer of Hb and ferritin"', () => {
    const report = (hbOn: string, ferritinOn: string) =>
      itemOf(
        'report',
        'B.IRON.LOW_HB_LOW_FERRITIN',
        {},
        ['haemoglobin', 115, 'g/L', { collectedOn: localDate(hbOn) }],
        ['ferritin', 20, 'ug/L', { collectedOn: localDate(ferritinOn) }],
      );
    expect([report('2026-02-20', '2026-02-10'), report('2026-02-10', '2026-02-20')]).toEqual(
      Array(2).fill('2026-02-20 (blood_flags)'),
    );
    expect(itemOf('report', 'B.CK.MARKED', {}, ['ck', 6000, 'U/L'])).toBe('2026-02-20 (blood_flags)');
    expect(itemOf('report', 'B.FOLATE.LOW', {}, ['folate', 5, 'nmol/L'])).toBe('2026-02-20 (blood_flags)');
  });

  it('stale and expired are said, current is not; of red cells, folate and creatine kinase never (7.3, 7.4, 7.4a)', () => {
    const age = (collectedOn: string) =>
      itemOf('currency', 'B.IRON.LOW', {}, ['ferritin', 20, 'ug/L', { collectedOn: localDate(collectedOn) }]);
    // 2026-03-02 less 183, 184, 365 and 366 days.
    expect([age('2025-08-31'), age('2025-08-30'), age('2025-03-02'), age('2025-03-01')]).toEqual([
      undefined,
      'stale (blood_flags)',
      'stale (blood_flags)',
      'expired (blood_flags)',
    ]);
    const folate: Given = ['folate', 5, 'nmol/L', { collectedOn: localDate('2025-06-01') }];
    expect(keysOf('B.FOLATE.LOW', {}, folate)).not.toContain('currency');
  });

  it('under 18 the guardian is addressed, in symptoms and queries too', () => {
    const under = (code: string, age: number) =>
      itemOf(
        'under_18',
        code,
        { age, symptoms: [{ code: 'black_stool' }] },
        ['ferritin', 12, 'ug/L'],
        ['crp', 1, 'stones'],
      );
    for (const code of ['B.IRON.DEPLETED', 'B.SYMPTOM.SAME_DAY', 'B.DATA_QUERY'])
      expect([code, under(code, 17), under(code, 18)]).toEqual([code, 'true (blood_flags)', undefined]);
  });

  it('the stricter line is noted for neither sex, where lines differ by sex', () => {
    const noted = (sex: Sex, code: string, ...given: readonly Given[]) =>
      keysOf(code, { sex }, ...given)?.includes('flag.stricter_line');
    expect([
      noted('X', 'B.IRON.HIGH', ['ferritin', 250, 'ug/L']),
      noted('F', 'B.IRON.HIGH', ['ferritin', 250, 'ug/L']),
    ]).toEqual([true, false]);
    expect(noted('X', 'B.HB.HIGH', ['haemoglobin', 170, 'g/L'])).toBe(true);
    expect(noted('X', 'B.CK.ABOVE_ATHLETE_RANGE', ['ck', 600, 'U/L'])).toBe(true);
    expect(noted('X', 'B.IRON.LOW', ['ferritin', 20, 'ug/L'])).toBe(false);
    expect(noted('X', 'B.VITAMIN_D.LOW', ['vitamin_d', 20, 'nmol/L'])).toBe(false);
  });
});

describe('small red cells beside a ferritin (7.3)', () => {
  const urgency = (person: Person, ...given: readonly Given[]) =>
    findingsOf(person, ['mcv', 79, 'fL'], ...given).find(({ code }) => code === 'B.MCV.LOW')?.urgency;

  it('"none in pregnancy, and none if the ferritin is < lowCut and current"', () => {
    expect([urgency({}), urgency({ privateHealth: { pregnant: true } })]).toEqual(['doctor_weeks', 'none']);
    expect([urgency({}, ['ferritin', 29.9, 'ug/L']), urgency({}, ['ferritin', 30, 'ug/L'])]).toEqual([
      'none',
      'doctor_weeks',
    ]);
    const drawn = (collectedOn: string) =>
      urgency({}, ['ferritin', 20, 'ug/L', { collectedOn: localDate(collectedOn) }]);
    expect([drawn('2025-08-31'), drawn('2025-08-30')]).toEqual(['none', 'doctor_weeks']);
  });

  it('a high haemoglobin carries no flag of its own', () => {
    expect(keysOf('B.HB.HIGH', {}, ['haemoglobin', 170, 'g/L'])).toEqual(['haemoglobin', 'report', 'line']);
  });
});
