import type { FindingCode } from '@freshlegs/domain';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { checkIn, checkIns, days, on, rest, run, runs } from './athlete.ts';

const heavy = checkIn(0, { heaviness: 6 });
const kg60 = { profile: { homeZone: 'Europe/London', massKg: 60 } };
const month = (longest: number, km: number) => ({
  sessions: [...runs(-40, -1, 5, 0, 5), run(-8, longest), run(0, km)],
  explicitRest: rest(-40, 0),
  checkIns: [heavy],
});
const weeks = (...km: readonly number[]) => ({
  sessions: km.flatMap((total, index) =>
    days(-7 * (km.length - index) + 1, -7 * (km.length - index - 1)).map((day) => run(day, total / 7)),
  ),
  checkIns: [heavy],
});

/** For each code a record in which it is found. */
export const SCENARIOS: readonly (readonly [FindingCode, Partial<AthleteRecord>])[] = [
  ['L.SPIKE.LARGE', month(10, 21.1)],
  [
    'L.SPIKE.NO_REFERENCE',
    { sessions: [...runs(-80, -40, 8), run(-2, 5)], confirmedRest: [{ from: on(-39), to: on(-3) }] },
  ],
  ['L.RAMP.WATCH', weeks(30, 30, 30, 30, 40)],
  [
    'L.INTENSITY_RAMP',
    {
      sessions: [
        ...runs(-30, 0, 6),
        run(-21, 6, { highIntensityMin: 15 }),
        run(-14, 6, { highIntensityMin: 25 }),
        run(-7, 6, { highIntensityMin: 20 }),
        run(-1, 6, { highIntensityMin: 50 }),
      ],
      checkIns: [heavy],
    },
  ],
  ['L.MONOTONY.HIGH', { sessions: runs(-6, 0, 6), checkIns: [heavy] }],
  ['L.REST.NONE14', { sessions: runs(-20, 0, 6), checkIns: [heavy] }],
  [
    'L.REST.NONE7',
    { sessions: runs(-20, 0, 6).filter(({ on: day }) => day !== on(-9)), explicitRest: [on(-9)], checkIns: [heavy] },
  ],
  [
    'L.THROUGH_SORENESS',
    {
      sessions: [run(-3, 8, { rpe: 5 }), run(-1, 8, { rpe: 5 })],
      checkIns: [checkIn(-3, { soreness: 5 }), checkIn(-1, { soreness: 5 }), heavy],
    },
  ],
  [
    'W.DOMS.EXPECTED',
    { sessions: [run(-2, 10, { tags: ['race'] })], checkIns: [checkIn(0, { soreness: 6, heaviness: 5 })] },
  ],
  [
    'W.SLEEP.SHORT',
    { profile: { homeZone: 'Europe/London', ageYears: 30 }, checkIns: checkIns(-6, 0, { sleepH: 6.5, heaviness: 5 }) },
  ],
  [
    'W.PERF_DECLINE',
    {
      sessions: [...runs(-60, -8, 10), ...runs(-7, 0, 3)],
      symptoms: [{ code: 'performance_drop', athleteAgrees: true, coachAgrees: true, days: 20 }],
    },
  ],
  [
    'F.CARB.DAILY_LOW',
    {
      ...kg60,
      sessions: [-3, -2, -1].map((offset) => run(offset, 16, { min: 96 })),
      checkIns: [...[-3, -2, -1].map((offset) => checkIn(offset, { carbComplete: true, carbG: 230 })), heavy],
    },
  ],
  ['F.PRE.LOW', { ...kg60, sessions: [run(-1, 15, { min: 90, preCarbG: 30 })], checkIns: [heavy] }],
  ['F.DURING.LOW', { sessions: [run(-1, 20, { min: 120, duringCarbG: 5 })], checkIns: [heavy] }],
  [
    'F.RECOVERY.LOW',
    { ...kg60, sessions: [run(-1, 15, { min: 90, gapToNextH: 4, recoveryCarbG: 60 })], checkIns: [heavy] },
  ],
  ['F.LEA.MAJOR', { privateHealth: { missedPeriods: 3 } }],
  ['F.LEA.MINOR', { privateHealth: { restrictiveEating: true, lowMood: true, coldIntolerance: true } }],
  ['H.BML.2_3', { sessions: [run(-1, 15, { massPreKg: 60, massPostKg: 58.5 })], checkIns: [heavy] }],
  ['H.BML.3PLUS', { sessions: [run(-1, 15, { massPreKg: 60, massPostKg: 57.9 })], checkIns: [heavy] }],
  ['H.GAIN', { sessions: [run(-1, 15, { massPreKg: 60, massPostKg: 60.6 })] }],
  ['H.URINE.DARK', { checkIns: [checkIn(0, { urineColor: 7 })] }],
  [
    'M.STRENGTH.NONE',
    { profile: { homeZone: 'Europe/London', tracksStrength: true }, explicitRest: rest(-27, 0), checkIns: [heavy] },
  ],
  ['M.SHOE.500', { sessions: [run(-1, 10, { shoe: 'red' })], carry: { shoeKm: { red: 500 } }, checkIns: [heavy] }],
  ['M.SHOE.800', { sessions: [run(-1, 10, { shoe: 'red' })], carry: { shoeKm: { red: 800 } }, checkIns: [heavy] }],
  ['W.HEAVY.NOW', { checkIns: checkIns(-2, 0, { heaviness: 5 }) }],
  ['W.HEAVY.PERSIST14', { checkIns: checkIns(-13, 0, { heaviness: 6 }), sessions: runs(-60, 0, 8) }],
  ['W.HEAVY.PERSIST28', { checkIns: checkIns(-27, 0, { heaviness: 6 }) }],
  ['W.FUNCTION_LIMITED', { symptoms: [{ code: 'daily_life_limited', days: 4 }], checkIns: [heavy] }],
  ['W.ILLNESS.NO_TRAINING', { symptoms: [{ code: 'fever' }] }],
  [
    'R.PHYSICAL_DUE',
    {
      profile: { homeZone: 'Europe/London', tracksPhysical: true, lastPhysicalOn: on(-400) },
      explicitRest: rest(0, 0),
    },
  ],
  [
    'C.ECQ.DEFINITE',
    { questionnaires: { ecq: { q1: true, q2: false, q3: true, q4: true, q5: 'le10', sites: ['calf'] } } },
  ],
  [
    'C.ECQ.ATYPICAL',
    { questionnaires: { ecq: { q1: true, q2: false, q3: true, q4: false, q5: 'le10', sites: ['thigh'] } } },
  ],
  [
    'W.RHR.UP',
    { checkIns: [...checkIns(-20, -7, { restingPulseBpm: 50 }), ...checkIns(-2, 0, { restingPulseBpm: 56 })] },
  ],
  [
    'W.HRV.BELOW',
    {
      checkIns: [
        ...days(-20, -7).map((offset) => checkIn(offset, { rmssdMs: 60 + (offset % 3) })),
        ...checkIns(-2, 0, { rmssdMs: 45 }),
      ],
    },
  ],
  [
    'W.HOOPER.MARKED',
    {
      checkIns: [
        ...days(-20, -7).map((offset) =>
          checkIn(offset, { hooper: { stress: 3 + (offset % 2), sleep: 2, fatigue: 2, soreness: 2 } }),
        ),
        ...checkIns(-3, 0, { hooper: { stress: 6, sleep: 4, fatigue: 5, soreness: 4 } }),
      ],
    },
  ],
];
