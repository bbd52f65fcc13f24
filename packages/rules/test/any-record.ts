import * as fc from 'fast-check';
import { SYMPTOM_CODES } from '@freshlegs/domain';
import { MEDICINE_CLASSES } from '../src/metrics/medicine-classes.ts';
import type { AthleteRecord, CheckIn, Medicine, Session, SymptomAnswer } from '../src/record/athlete-record.ts';
import { athlete, on } from './athlete.ts';

const offset = fc.integer({ min: -70, max: 1 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
/** Drops what is not there: absent is not the same as undefined. */
const given = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;

const session: fc.Arbitrary<Session> = fc
  .record({
    sport: fc.constantFrom('run', 'run', 'run', 'other'),
    on: offset.map(on),
    km: tenths(1, 35),
    min: tenths(10, 260),
    rpe: maybe(fc.integer({ min: 0, max: 10 })),
    hrAvgBpm: maybe(fc.integer({ min: 60, max: 200 })),
    highIntensityMin: maybe(fc.integer({ min: 0, max: 60 })),
    cadencePerMin: maybe(fc.integer({ min: 70, max: 190 })),
    cadenceUnit: maybe(fc.constantFrom('spm', 'strides')),
    shoe: maybe(fc.constantFrom('red', 'blue')),
    type: maybe(fc.constantFrom('strength', 'ride')),
    tags: maybe(fc.subarray(['downhill', 'race', 'intervals', 'strengthHeavy'])),
    preCarbG: maybe(fc.integer({ min: 0, max: 200 })),
    duringCarbG: maybe(fc.integer({ min: 0, max: 200 })),
    recoveryCarbG: maybe(fc.integer({ min: 0, max: 300 })),
    gapToNextH: maybe(tenths(0, 20)),
    massPreKg: maybe(tenths(50, 90)),
    massPostKg: maybe(tenths(50, 90)),
    fluidL: maybe(tenths(0, 4)),
  })
  .map(given) as fc.Arbitrary<Session>;

const checkIn: fc.Arbitrary<CheckIn> = fc
  .record({
    on: offset.map(on),
    heaviness: maybe(fc.integer({ min: 0, max: 10 })),
    soreness: maybe(fc.integer({ min: 0, max: 10 })),
    sleepH: maybe(tenths(3, 10)),
    hooper: maybe(fc.record({ sleep: fc.integer({ min: 1, max: 7 }), stress: fc.integer({ min: 1, max: 7 }) })),
    restingPulseBpm: maybe(fc.integer({ min: 40, max: 80 })),
    rmssdMs: maybe(fc.integer({ min: 0, max: 120 })),
    carbG: maybe(fc.integer({ min: 0, max: 700 })),
    carbComplete: maybe(fc.boolean()),
    urineColor: maybe(fc.integer({ min: 1, max: 8 })),
  })
  .map(given) as fc.Arbitrary<CheckIn>;

const ATTRIBUTES = [
  'now',
  'exertional',
  'severe',
  'diffuse',
  'disproportionate',
  'sudden',
  'hop',
  'bothLegs',
  'vomiting',
  'hard',
];
const symptom: fc.Arbitrary<SymptomAnswer> = fc
  .record({
    code: fc.constantFrom(...SYMPTOM_CODES, 'performance_drop'),
    flags: fc.subarray(ATTRIBUTES),
    hoursAgo: maybe(fc.integer({ min: 0, max: 60 })),
    daysAgo: maybe(fc.integer({ min: 0, max: 60 })),
    days: maybe(fc.integer({ min: 0, max: 30 })),
  })
  .map(({ code, flags, ...amounts }) =>
    given({ ...Object.fromEntries(flags.map((flag) => [flag, true])), ...amounts, code }),
  );

const generics = Object.values(MEDICINE_CLASSES).flatMap((one) => one.generics);
const medicine: fc.Arbitrary<Medicine> = fc
  .record({
    generic: fc.constantFrom(...generics, 'unheard of'),
    startOn: maybe(fc.integer({ min: -300, max: 0 }).map(on)),
    stopOn: maybe(fc.integer({ min: -300, max: 3 }).map(on)),
  })
  .map(given) as fc.Arbitrary<Medicine>;

/** Any record of the declared shape, sensible or not. */
export const anyRecord: fc.Arbitrary<AthleteRecord> = fc
  .record({
    sessions: fc.array(session, { maxLength: 70 }),
    checkIns: fc.uniqueArray(checkIn, { maxLength: 60, selector: (one) => one.on }),
    explicitRest: fc.array(offset.map(on), { maxLength: 40 }),
    confirmedRest: fc.array(
      fc.tuple(offset, fc.nat(20)).map(([from, length]) => ({ from: on(from), to: on(from + length) })),
      { maxLength: 2 },
    ),
    symptoms: fc.uniqueArray(symptom, { maxLength: 3, selector: ({ code }) => code }),
    medicines: fc.array(medicine, { maxLength: 3 }),
    privateHealth: fc.record(
      { pregnant: fc.boolean(), missedPeriods: fc.nat(5), lowMood: fc.boolean() },
      { requiredKeys: [] },
    ),
    profile: fc.record(
      {
        homeZone: fc.constant('Europe/London'),
        ageYears: fc.integer({ min: 12, max: 80 }),
        sex: fc.constantFrom('F', 'M', 'X'),
        massKg: tenths(40, 100),
        hrRestBpm: fc.integer({ min: 38, max: 80 }),
        hrMaxBpm: fc.integer({ min: 60, max: 210 }),
        thresholdPaceSecPerKm: fc.integer({ min: 180, max: 420 }),
        tracksStrength: fc.boolean(),
        tracksPhysical: fc.boolean(),
        askShoe: fc.boolean(),
        riskFactors: fc.subarray(['diabetes', 'smoking', 'familyPAD']),
      },
      { requiredKeys: ['homeZone'] },
    ) as fc.Arbitrary<AthleteRecord['profile']>,
    questionnaires: fc.constantFrom(
      {},
      { ecq: { q1: true, q2: false, q3: true, q4: true, q5: 'le10', sites: ['calf'] } },
      { venous: { worseEndOfDay: true, betterElevation: true, bilateralOrVaricose: true } },
    ),
    overstrideObserved: fc.boolean(),
  })
  .map((parts) => athlete(parts));
