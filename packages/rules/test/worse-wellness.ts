import type { CheckIn, Session } from '../src/record/athlete-record.ts';
import { checkIn, checkIns, days, on, run, runs } from './athlete.ts';
import type { WorseCase } from './worse-case.ts';

const heavyOn = (offsets: readonly number[], all: readonly number[]): CheckIn[] =>
  all.map((offset) => checkIn(offset, { heaviness: offsets.includes(offset) ? 6 : 1 }));
/** The first and the last day of a window and as many between as are asked for. */
const spread = (count: number, from: number): number[] => [from, 0, ...days(from + 1, -1)].slice(0, count);
/** Heavy in each week, then as many more. */
const weekly = (count: number): number[] =>
  [0, -7, -14, -21, ...days(-27, -1).filter((day) => day % 7 !== 0)].slice(0, count);

export const WELLNESS_CASES: readonly WorseCase[] = [
  {
    rule: 'heavy-legs-now',
    lines: ['heavy'],
    worse: 'higher',
    from: 0,
    to: 10,
    record: (heaviness) => ({ checkIns: [checkIn(0, { heaviness })] }),
  },
  {
    rule: 'heavy-legs-now',
    lines: ['discussDays'],
    worse: 'higher',
    from: 0,
    to: 7,
    whole: true,
    record: (count) => ({ checkIns: heavyOn([0, -1, -2, -3, -4, -5, -6].slice(0, count), days(-6, 0)) }),
  },
  {
    rule: 'heavy-legs-now',
    lines: ['staleDays'],
    worse: 'lower',
    from: 0,
    to: 6,
    whole: true,
    record: (ago) => ({ checkIns: [checkIn(-ago, { heaviness: 7 })] }),
  },
  {
    rule: 'heavy-two-weeks',
    lines: ['share'],
    worse: 'higher',
    from: 0,
    to: 1,
    record: (share) => ({ checkIns: heavyOn(spread(Math.round(14 * share), -13), days(-13, 0)) }),
  },
  {
    rule: 'heavy-two-weeks',
    lines: ['span'],
    worse: 'higher',
    from: 1,
    to: 13,
    whole: true,
    record: (ago) => ({ checkIns: heavyOn(days(-ago, 0), days(-13, 0)) }),
  },
  {
    rule: 'heavy-two-weeks',
    lines: ['deloadShare'],
    worse: 'lower',
    from: 0.1,
    to: 1.5,
    record: (share) => ({
      checkIns: checkIns(-13, 0, { heaviness: 6 }),
      sessions: [...runs(-60, -10, 10), ...days(-9, 0).map((day) => run(day, 10 * share, { rpe: 3 }))],
    }),
  },
  {
    rule: 'heavy-four-weeks',
    lines: ['share'],
    worse: 'higher',
    from: 0,
    to: 1,
    record: (share) => ({ checkIns: heavyOn(weekly(Math.round(28 * share)), days(-27, 0)) }),
  },
  {
    rule: 'daily-life-limited',
    lines: ['days'],
    worse: 'higher',
    from: 0,
    to: 20,
    whole: true,
    record: (count) => ({
      checkIns: [checkIn(0, { heaviness: 6 })],
      symptoms: [{ code: 'daily_life_limited', days: count }],
    }),
  },
  {
    rule: 'performance-decline',
    lines: ['days'],
    worse: 'higher',
    from: 0,
    to: 40,
    whole: true,
    record: (count) => ({
      symptoms: [{ code: 'performance_drop', athleteAgrees: true, coachAgrees: true, days: count }],
      sessions: [...runs(-60, -10, 10), ...runs(-9, 0, 6)],
    }),
  },
  {
    rule: 'yearly-check-due',
    lines: ['days'],
    worse: 'higher',
    from: 0,
    to: 900,
    whole: true,
    record: (ago) => ({ profile: { homeZone: 'Europe/London', tracksPhysical: true, lastPhysicalOn: on(-ago) } }),
  },
  {
    rule: 'muscle-soreness',
    lines: ['sore'],
    worse: 'higher',
    from: 0,
    to: 10,
    record: (soreness) => ({
      sessions: [run(-2, 10, { tags: ['downhill'] })],
      checkIns: [checkIn(0, { soreness })],
    }),
  },
  {
    // On the fourth day soreness is no longer "expected" and not yet "longer than usual" (3.3), so this begins there.
    rule: 'muscle-soreness',
    lines: ['prolongedFromDay', 'prolongedRecords'],
    worse: 'higher',
    from: 4,
    to: 12,
    whole: true,
    record: (ago) => ({
      sessions: [run(-ago, 10, { tags: ['downhill'] })],
      checkIns: checkIns(-ago, 0, { soreness: 6 }),
    }),
  },
  {
    rule: 'training-on-sore-legs',
    lines: ['soreness'],
    worse: 'higher',
    from: 0,
    to: 10,
    record: (soreness) => ({ sessions: hardDays(3), checkIns: checkIns(-6, 0, { soreness }) }),
  },
  {
    rule: 'training-on-sore-legs',
    lines: ['rpe'],
    worse: 'higher',
    from: 0,
    to: 10,
    record: (rpe) => ({
      sessions: days(-2, 0).map((day) => run(day, 5, { rpe })),
      checkIns: checkIns(-6, 0, { soreness: 6 }),
    }),
  },
  {
    rule: 'training-on-sore-legs',
    lines: ['days'],
    worse: 'higher',
    from: 0,
    to: 7,
    whole: true,
    record: (count) => ({ sessions: hardDays(count), checkIns: checkIns(-6, 0, { soreness: 6 }) }),
  },
  {
    rule: 'short-sleep',
    lines: ['adultH', 'veryShortLessH'],
    worse: 'lower',
    from: 2,
    to: 10,
    record: (sleepH) => ({
      profile: { homeZone: 'Europe/London', ageYears: 30 },
      checkIns: checkIns(-6, 0, { sleepH }),
    }),
  },
  {
    rule: 'short-sleep',
    lines: ['under18H'],
    worse: 'lower',
    from: 2,
    to: 10,
    record: (sleepH) => ({
      profile: { homeZone: 'Europe/London', ageYears: 15 },
      checkIns: checkIns(-6, 0, { sleepH }),
    }),
  },
  {
    rule: 'short-sleep',
    lines: ['nights'],
    worse: 'higher',
    from: 0,
    to: 7,
    whole: true,
    record: (nights) => ({ checkIns: days(1 - nights, 0).map((day) => checkIn(day, { sleepH: 5 })) }),
  },
  {
    rule: 'wellness-questions',
    lines: ['up', 'marked'],
    worse: 'higher',
    from: -3,
    to: 5,
    record: (z) => ({ checkIns: weekAgainst((value) => ({ hooper: { fatigue: value } }), 4, z * 0.5) }),
  },
  {
    rule: 'resting-pulse-up',
    lines: ['diffBpm'],
    worse: 'higher',
    from: -10,
    to: 20,
    record: (diff) => ({ checkIns: weekAgainst((value) => ({ restingPulseBpm: value }), 50, diff) }),
  },
  {
    rule: 'resting-pulse-up',
    lines: ['z'],
    worse: 'higher',
    from: -5,
    to: 10,
    record: (z) => ({ checkIns: weekAgainst((value) => ({ restingPulseBpm: value }), 50, z * 1.5) }),
  },
  {
    // Both directions are noted (3.5): each is looked at on its own side of the usual.
    rule: 'heart-rate-variability-outside',
    lines: ['band'],
    worse: 'higher',
    from: 0,
    to: 5,
    record: (sd) => ({ checkIns: weekAgainst((value) => ({ rmssdMs: Math.exp(value) }), 4, sd * 0.02, 0.02) }),
  },
  {
    rule: 'heart-rate-variability-outside',
    lines: ['band'],
    worse: 'higher',
    from: 0,
    to: 5,
    record: (sd) => ({ checkIns: weekAgainst((value) => ({ rmssdMs: Math.exp(value) }), 4, -sd * 0.02, 0.02) }),
  },
];

const hardDays = (count: number): Session[] => days(1 - count, 0).map((day) => run(day, 5, { rpe: 7 }));

/** Four weeks around one value, two days each above and below it, then a week that differs from it by so much. */
const weekAgainst = (
  item: (value: number) => Omit<CheckIn, 'on'>,
  usualValue: number,
  differs: number,
  spreadOfWeeks = 0,
): CheckIn[] => [
  ...days(-34, -7).map((day) => checkIn(day, item(usualValue + (day % 2 === 0 ? spreadOfWeeks : -spreadOfWeeks)))),
  ...checkIns(-6, 0, item(usualValue + differs)),
];
