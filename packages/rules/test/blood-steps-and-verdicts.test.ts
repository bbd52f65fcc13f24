import { localDate } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { assessBloodOfRecord } from '../src/blood/assess-blood-of-record.ts';
import { medsOfRecord } from '../src/blood/record-medicines.ts';
import type { AthleteRecord, Profile } from '../src/record/athlete-record.ts';
import { DAY, recordWith } from './blood-arbitrary.ts';
import { assess, result, urgencyOf } from './blood-case.ts';

type Given = readonly [analyte: string, value: number, unit: string, collectedOn?: string];

const woman: Profile = { homeZone: 'Europe/Zurich', sex: 'F', ageYears: 24 };
/** Drawn on 2026-02-20 unless said otherwise; today is 2026-03-02. */
const answer = (results: readonly Given[], more: Partial<AthleteRecord> = {}) =>
  assessBloodOfRecord(
    recordWith({
      profile: woman,
      ...more,
      bloodResults: results.map(([analyte, value, unit, collectedOn = '2026-02-20']) => ({
        analyte,
        value,
        unit,
        collectedOn: localDate(collectedOn),
      })),
    }),
    DAY,
  );
/** "clear | ferritin 80, haemoglobin 135": verdict, what is missing, and what it looked at. */
const verdict = (rule: string, ...given: Parameters<typeof answer>): string | undefined => {
  const found = answer(...given).results.find((one) => one.rule === rule);
  const missing = found?.missing.map(({ datum, reason }) => ` ${datum} ${reason}`).join('') ?? '';
  const looked = found?.evidence
    .filter(({ category, key }) => category === 'blood_values' && !key.includes('.'))
    .map(({ key, value }) => `${key} ${value}`);
  return found && `${found.verdict}${missing} | ${looked?.join(', ')}`;
};
const FERRITIN: Given = ['ferritin', 80, 'ug/L'];
const HB: Given = ['haemoglobin', 135, 'g/L'];
const OLD = '2023-01-20';

describe('verdicts name what was looked at', () => {
  it('iron', () => {
    expect(verdict('iron-status', [FERRITIN, HB])).toBe('clear | ferritin 80, haemoglobin 135');
    expect(verdict('iron-status', [HB])).toBe('insufficient-data blood.ferritin missing | haemoglobin 135');
    expect(verdict('iron-status', [['ferritin', 80, 'ug/L', OLD], HB])).toContain(
      'insufficient-data blood.ferritin too-old',
    );
    expect(verdict('iron-status', [FERRITIN, HB, ['crp', 9, 'mg/L']])).toContain(
      'insufficient-data blood.ferritin not-covered',
    );
    expect(verdict('iron-status', [FERRITIN, HB], { bloodContext: { hardExerciseHoursBeforeDraw: 23 } })).toContain(
      'insufficient-data blood.ferritin not-covered',
    );
    expect(verdict('iron-status', [FERRITIN, HB], { bloodContext: { hardExerciseHoursBeforeDraw: 24 } })).toMatch(
      /^clear/,
    );
    expect(verdict('iron-status', [['ferritin', 10, 'ug/L'], HB])).toMatch(/^flagged \| ferritin 10/);
    expect(verdict('iron-status', [FERRITIN, HB], { privateHealth: { pregnant: true } })).toMatch(/^not-applicable/);
  });

  it('B12', () => {
    expect(
      verdict('b12-status', [
        ['b12_total', 400, 'ng/L'],
        ['mma', 100, 'nmol/L'],
      ]),
    ).toBe('clear | b12_total 400, mma 100');
    expect(verdict('b12-status', [['b12_active', 90, 'pmol/L']])).toBe('clear | b12_active 90');
    expect(verdict('b12-status', [FERRITIN])).toBe('insufficient-data blood.vitamin-b12 missing | ');
    expect(verdict('b12-status', [['b12_total', 400, 'ng/L', OLD]])).toContain(
      'insufficient-data blood.vitamin-b12 too-old',
    );
    expect(verdict('b12-status', [['b12_total', 400, 'ng/L']], { bloodContext: { takingB12: true } })).toContain(
      'insufficient-data blood.mma missing',
    );
    expect(verdict('b12-status', [['b12_total', 150, 'ng/L']])).toMatch(/^flagged \| b12_total 150/);
    expect(verdict('b12-status', [['b12_total', 150, 'ng/L']], { privateHealth: { pregnant: true } })).toMatch(
      /^not-applicable/,
    );
  });

  it.each<[string, Given, Given]>([
    ['high-haemoglobin', ['haemoglobin', 135, 'g/L'], ['haemoglobin', 170, 'g/L']],
    ['small-red-cells', ['mcv', 90, 'fL'], ['mcv', 79, 'fL']],
    ['large-red-cells', ['mcv', 90, 'fL'], ['mcv', 101, 'fL']],
    ['low-folate', ['folate', 20, 'nmol/L'], ['folate', 6, 'nmol/L']],
    ['vitamin-d', ['vitamin_d', 80, 'nmol/L'], ['vitamin_d', 20, 'nmol/L']],
    ['thyroid', ['tsh', 2, 'm[IU]/L'], ['tsh', 12, 'm[IU]/L']],
    ['creatine-kinase', ['ck', 200, 'U/L'], ['ck', 6000, 'U/L']],
  ])('%s: clear, flagged, and nothing without a result', (rule, fine, beyond) => {
    expect(verdict(rule, [fine])).toBe(`clear | ${fine[0]} ${fine[1]}`);
    expect(verdict(rule, [beyond])).toBe(`flagged | ${beyond[0]} ${beyond[1]}`);
    expect(verdict(rule, [['crp', 2, 'mg/L']])).toBeUndefined();
  });

  it('an old result describes no today', () => {
    for (const [analyte, value, unit] of [
      ['vitamin_d', 80, 'nmol/L'],
      ['tsh', 2, 'm[IU]/L'],
      ['ck', 200, 'U/L'],
      ['haemoglobin', 135, 'g/L'],
    ] as const) {
      const rule = { vitamin_d: 'vitamin-d', tsh: 'thyroid', ck: 'creatine-kinase', haemoglobin: 'high-haemoglobin' }[
        analyte
      ];
      expect(verdict(rule, [[analyte, value, unit, OLD]])).toBe(
        `insufficient-data blood.optional-panel too-old | ${analyte} ${value}`,
      );
    }
    expect(verdict('creatine-kinase', [['ck', 200, 'U/L', '2026-02-16']])).toBe('clear | ck 200');
    expect(verdict('creatine-kinase', [['ck', 200, 'U/L', '2026-02-15']])).toContain('too-old');
  });

  it('answers alone: symptoms, laughing gas, queries', () => {
    const rules = (results: readonly Given[], more: Partial<AthleteRecord> = {}) =>
      answer(results, more).results.map((one) => `${one.rule} ${one.verdict}`);
    expect(rules([FERRITIN])).not.toContain('blood-symptoms flagged');
    expect(rules([FERRITIN], { symptoms: [{ code: 'black_stool' }] })).toContain('blood-symptoms flagged');
    expect(rules([FERRITIN])).not.toContain('blood-data-query flagged');
    expect(rules([['ferritin', 80, 'mmol/L']])).toContain('blood-data-query flagged');
    expect(rules([], { bloodContext: { nitrousOxide: true } })).toContain('nitrous-oxide flagged');
    expect(rules([], { bloodContext: { nitrousOxide: false } })).toContain('nitrous-oxide clear');
    expect(rules([]).some((one) => one.startsWith('nitrous-oxide'))).toBe(false);
  });

  it('without sex or age: the result where there is none, the person where something was entered', () => {
    const nobody = { profile: { homeZone: 'Europe/Zurich' } };
    const missing = (results: readonly Given[], more: Partial<AthleteRecord> = {}) =>
      answer(results, { ...nobody, ...more }).results.map(
        (one) => `${one.rule} ${one.verdict} ${one.missing.map(({ datum }) => datum).join(' ')}`,
      );
    expect(missing([])).toEqual([
      'iron-status insufficient-data blood.ferritin',
      'b12-status insufficient-data blood.vitamin-b12',
    ]);
    expect(missing([FERRITIN])).toEqual([
      'iron-status insufficient-data profile.sex profile.birth-date',
      'b12-status insufficient-data profile.sex profile.birth-date',
    ]);
    expect(missing([], { bloodContext: { takingIron: false } })[0]).toBe(
      'iron-status insufficient-data profile.sex profile.birth-date blood.ferritin',
    );
  });

  it('under 12 three rules do not apply, and a note says so', () => {
    const child = answer([FERRITIN], { profile: { ...woman, ageYears: 11 } });
    expect(child.results.map((one) => `${one.rule} ${one.verdict}`).toSorted()).toEqual([
      'b12-status not-applicable',
      'blood-age-limit not-applicable',
      'iron-status not-applicable',
    ]);
    expect(child.findings.map(({ code, urgency }) => `${code} ${urgency}`)).toEqual(['B.OUT_OF_SCOPE_AGE info']);
    expect(child.findings[0]?.evidence).toEqual([
      { key: 'under_18', label: 'Under 18', value: true, unit: null, category: 'blood_flags' },
    ]);
  });
});

describe('7.3 steps S2 to S5', () => {
  const iron = (...given: readonly Parameters<typeof result>[]) =>
    assess({ results: given.map((one) => result(...one)) });
  const quiet = ['haemoglobin', 135] as const;

  it("a receptor above the laboratory's limit asks for a talk, in the acute phase for an appointment", () => {
    const receptor = (ferritin: number, stfr: number, crp = 1) =>
      iron(['ferritin', ferritin], [...quiet], ['stfr', stfr, { refHigh: 5 }], ['crp', crp]);
    expect([receptor(80, 5).iron.flags, receptor(80, 5.1).iron.flags]).toEqual([[], ['stfr_raised']]);
    expect([urgencyOf(receptor(80, 5)), urgencyOf(receptor(80, 5.1)), urgencyOf(receptor(32, 5.1))]).toEqual([
      'none',
      'discuss',
      'discuss',
    ]);
    expect([urgencyOf(receptor(50, 5, 9)), urgencyOf(receptor(50, 5.1, 9))]).toEqual(['discuss', 'gp_weeks 4']);
    expect(iron(['ferritin', 80], [...quiet], ['stfr', 99]).iron.flags).toEqual([]);
  });

  it("below the laboratory's own limit: a talk, for ferritin and haemoglobin; never on the limit", () => {
    const own = (ferritin: number, hb: number) =>
      iron(['ferritin', ferritin, { refLow: 50 }], ['haemoglobin', hb, { refLow: 130 }]);
    expect([own(50, 130).iron.flags, own(49, 130).iron.flags, own(50, 129).iron.flags]).toEqual([
      [],
      ['below_lab_range'],
      ['below_lab_range'],
    ]);
    expect([urgencyOf(own(50, 130)), urgencyOf(own(49, 130))]).toEqual(['none', 'discuss']);
    expect(own(20, 135).iron.flags).toEqual([]);
  });

  it('a high saturation alone or together with a high ferritin', () => {
    const high = (ferritin: number, tsat: number) => iron(['ferritin', ferritin], [...quiet], ['tsat', tsat]);
    expect([high(80, 45).iron.flags, high(80, 46).iron.flags]).toEqual([[], ['tsat_high_isolated']]);
    expect([urgencyOf(high(80, 45)), urgencyOf(high(80, 46))]).toEqual(['none', 'discuss']);
    expect([high(200, 46).iron.flags, high(201, 46).iron.flags]).toEqual([
      ['tsat_high_isolated'],
      ['overload_pattern'],
    ]);
  });

  it('printed and computed saturation may differ by 5', () => {
    const notes = (tsat: number) =>
      iron(['ferritin', 80], [...quiet], ['tsat', tsat], ['iron', 15], ['tibc', 60]).dataQuality;
    // 100 x 15 / 60 = 25 %.
    expect(notes(30)).toEqual(notes(20));
    expect(notes(30)).toEqual([]);
    expect(notes(30.2)).not.toEqual([]);
    expect(notes(19.8)).not.toEqual([]);
  });

  it('notes on the draw and the person', () => {
    const flags = (context: Record<string, unknown>, athlete: Record<string, unknown> = {}) =>
      assess({ athlete, context, results: [result('ferritin', 80), result('haemoglobin', 145)] }).iron.flags;
    expect(flags({ takingIron: true })).toEqual(['taking_iron']);
    expect(flags({ takingIron: false })).toEqual([]);
    expect([flags({ hardExerciseHoursBeforeDraw: 23 }), flags({ hardExerciseHoursBeforeDraw: 24 })]).toEqual([
      ['exercise_24h'],
      [],
    ]);
    expect([flags({}, { residenceAltitudeM: 500 }), flags({}, { residenceAltitudeM: 499 })]).toEqual([
      ['altitude_adjusted'],
      [],
    ]);
  });

  it('small red cells: weeks, unless a current low ferritin or pregnancy speaks already', () => {
    const small = (ferritin: number, mcv: number, athlete: Record<string, unknown> = {}) =>
      assess({ athlete, results: [result('ferritin', ferritin), result('haemoglobin', 135), result('mcv', mcv)] });
    expect([small(80, 80).iron.flags, small(80, 79).iron.flags]).toEqual([[], ['microcytosis']]);
    expect([urgencyOf(small(80, 80)), urgencyOf(small(80, 79))]).toEqual(['none', 'gp_weeks 4']);
    expect(urgencyOf(small(30, 79))).toBe('gp_weeks 4');
    expect(small(29, 79).iron.flags).toContain('microcytosis');
  });

  it('in pregnancy only a severe haemoglobin is judged: below 70 today, else within two weeks', () => {
    const pregnant = (hb: number) => assess({ athlete: { pregnant: true }, results: [result('haemoglobin', hb)] });
    expect([urgencyOf(pregnant(70)), urgencyOf(pregnant(69))]).toEqual(['gp_weeks 2', 'same_day']);
    expect(pregnant(100).iron).toMatchObject({ level: 'out_of_scope_pregnancy', hb: 'not_staged' });
    expect(urgencyOf(assess({ athlete: { pregnant: true }, results: [result('ferritin', 80)] }))).toBe('gp_weeks 2');
  });
});

describe('3.3 medicines of the record that count for B12', () => {
  const counted = (...medicines: AthleteRecord['medicines']) => medsOfRecord(recordWith({ medicines }), DAY);

  it('by name, or by code where one is given', () => {
    const names: Readonly<Record<string, string>> = {
      metformin: 'metformin',
      omeprazole: 'ppi',
      esomeprazole: 'ppi',
      lansoprazole: 'ppi',
      dexlansoprazole: 'ppi',
      pantoprazole: 'ppi',
      rabeprazole: 'ppi',
      famotidine: 'h2_blocker',
      ranitidine: 'h2_blocker',
      cimetidine: 'h2_blocker',
      nizatidine: 'h2_blocker',
      colchicine: 'colchicine',
    };
    for (const [generic, name] of Object.entries(names))
      expect([generic, counted({ generic })]).toEqual([generic, [name]]);
    const codes = {
      A10BA02: 'metformin',
      A10BD07: 'metformin',
      A02BC01: 'ppi',
      A02BA03: 'h2_blocker',
      M04AC01: 'colchicine',
    };
    for (const [atc, name] of Object.entries(codes)) expect([atc, counted({ atc })]).toEqual([atc, [name]]);
    expect(counted({ atc: 'C07AB02', generic: 'metformin' })).toEqual([]);
    expect(counted({ generic: 'bisoprolol' })).toEqual([]);
  });

  it('only while it is taken, each once, beside what was answered', () => {
    expect(counted({ generic: 'metformin', stopOn: DAY })).toEqual(['metformin']);
    expect(counted({ generic: 'metformin', stopOn: localDate('2026-03-01') })).toEqual([]);
    expect(counted({ generic: 'omeprazole' }, { generic: 'pantoprazole' })).toEqual(['ppi']);
    expect(
      medsOfRecord(recordWith({ bloodContext: { meds: ['colchicine'] }, medicines: [{ generic: 'metformin' }] }), DAY),
    ).toEqual(['colchicine', 'metformin']);
  });
});
