import { localDate } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { assessBloodOfRecord } from '../src/blood/assess-blood-of-record.ts';
import { ruleOf } from '../src/blood/blood-findings.ts';
import { inputOfRecord } from '../src/blood/input-of-record.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import type { BloodResult } from '../src/record/blood-record.ts';
import { DAY, recordWith } from './blood-arbitrary.ts';

// The case out of a record, and what a rule says beside its findings. Today is 2026-03-02.

const ZONE = { homeZone: 'Europe/Zurich' };
const WOMAN = { ...ZONE, sex: 'F', ageYears: 24 } as const;

const drawn = (analyte: string, value: number, unit: string, more: Partial<BloodResult> = {}): BloodResult => ({
  analyte,
  value,
  unit,
  collectedOn: localDate('2026-02-20'),
  ...more,
});
const on = (day: string) => ({ collectedOn: localDate(day) });
const inputOf = (parts: Partial<AthleteRecord>) => inputOfRecord(recordWith({ profile: WOMAN, ...parts }), DAY);
const answer = (parts: Partial<AthleteRecord>) => assessBloodOfRecord(recordWith({ profile: WOMAN, ...parts }), DAY);

describe('7.9 "completed years at collection"', () => {
  const age = (birthDate: string, ...results: readonly BloodResult[]) => {
    const known = inputOf({
      profile: { ...ZONE, sex: 'F', birthDate: localDate(birthDate) },
      bloodResults: results,
    });
    return known.status === 'known' ? known.input.athlete.age : known.missing.map(({ datum }) => datum);
  };
  const ferritin = (day: string) => drawn('ferritin', 20, 'ug/L', on(day));

  it('at the newest result, in whatever order they are listed; one of tomorrow does not count', () => {
    // Born on 1 February 2008: 17 in January 2026, 18 from 1 February on.
    expect(age('2008-02-01', ferritin('2026-01-20'), ferritin('2026-02-20'))).toBe(18);
    expect(age('2008-02-01', ferritin('2026-02-20'), ferritin('2026-01-20'))).toBe(18);
    expect(age('2008-02-01', ferritin('2026-01-20'), ferritin('2025-01-20'))).toBe(17);
    // 18 on 3 March: 17 at the draw of today, whatever is dated tomorrow.
    expect(age('2008-03-03', ferritin('2026-03-03'), ferritin('2026-03-02'))).toBe(17);
    // 18 today: today's result counts before the one of January.
    expect(age('2008-03-02', ferritin('2026-01-20'), ferritin('2026-03-02'))).toBe(18);
  });

  it('a birth after the draw is not known, one on the day is age 0', () => {
    expect(age('2026-02-21', ferritin('2026-02-20'))).toEqual(['profile.birth-date']);
    expect(age('2026-02-20', ferritin('2026-02-20'))).toBe(0);
  });

  it('only what is missing is named', () => {
    const missing = (profile: AthleteRecord['profile']) => {
      const known = inputOf({ profile });
      return known.status === 'missing' ? known.missing.map(({ datum }) => datum) : [];
    };
    expect(missing({ ...ZONE, sex: 'F' })).toEqual(['profile.birth-date']);
    expect(missing({ ...ZONE, ageYears: 24 })).toEqual(['profile.sex']);
    expect(missing(WOMAN)).toEqual([]);
  });
});

describe('the context of a record', () => {
  const contextOf = (parts: Partial<AthleteRecord>) => {
    const known = inputOf(parts);
    return known.status === 'known' ? known.input.context : {};
  };

  it('what is absent stays absent', () => {
    expect(Object.keys(contextOf({}))).toEqual(['symptoms']);
    const known = inputOf({});
    expect(known.status === 'known' && Object.keys(known.input.athlete).toSorted()).toEqual(['age', 'meds', 'sex']);
  });

  it('a camp or a donation of today is 0 days away', () => {
    const bloodContext = { altitudeCampOn: DAY, bloodDonationOn: DAY };
    expect(contextOf({ bloodContext })).toMatchObject({ altitudeCampInDays: 0, bloodDonationWithinDays: 0 });
  });

  it('legs of tomorrow are not heavy today', () => {
    expect(contextOf({ checkIns: [{ on: localDate('2026-03-03'), heaviness: 9 }] }).symptoms).toEqual([]);
  });
});

describe('what a rule says beside its findings', () => {
  const verdicts = (parts: Partial<AthleteRecord>) => answer(parts).results.map((one) => `${one.rule} ${one.verdict}`);

  it('a flagged rule stands on what it found, with its line', () => {
    const { findings, results } = answer({
      bloodResults: [drawn('ferritin', 10, 'ug/L'), drawn('vitamin_d', 20, 'nmol/L')],
    });
    for (const [code, rule] of [
      ['B.IRON.DEPLETED', 'iron-status'],
      ['B.VITAMIN_D.LOW', 'vitamin-d'],
    ])
      expect(results.find((one) => one.rule === rule)?.evidence).toEqual(
        findings.find((one) => one.code === code)?.evidence,
      );
  });

  it('a clear one on its results alone', () => {
    const clear = answer({ bloodResults: [drawn('b12_total', 400, 'ng/L')] }).results.find(
      ({ rule }) => rule === 'b12-status',
    );
    expect(clear?.evidence).toEqual([
      {
        key: 'b12_total',
        label: 'Vitamin B12, total',
        value: 400,
        unit: 'ng/L',
        on: '2026-02-20',
        category: 'blood_values',
      },
    ]);
  });

  it('small red cells are read in pregnancy too, large ones are not (7.3, 7.4)', () => {
    const pregnant = verdicts({ privateHealth: { pregnant: true }, bloodResults: [drawn('mcv', 90, 'fL')] });
    expect(pregnant).toContain('small-red-cells clear');
    expect(pregnant.filter((one) => one.startsWith('large-red-cells'))).toEqual([]);
  });

  it('symptoms of today and of days together, and tingling', () => {
    const symptoms: AthleteRecord['symptoms'] = [{ code: 'black_stool' }, { code: 'rectal_bleeding' }];
    expect(verdicts({ symptoms })).toContain('blood-symptoms flagged');
    expect(verdicts({ symptoms: [{ code: 'paraesthesia' }] })).toContain('tingling flagged');
    expect(verdicts({}).filter((one) => one.startsWith('tingling'))).toEqual([]);
    expect(verdicts({})).toContain('blood-age-limit not-applicable');
  });

  it('a note crosses a line in the borderline band; a sufficient ferritin flags where a step asks for a talk', () => {
    const iron = (...bloodResults: readonly BloodResult[]) =>
      verdicts({ bloodResults }).find((one) => one.startsWith('iron-status'));
    expect(iron(drawn('ferritin', 32, 'ug/L'))).toBe('iron-status flagged');
    expect(iron(drawn('ferritin', 80, 'ug/L'))).toBe('iron-status clear');
    expect(iron(drawn('ferritin', 80, 'ug/L'), drawn('tsat', 46, '%'))).toBe('iron-status flagged');
  });
});

describe('findings', () => {
  const said = (parts: Partial<AthleteRecord>) =>
    answer(parts).findings.map(({ code, urgency, grade }) => `${code} ${urgency} ${grade}`);

  it('grow with the ladder: a note, watch, strong', () => {
    const iron = (ferritin: number, more: Partial<AthleteRecord> = {}) =>
      said({ bloodResults: [drawn('ferritin', ferritin, 'ug/L'), drawn('haemoglobin', 135, 'g/L')], ...more });
    expect(iron(32)).toEqual(['B.IRON.BORDERLINE info info']);
    expect(iron(32, { symptoms: [{ code: 'fatigue' }] })).toEqual(['B.IRON.BORDERLINE discuss watch']);
    expect(iron(20)).toEqual(['B.IRON.LOW doctor_weeks strong']);
    expect(iron(10)).toEqual(['B.IRON.DEPLETED doctor_weeks strong']);
    expect(said({ bloodResults: [drawn('haemoglobin', 100, 'g/L')] })).toEqual([
      'B.IRON.LOW_HB_IRON_UNKNOWN doctor_days strong',
    ]);
    expect(said({ symptoms: [{ code: 'black_stool' }] })).toEqual(['B.SYMPTOM.SAME_DAY urgent_same_day strong']);
  });

  it('only where something is said: an urgency or a flag; in pregnancy always', () => {
    const sufficient = [drawn('ferritin', 80, 'ug/L'), drawn('haemoglobin', 135, 'g/L')];
    expect(said({ bloodResults: sufficient })).toEqual([]);
    expect(
      said({ bloodResults: [...sufficient, drawn('b12_total', 400, 'ng/L'), drawn('tsh', 2, 'm[IU]/L')] }),
    ).toEqual([]);
    expect(said({ bloodResults: [drawn('ferritin', 80, 'ug/L')] })).toEqual(['B.IRON.ADEQUATE none null']);
    expect(said({ privateHealth: { pregnant: true } })).toEqual([
      'B.IRON.OUT_OF_SCOPE_PREGNANCY doctor_weeks null',
      'B.B12.OUT_OF_SCOPE_PREGNANCY none null',
    ]);
  });

  it('a code that no rule of blood has is refused', () => {
    expect(() => ruleOf('L.SPIKE.LARGE' as never)).toThrow('No blood rule has the code L.SPIKE.LARGE.');
  });
});

describe('7.1 and 7.2: entries to check', () => {
  const query = (...bloodResults: readonly BloodResult[]) => {
    const found = answer({ bloodResults }).findings.find(({ code }) => code === 'B.DATA_QUERY');
    return found?.evidence.map(({ value, category }) => `${value} (${category})`);
  };

  it('names and sentences; values and names need consents of their own', () => {
    expect(query(drawn('zinc', 12, 'umol/L'), drawn('ferritin', 20, 'ug/L', on('2026-03-03')))?.[0]).toBe(
      'Ferritin, zinc (not assessed) (blood_flags)',
    );
    expect(query(drawn('ferritin', 20, 'ug/L', on('2026-03-03')))).toEqual([
      'Ferritin (blood_flags)',
      'Ferritin: the date 2026-03-03 lies in the future. (blood_values)',
    ]);
  });

  it('"If both exist and differ by more than 5: note tsat_mismatch, once"', () => {
    // 100 x 15 / 60 = 25 %.
    const tsat = (printed: number) =>
      query(
        drawn('ferritin', 80, 'ug/L'),
        drawn('tsat', printed, '%'),
        drawn('iron', 15, 'umol/L'),
        drawn('tibc', 60, 'umol/L'),
      );
    expect(tsat(30)).toBeUndefined();
    expect(tsat(31)?.[0]).toBe('Transferrin saturation (blood_flags)');
    expect(tsat(31)?.[1]).toMatch(/^Transferrin saturation: the printed value and the one computed.*5 points/);
  });
});

describe('a value as printed', () => {
  const items = (...more: readonly BloodResult[]) =>
    answer({ bloodResults: more })
      .findings.find(({ code }) => code.startsWith('B.IRON.'))
      ?.evidence.filter(({ category }) => category === 'blood_values')
      .map(({ key, value, unit }) => `${key} ${value} ${unit}`);

  it('interval of one side or both, comparator, and the converted value where the unit is another', () => {
    expect(items(drawn('ferritin', 20, 'ug/L', { refLow: 15 }))).toEqual([
      'ferritin 20 ug/L',
      'ferritin.interval from 15 ug/L',
    ]);
    expect(items(drawn('ferritin', 20, 'ug/L', { refHigh: 150 }))?.[1]).toBe('ferritin.interval up to 150 ug/L');
    expect(items(drawn('ferritin', 20, 'ug/L', { refLow: 15, refHigh: 150 }))?.[1]).toBe(
      'ferritin.interval 15 to 150 ug/L',
    );
    expect(items(drawn('ferritin', 20, 'ug/L', { comparator: '<' }))).toEqual(['ferritin < 20 ug/L']);
    expect(items(drawn('haemoglobin', 11.5, 'g/dL'))).toEqual([
      'haemoglobin 11.5 g/dL',
      'haemoglobin.converted 115 g/L',
    ]);
    expect(items(drawn('haemoglobin', 11.5, 'g/dL', { comparator: '<' }))).toEqual(['haemoglobin < 11.5 g/dL']);
  });
});
