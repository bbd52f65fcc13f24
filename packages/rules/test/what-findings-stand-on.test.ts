import type { Evidence, FindingCode } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { explainFinding } from '../src/explain/explain-finding.ts';
import { assessed, fourDigits } from './assessed.ts';
import { TODAY } from './athlete.ts';
import { SCENARIOS } from './scenarios.ts';

const CONTEXT = { asOf: TODAY, name: 'Sam', emergencyNumber: '112', showValues: true, moreThanOne: false };

/** "ramp.pct 33.33 % > 10": a number with its unit, its day and the line it was compared with. */
function inWords({ key, value, unit, on, comparedWith }: Evidence): string {
  const shown = typeof value === 'number' ? fourDigits(value) : value;
  const line = comparedWith ? ` ${comparedWith.relation} ${fourDigits(comparedWith.limit)}` : '';
  return `${key} ${shown}${unit === null ? '' : ` ${unit}`}${on === undefined ? '' : ` on ${on}`}${line}`;
}

/**
 * What each finding stands on, its deviation and timing (section 10), and what a physician reads. The numbers follow
 * from the records: 40 km after weeks of 30 are 33.33 % more, D = (33.33 - 10)/90 = 0.2593; 6.5 h of sleep are half an
 * hour below 7, D = 0.5/2; 230 g of 360 g are 0.3611 short, D = 0.3611/0.5; 5 g in two hours are 2.5 g/h,
 * D = 27.5/30; 1.5 kg of 60 kg are 2.5 %, D = 0.5/3, in 1.5 h 1 L/h.
 */
const EXPECTED: readonly (readonly [FindingCode, readonly string[], string | null, string])[] = [
  [
    'L.SPIKE.LARGE',
    ['spike.km 21.1 km on 2026-03-30', 'spike.refKm 10 km on 2026-03-22', 'spike.ratio 2.11 > 1.1'],
    'D 1 T 1',
    'The longest run of the week, 21.1 km today, was 2.1 times the longest run of the 30 days before (10 km). Compared by distance, not by descent or pace.',
  ],
  [
    'L.SPIKE.NO_REFERENCE',
    ['spike.km 5 km on 2026-03-28'],
    null,
    'The run of 5 km on Saturday 28 March had no run in the 30 days before it, so there is nothing to compare it with.',
  ],
  [
    'L.RAMP.WATCH',
    ['ramp.w1Km 40 km on 2026-03-30', 'ramp.refKm 30 km on 2026-03-23', 'ramp.pct 33.33 % > 10'],
    'D 0.2593 T 1',
    'The last 7 days were 40 km, the usual week 30 km. Reference: the larger of the week before and the mean of up to four known weeks.',
  ],
  [
    'L.INTENSITY_RAMP',
    ['hi7 50 min on 2026-03-30', 'hiPrev3 20 min >= 1.5'],
    'D 1 T 1',
    '50 hard minutes in the last 7 days; the three weeks before had 20 a week.',
  ],
  [
    'L.MONOTONY.HIGH',
    ['load7 756 on 2026-03-30', 'monotony.identical true'],
    'D 1 T 1',
    'Every day of this week looked the same. Foster monotony: mean of seven daily loads over their sample standard deviation.',
  ],
  [
    'L.REST.NONE14',
    ['rest7 0 d on 2026-03-30 = 0', 'rest14 0 d on 2026-03-30'],
    'D 1 T 1',
    'None of the last 14 days was a recovery day: no run and no other sport beyond light effort.',
  ],
  [
    'L.REST.NONE7',
    ['rest7 0 d on 2026-03-30 = 0', 'rest14 1 d on 2026-03-30'],
    'D 0.5 T 1',
    'None of the last 7 days was a recovery day: no run and no other sport beyond light effort.',
  ],
  [
    'L.THROUGH_SORENESS',
    ['hard-on-sore-legs 2 d on 2026-03-27 >= 2'],
    'D 0.5 T 1',
    'On 2 days of this week a hard run followed a morning with sore legs.',
  ],
  [
    'W.DOMS.EXPECTED',
    ['soreness 6 0-10 on 2026-03-30 >= 4', 'provoking-day 2 d on 2026-03-28'],
    'D 0.6 T 1',
    'Soreness after the session of Saturday 28 March usually peaks after one to three days and fades within a week.',
  ],
  [
    'W.SLEEP.SHORT',
    ['sleep7 6.5 h on 2026-03-30 < 7', 'sleep.limit 7 h'],
    'D 0.25 T 1',
    'Sleep was 6.5 hours a night over the last week; short means less than 7.',
  ],
  [
    'W.PERF_DECLINE',
    ['performance-drop.days 20 d >= 14', 'deload true'],
    null,
    'Performance has been lower for 20 days although training was eased.',
  ],
  [
    'F.CARB.DAILY_LOW',
    ['carb.lowDays 3 d on 2026-03-27 >= 3', 'carb.completeDays 3 d', 'carb.meanShortfall 0.3611'],
    'D 0.7222 T 1',
    'On 3 of 3 logged days there was less carbohydrate than the training asked for.',
  ],
  [
    'F.PRE.LOW',
    ['pre.gPerKg 0.5 g/kg on 2026-03-29 < 1', 'run.min 90 min on 2026-03-29'],
    'D 0.5 T 1',
    'Little carbohydrate was logged before the run yesterday, which took more than an hour.',
  ],
  [
    'F.DURING.LOW',
    ['during.gPerH 2.5 g/h on 2026-03-29 < 30', 'run.min 120 min on 2026-03-29'],
    'D 0.9167 T 1',
    'On the run of 120 minutes yesterday there were 2.5 g of carbohydrate an hour; 30 to 60 g an hour is usual for runs this long.',
  ],
  [
    'F.RECOVERY.LOW',
    ['recovery.g 60 g on 2026-03-29 < 120', 'run.min 90 min on 2026-03-29'],
    'D 0.5 T 1',
    'Between the run yesterday and the next session less than eight hours later, little carbohydrate was logged.',
  ],
  [
    'F.LEA.MAJOR',
    ['energy.signs 0'],
    null,
    'Fuel may not be keeping up with training. A sports dietitian or doctor can check. Private triggers answered by the athlete; no energy availability was computed.',
  ],
  [
    'F.LEA.MINOR',
    ['energy.signs 3'],
    null,
    'Fuel may not be keeping up with training. A sports dietitian or doctor can check. Private triggers answered by the athlete; no energy availability was computed.',
  ],
  [
    'H.BML.2_3',
    ['run.min 90 min on 2026-03-29', 'bmlPct 2.5 % on 2026-03-29 >= 2', 'sweatRateLph 1 L/h on 2026-03-29'],
    'D 0.1667 T 1',
    'In the run yesterday a clear amount of fluid was lost by sweating. Difference of 2.5 per cent between the two readings.',
  ],
  [
    'H.BML.3PLUS',
    ['run.min 90 min on 2026-03-29', 'bmlPct 3.5 % on 2026-03-29 >= 3', 'sweatRateLph 1.4 L/h on 2026-03-29'],
    'D 0.5 T 1',
    'In the run yesterday a large amount of fluid was lost by sweating. Difference of 3.5 per cent between the two readings.',
  ],
  [
    'H.GAIN',
    ['run.min 90 min on 2026-03-29', 'fluidGainKg 0.6 kg on 2026-03-29 >= 0.2', 'sweatRateLph -0.4 L/h on 2026-03-29'],
    null,
    'In the run yesterday more was drunk than was lost by sweating.',
  ],
  ['H.URINE.DARK', ['urine-colour 7 1-8 on 2026-03-30 >= 7'], null, 'The urine colour entered today was 7 of 8.'],
  [
    'M.STRENGTH.NONE',
    ['strengthPerWeek 0 on 2026-03-30 = 0'],
    'D 0.3 T 0.5',
    'No strength session was logged in the last four weeks.',
  ],
  [
    'M.SHOE.500',
    ['shoe.maxKmInUse 510 km on 2026-03-30 >= 500', 'shoe.name red'],
    'D 0.3 T 0.5',
    'The shoes in use have 510 km.',
  ],
  [
    'M.SHOE.800',
    ['shoe.maxKmInUse 810 km on 2026-03-30 > 800', 'shoe.name red'],
    'D 0.6 T 0.5',
    'The shoes in use have 810 km.',
  ],
  [
    'W.HEAVY.NOW',
    ['heaviness 5 0-10 on 2026-03-30 >= 4', 'heavy.onset 2 d on 2026-03-28', 'heavy.days7 3 d >= 3'],
    null,
    'Legs feel heavy: 5 of 10, entered today, since Saturday 28 March.',
  ],
  [
    'W.HEAVY.PERSIST14',
    ['heavy.days14 14 d on 2026-03-30', 'heavy.records14 14 d >= 10', 'deload false'],
    null,
    'Legs were heavy on 14 of the last 14 days.',
  ],
  [
    'W.HEAVY.PERSIST28',
    ['heavy.days28 28 d on 2026-03-30', 'heavy.records28 28 d >= 18'],
    null,
    'Legs were heavy on 28 of the last 28 days, in each of the four weeks.',
  ],
  [
    'W.FUNCTION_LIMITED',
    ['daily_life_limited.days 4 d >= 3'],
    null,
    'Heavy legs have limited stairs or walking for 4 days.',
  ],
  ['W.ILLNESS.NO_TRAINING', ['fever true'], null, 'Fever was reported.'],
  [
    'R.PHYSICAL_DUE',
    ['last-physical 400 d on 2025-02-23 > 365'],
    null,
    'The last yearly check is more than a year ago, or its date is not known.',
  ],
  [
    'C.ECQ.DEFINITE',
    ['ecq definite', 'ecq.grade 2'],
    null,
    'The answers describe leg pain that comes with walking and goes within ten minutes of standing still. Edinburgh Claudication Questionnaire answered by the athlete; a negative one would not close the question where risk is raised.',
  ],
  [
    'C.ECQ.ATYPICAL',
    ['ecq atypical', 'ecq.grade 1'],
    null,
    'The answers describe leg pain that comes with walking and goes within ten minutes of standing still. Edinburgh Claudication Questionnaire answered by the athlete; a negative one would not close the question where risk is raised.',
  ],
  [
    'W.RHR.UP',
    ['rhr.diff 6 bpm on 2026-03-30 >= 5', 'rhr.z 4 SD >= 2'],
    null,
    'The resting pulse of this week was 6 beats a minute above the own baseline.',
  ],
  [
    'W.HRV.BELOW',
    ['hrv.ln7 3.807 on 2026-03-30 < 4.069', 'hrv.upper 4.083'],
    null,
    'The heart-rate variability of this week was below the own usual band.',
  ],
  [
    'W.HOOPER.MARKED',
    ['hooper.mean7 19 on 2026-03-30', 'hooper.before 8.5 on 2026-03-23', 'hooper.z 20.24 SD >= 1'],
    null,
    'The answers about sleep, stress, tiredness and soreness were clearly worse than usual for this athlete. Sum of the Hooper items, mean of seven days against the own 28 days before them.',
  ],
];

describe('what each finding stands on', () => {
  it('there is a record for each', () =>
    expect(SCENARIOS.map(([code]) => code)).toEqual(EXPECTED.map(([code]) => code)));

  it.each(EXPECTED)('%s', (code, evidence, rank, physician) => {
    const given = SCENARIOS.find(([one]) => one === code)?.[1] ?? {};
    const { findings, ranking } = assessed(given);
    const finding = findings.find((one) => one.code === code);
    if (finding === undefined) throw new Error(`${code} is not found.`);
    expect(finding.evidence.map(inWords)).toEqual(evidence);
    const ranked = ranking.find((one) => one.code === code);
    expect(ranked ? `D ${ranked.D} T ${ranked.T}` : null).toBe(rank);
    expect(explainFinding(finding, 'physician', CONTEXT).sentence).toBe(physician);
    for (const reader of ['coach', 'athlete'] as const) {
      const { sentence } = explainFinding(finding, reader, CONTEXT);
      expect(sentence).not.toMatch(/undefined|–/);
    }
  });
});
