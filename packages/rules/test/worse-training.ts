import type { Session } from '../src/record/athlete-record.ts';
import { days, other, rest, run, runs } from './athlete.ts';
import type { WorseCase } from './worse-case.ts';

const LOGGED = rest(-60, 0);
/** 35 km a week for eight weeks, all days known. */
const usual = (from: number, to: number): Session[] => days(from, to).map((day) => run(day, 5, { rpe: 3 }));
export const TRAINING_CASES: readonly WorseCase[] = [
  {
    rule: 'load-spike',
    lines: ['small', 'moderate', 'large'],
    worse: 'higher',
    from: 0.5,
    to: 4,
    record: (ratio) => ({ explicitRest: LOGGED, sessions: [...runs(-40, -1, 10), run(0, 10 * ratio)] }),
  },
  {
    rule: 'weekly-ramp',
    lines: ['info', 'watch'],
    worse: 'higher',
    from: -90,
    to: 200,
    record: (pct) => ({ sessions: [...usual(-40, -7), ...days(-6, 0).map((day) => run(day, 5 * (1 + pct / 100)))] }),
  },
  {
    rule: 'weekly-ramp',
    lines: ['minRiseKm'],
    worse: 'higher',
    from: 0,
    to: 20,
    record: (km) => ({
      explicitRest: LOGGED,
      sessions: [...[-34, -27, -20, -13].map((day) => run(day, 11)), run(-3, 11 + km)],
    }),
  },
  {
    rule: 'intensity-ramp',
    lines: ['ratio'],
    worse: 'higher',
    from: 0,
    to: 4,
    record: (ratio) => ({
      sessions: [...usual(-40, 0), ...[-8, -15, -22].map((day) => hard(day, 40)), hard(-2, 40 * ratio)],
    }),
  },
  {
    rule: 'intensity-ramp',
    lines: ['riseMin'],
    worse: 'higher',
    from: 0,
    to: 60,
    record: (min) => ({
      sessions: [...usual(-40, 0), ...[-8, -15, -22].map((day) => hard(day, 10)), hard(-2, 10 + min)],
    }),
  },
  {
    rule: 'intensity-ramp',
    lines: ['fromZeroMin'],
    worse: 'higher',
    from: 0,
    to: 60,
    record: (min) => ({ sessions: [...usual(-40, 0), hard(-2, min)] }),
  },
  {
    // The monotony of six days of load 1 and one of load s rises with s from 2.27 (2.4: [200 x 6, 0]) to all the same.
    rule: 'monotony',
    lines: ['watch', 'high'],
    worse: 'higher',
    from: 0,
    to: 3,
    record: (share) => ({
      explicitRest: LOGGED,
      sessions: [...usual(-20, -1), run(0, 5 * Math.min(1, share / 3), { rpe: 3 })],
    }),
  },
  {
    rule: 'no-rest-day',
    lines: ['shortWindow', 'longWindow'],
    worse: 'higher',
    from: 0,
    to: 30,
    whole: true,
    record: (streak) => ({ explicitRest: LOGGED, sessions: streak === 0 ? [] : usual(1 - streak, 0) }),
  },
  {
    rule: 'no-rest-day',
    lines: ['lightRpe'],
    worse: 'higher',
    from: 0,
    to: 10,
    record: (rpe) => ({ sessions: days(-30, 0).map((day) => other(day, 40, { rpe })) }),
  },
];

const hard = (day: number, highIntensityMin: number): Session => run(day, 8, { highIntensityMin });
