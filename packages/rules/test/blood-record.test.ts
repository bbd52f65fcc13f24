import { describe, expect, it } from 'vitest';
import { localDate } from '@freshlegs/domain';
import { assess } from '../src/assess.ts';
import { assessBloodOfRecord } from '../src/blood/assess-blood-of-record.ts';
import { inputOfRecord } from '../src/blood/input-of-record.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import type { BloodResult } from '../src/record/blood-record.ts';
import { DAY, recordWith } from './blood-arbitrary.ts';

const PERSON = { homeZone: 'Europe/Zurich', sex: 'F', birthDate: localDate('2008-02-25') } as const;
const drawn = (analyte: string, value: number, unit: string, on = '2026-02-20'): BloodResult => ({
  analyte,
  value,
  unit,
  collectedOn: localDate(on),
});

const inputOf = (parts: Partial<AthleteRecord>) => {
  const known = inputOfRecord(recordWith({ profile: PERSON, ...parts }), DAY);
  if (known.status !== 'known') throw new Error('Sex and birth date are given.');
  return known.input;
};

const verdictOf = (parts: Partial<AthleteRecord>, rule: string) => {
  const found = assessBloodOfRecord(recordWith({ profile: PERSON, ...parts }), DAY).results.find(
    (one) => one.rule === rule,
  );
  return found && [found.verdict, found.missing.map((one) => `${one.datum} ${one.reason}`).join()];
};

describe('the case out of a record', () => {
  it('takes the age at the newest result, without results on the day', () => {
    // Born 25 February 2008: 17 on 20 February 2026, 18 on 2 March 2026.
    expect(inputOf({ bloodResults: [drawn('ferritin', 20, 'ug/L')] }).athlete.age).toBe(17);
    expect(inputOf({}).athlete.age).toBe(18);
    expect(inputOf({ bloodResults: [drawn('ferritin', 20, 'ug/L', '2027-01-01')] }).athlete.age).toBe(18);
  });

  it('translates the symptom form', () => {
    const symptoms = (...answers: AthleteRecord['symptoms']) => inputOf({ symptoms: answers }).context.symptoms;
    expect(symptoms({ code: 'dyspnoea', atRest: true })).toEqual(['breathless_at_rest']);
    expect(symptoms({ code: 'dyspnoea', sudden: true })).toEqual(['breathless_on_exertion']);
    expect(symptoms({ code: 'new_weakness' }, { code: 'bladder_bowel_change' })).toEqual([
      'limb_weakness',
      'bladder_bowel',
    ]);
    expect(symptoms({ code: 'muscle_pain', diffuse: true })).toEqual([]);
    expect(symptoms({ code: 'muscle_pain', severe: true })).toEqual(['muscle_pain_severe']);
    expect(symptoms({ code: 'fever' }, { code: 'paraesthesia' }, { code: 'fatigue' })).toEqual([
      'paraesthesia',
      'fatigue',
    ]);
  });

  it('takes heavy legs from the latest heaviness of three days', () => {
    const legs = (...checkIns: AthleteRecord['checkIns']) => inputOf({ checkIns }).context.symptoms;
    expect(legs({ on: localDate('2026-02-28'), heaviness: 4 })).toEqual(['heavy_legs']);
    expect(legs({ on: localDate('2026-02-27'), heaviness: 9 })).toEqual([]);
    expect(legs({ on: localDate('2026-03-01'), heaviness: 7 }, { on: DAY, heaviness: 3 })).toEqual([]);
    expect(legs({ on: DAY, soreness: 9 }, { on: localDate('2026-03-01'), heaviness: 5 })).toEqual(['heavy_legs']);
  });

  it('counts days from the day, and medicines that are still taken', () => {
    const { context, athlete } = inputOf({
      bloodContext: {
        altitudeCampOn: localDate('2026-04-27'),
        bloodDonationOn: localDate('2025-11-02'),
        meds: ['ppi'],
      },
      medicines: [
        { generic: ' Metformin ' },
        { atc: 'a02ba03' },
        { generic: 'colchicine', stopOn: localDate('2026-03-01') },
        { atc: 'C07AB02', generic: 'omeprazole' },
      ],
    });
    expect([context.altitudeCampInDays, context.bloodDonationWithinDays]).toEqual([56, 120]);
    expect(athlete.meds).toEqual(['ppi', 'metformin', 'h2_blocker']);
    const past = inputOf({
      bloodContext: { altitudeCampOn: localDate('2026-03-01'), bloodDonationOn: localDate('2026-03-03') },
    });
    expect([past.context.altitudeCampInDays, past.context.bloodDonationWithinDays]).toEqual([undefined, undefined]);
  });
});

describe('verdicts for the ladder', () => {
  it.each<[string, Partial<AthleteRecord>, string, unknown]>([
    ['nothing on file', {}, 'iron-status', ['insufficient-data', 'blood.ferritin missing']],
    ['nothing on file', {}, 'b12-status', ['insufficient-data', 'blood.vitamin-b12 missing']],
    [
      'haemoglobin alone',
      { bloodResults: [drawn('haemoglobin', 132, 'g/L')] },
      'iron-status',
      ['insufficient-data', 'blood.ferritin missing'],
    ],
    [
      'low haemoglobin alone',
      { bloodResults: [drawn('haemoglobin', 112, 'g/L')] },
      'iron-status',
      ['flagged', 'blood.ferritin missing'],
    ],
    ['ferritin 60', { bloodResults: [drawn('ferritin', 60, 'ug/L')] }, 'iron-status', ['clear', '']],
    [
      'ferritin 60, old',
      { bloodResults: [drawn('ferritin', 60, 'ug/L', '2025-08-01')] },
      'iron-status',
      ['insufficient-data', 'blood.ferritin too-old'],
    ],
    [
      'ferritin 60 after hard training',
      { bloodResults: [drawn('ferritin', 60, 'ug/L')], bloodContext: { hardExerciseHoursBeforeDraw: 10 } },
      'iron-status',
      ['insufficient-data', 'blood.ferritin not-covered'],
    ],
    ['ferritin 20', { bloodResults: [drawn('ferritin', 20, 'ug/L')] }, 'iron-status', ['flagged', '']],
    [
      'ferritin 20, expired',
      { bloodResults: [drawn('ferritin', 20, 'ug/L', '2024-08-01')] },
      'iron-status',
      ['flagged', ''],
    ],
    [
      'ferritin in stones',
      { bloodResults: [drawn('ferritin', 20, 'stones')] },
      'iron-status',
      ['insufficient-data', 'blood.ferritin missing'],
    ],
    [
      'pregnant',
      { privateHealth: { pregnant: true }, bloodResults: [drawn('ferritin', 20, 'ug/L')] },
      'iron-status',
      ['not-applicable', ''],
    ],
    ['B12 400', { bloodResults: [drawn('b12_total', 400, 'ng/L')] }, 'b12-status', ['clear', '']],
    [
      'B12 400 with supplements',
      { bloodResults: [drawn('b12_total', 400, 'ng/L')], bloodContext: { takingB12: true } },
      'b12-status',
      ['insufficient-data', 'blood.mma missing'],
    ],
    ['B12 250', { bloodResults: [drawn('b12_total', 250, 'ng/L')] }, 'b12-status', ['flagged', '']],
    ['vitamin D 60', { bloodResults: [drawn('vitamin_d', 60, 'nmol/L')] }, 'vitamin-d', ['clear', '']],
    ['no vitamin D', {}, 'vitamin-d', undefined],
  ])('%s', (_, parts, rule, verdict) => {
    expect(verdictOf(parts, rule)).toEqual(verdict);
  });

  it.each([
    ['haemoglobin', 132, 'g/L', 'insufficient-data'],
    ['ferritin', 60, 'ug/L', 'clear'],
    ['ferritin', 20, 'ug/L', 'flagged'],
  ])('%s %d %s alone makes the cause iron %s', (analyte, value, unit, verdict) => {
    const { causes } = assess(recordWith({ profile: PERSON, bloodResults: [drawn(analyte, value, unit)] }), DAY);
    expect(causes.find(({ cause }) => cause === 'iron')?.verdict).toBe(verdict);
  });

  it('without sex or age judges nothing and names what is missing', () => {
    const answer = assessBloodOfRecord(
      recordWith({ profile: { homeZone: 'Europe/Zurich' }, bloodResults: [drawn('haemoglobin', 60, 'g/L')] }),
      DAY,
    );
    expect([answer.blood, answer.findings]).toEqual([null, []]);
    expect(answer.results.map((one) => one.verdict)).toEqual(['insufficient-data', 'insufficient-data']);
    expect(answer.results[0]?.missing.map((one) => one.datum)).toEqual(['profile.sex', 'profile.birth-date']);
  });

  it('keeps what tells of pregnancy, pill, substances and symptoms in their own categories', () => {
    const { findings } = assessBloodOfRecord(
      recordWith({
        profile: PERSON,
        privateHealth: { combinedPill: true },
        symptoms: [{ code: 'paraesthesia' }, { code: 'chest_pain' }],
        bloodContext: { nitrousOxide: true },
        bloodResults: [drawn('b12_total', 170, 'ng/L')],
      }),
      DAY,
    );
    expect(findings.map(({ code, category }) => `${code} ${category}`)).toEqual([
      'B.B12.LOW blood_flags',
      'B.NITROUS_OXIDE medicines',
      'B.B12.TINGLING symptoms',
      'B.SYMPTOM.SAME_DAY symptoms',
    ]);
    const pill = findings[0]?.evidence.find((item) => item.key === 'flag.ocp_may_lower_total_b12');
    expect(pill?.category).toBe('reproductive_health');
    const pregnant = assessBloodOfRecord(recordWith({ profile: PERSON, privateHealth: { pregnant: true } }), DAY);
    expect(new Set(pregnant.findings.map((finding) => finding.category))).toEqual(new Set(['reproductive_health']));
  });

  it('shows the value as printed, the laboratory interval and our line', () => {
    const { findings } = assessBloodOfRecord(
      recordWith({
        profile: { homeZone: 'Europe/Zurich', sex: 'M', ageYears: 30, residenceAltitudeM: 1500 },
        bloodResults: [{ ...drawn('haemoglobin', 13.8, 'g/dL'), refLow: 13.5, refHigh: 17.5 }],
      }),
      DAY,
    );
    // WHO line 130 for men, plus 9 g/L for residence at 1500 m: 138 is below 139.
    expect(findings[0]?.evidence[0]).toMatchObject({
      key: 'haemoglobin',
      value: 13.8,
      unit: 'g/dL',
      on: '2026-02-20',
      comparedWith: { relation: '<', limit: 139, unit: 'g/L' },
      category: 'blood_values',
    });
    expect(findings[0]?.evidence.find((item) => item.key === 'haemoglobin.interval')?.value).toBe('13.5 to 17.5');
    expect(findings[0]?.evidence.find((item) => item.key === 'haemoglobin.converted')?.value).toBe(138);
  });
});
