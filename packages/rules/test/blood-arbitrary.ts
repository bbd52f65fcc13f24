import * as fc from 'fast-check';
import { addDays, localDate, type LocalDate } from '@freshlegs/domain';
import { ANALYTE_KEYS, ANALYTES } from '@freshlegs/domain/lab';
import { BLOOD_SYMPTOMS, type BloodInput } from '../src/blood/blood-input.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import type { BloodResult } from '../src/record/blood-record.ts';

export const DAY: LocalDate = localDate('2026-03-02');

/** Leaves a key out now and then: absent is a case of its own. */
const shape = <Shape extends object>(arbitraries: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
  fc.record(arbitraries, { requiredKeys: [] });

/** Values crowd around the lines of the rules, where mistakes are. */
const LINES: Readonly<Partial<Record<string, readonly number[]>>> = {
  ferritin: [12, 15, 20, 30, 35, 50, 70, 150, 200, 300, 500, 1000],
  haemoglobin: [70, 80, 110, 115, 120, 130, 165, 185, 200],
  tsat: [16, 45, 50],
  iron: [9, 15, 30],
  tibc: [60],
  transferrin: [2.4],
  stfr: [1.8],
  crp: [5],
  mcv: [78, 80, 100],
  b12_total: [133, 180, 258, 350, 738, 1000],
  b12_active: [25, 70],
  mma: [280],
  homocysteine: [20],
  folate: [7],
  vitamin_d: [30, 50, 250, 375],
  tsh: [0.1, 0.4, 4, 10],
  ck: [513, 1083, 5000, 10_000],
};

const daysBefore = fc.oneof(fc.constantFrom(0, 5, 10, 183, 184, 365, 366, 730, 731), fc.integer({ min: -3, max: 800 }));

const valueOf = (key: string) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...(LINES[key] ?? [10])), fc.constantFrom(0, 0.1, -0.1, 1, -1))
      .map(([line, step]) => line + step),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

export const arbitraryResult: fc.Arbitrary<BloodResult> = fc.constantFrom(...ANALYTE_KEYS, 'zinc').chain((analyte) =>
  fc
    .tuple(
      valueOf(analyte),
      fc.constantFrom(
        ...(analyte === 'zinc' ? ['umol/L'] : ANALYTES[analyte].units.map((unit) => unit.unit)),
        'stones',
      ),
      daysBefore,
      shape<Pick<BloodResult, 'comparator' | 'refLow' | 'refHigh'>>({
        comparator: fc.constantFrom<'<' | '>'>('<', '>'),
        refLow: valueOf(analyte),
        refHigh: valueOf(analyte),
      }),
    )
    .map(([value, unit, days, more]) => ({ analyte, value, unit, collectedOn: addDays(DAY, -days), ...more })),
);

export const arbitraryAthlete: fc.Arbitrary<BloodInput['athlete']> = fc
  .tuple(
    fc.record({
      sex: fc.constantFrom<'F' | 'M' | 'X'>('F', 'M', 'X'),
      age: fc.constantFrom(11, 12, 14, 15, 17, 18, 30, 65),
    }),
    shape<Omit<BloodInput['athlete'], 'sex' | 'age'>>({
      diet: fc.constantFrom('omnivore', 'vegetarian', 'vegan'),
      pregnant: fc.boolean(),
      residenceAltitudeM: fc.integer({ min: -100, max: 4500 }),
      heavyMenstrualBleeding: fc.boolean(),
      amenorrhoea: fc.boolean(),
      ocp: fc.boolean(),
      meds: fc.array(fc.constantFrom('metformin', 'ppi', 'other'), { maxLength: 2 }),
      gastricSurgery: fc.boolean(),
      autoimmune: fc.boolean(),
    }),
  )
  .map(([person, more]) => ({ ...person, ...more }));

export const arbitraryContext: fc.Arbitrary<BloodInput['context']> = shape<BloodInput['context']>({
  symptoms: fc.subarray([...BLOOD_SYMPTOMS], { maxLength: 3 }),
  hardExerciseHoursBeforeDraw: fc.constantFrom(0, 23.9, 24),
  raceMarathonPlusDaysBeforeDraw: fc.constantFrom(0, 6, 7),
  illnessWithin14dOfDraw: fc.boolean(),
  altitudeCampInDays: fc.constantFrom(0, 56, 57),
  takingIron: fc.boolean(),
  takingB12: fc.boolean(),
  nitrousOxide: fc.boolean(),
  underCare: fc.boolean(),
  frequentNsaid: fc.boolean(),
  bloodDonationWithinDays: fc.constantFrom(0, 120, 121),
});

export const arbitraryInput: fc.Arbitrary<BloodInput> = fc.record({
  asOf: fc.constant(DAY),
  athlete: arbitraryAthlete,
  results: fc.array(arbitraryResult, { maxLength: 8 }),
  context: arbitraryContext,
});

/** A record with nothing in it but what is given. */
export const recordWith = (parts: Partial<AthleteRecord>): AthleteRecord => ({
  profile: { homeZone: 'Europe/Zurich' },
  sessions: [],
  checkIns: [],
  explicitRest: [],
  confirmedRest: [],
  symptoms: [],
  questionnaires: {},
  medicines: [],
  privateHealth: {},
  bloodResults: [],
  bloodContext: {},
  carry: {},
  ...parts,
});

/** The record that gives this case again. */
export function recordOf({ athlete, results, context }: BloodInput): AthleteRecord {
  const {
    sex,
    age,
    diet,
    residenceAltitudeM,
    meds,
    pregnant,
    heavyMenstrualBleeding,
    amenorrhoea,
    ocp,
    gastricSurgery,
    autoimmune,
  } = athlete;
  const { symptoms, altitudeCampInDays, bloodDonationWithinDays, ...draw } = context;
  const given = (values: object) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return recordWith({
    profile: { homeZone: 'Europe/Zurich', sex, ageYears: age, ...given({ diet, residenceAltitudeM }) },
    privateHealth: given({
      pregnant,
      heavyMenstrualBleeding,
      amenorrhoea,
      combinedPill: ocp,
      gastricSurgery,
      autoimmune,
    }),
    symptoms: (symptoms ?? []).map((code) =>
      code === 'breathless_at_rest'
        ? { code: 'dyspnoea', atRest: true }
        : code === 'muscle_pain_severe'
          ? { code: 'muscle_pain', severe: true }
          : { code },
    ),
    bloodResults: results,
    bloodContext: {
      ...draw,
      ...given({
        meds,
        altitudeCampOn: altitudeCampInDays === undefined ? undefined : addDays(DAY, altitudeCampInDays),
        bloodDonationOn: bloodDonationWithinDays === undefined ? undefined : addDays(DAY, -bloodDonationWithinDays),
      }),
    },
  });
}
