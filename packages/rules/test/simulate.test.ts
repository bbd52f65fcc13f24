import { type FindingCode, type LocalDate } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import { TRAINING_RULES } from '../src/causes/training-rules.ts';
import type { AthleteRecord, Session } from '../src/record/athlete-record.ts';
import { planSentence } from '../src/simulate/plan-sentence.ts';
import type { Plan } from '../src/simulate/plan.ts';
import { simulate } from '../src/simulate/simulate.ts';
import { trainingRecord } from '../src/simulate/training-record.ts';
import { anyRecord } from './any-record.ts';
import { TODAY, athlete, on, rest, runs } from './athlete.ts';
import { anyPlan, plan, planned, steady } from './plans.ts';

const RUNS = { numRuns: 120 };
const TRAINING = new Set<string>(TRAINING_RULES.map(({ id }) => id));

const codesOn = (record: AthleteRecord, given: Plan, day: LocalDate): readonly FindingCode[] =>
  simulate(record, given, TODAY)
    .find((one) => one.planned.on === day)
    ?.planned.findings.map(({ code }) => code) ?? [];

/** The facts up to today with the plan simply appended; heart rate left out, because a plan has none. */
function appended(record: AthleteRecord, { sessions, rest: rests }: Plan): AthleteRecord {
  const withoutPulse = record.sessions
    .filter((session) => session.on <= TODAY)
    .map((session): Session => {
      const { hrAvgBpm, ...others } = session;
      return hrAvgBpm === undefined ? session : others;
    });
  return {
    ...record,
    sessions: [...withoutPulse, ...sessions.map((one) => ({ ...one, min: one.min ?? 0 }))],
    checkIns: record.checkIns.filter((one) => one.on <= TODAY),
    explicitRest: [...record.explicitRest.filter((day) => day <= TODAY), ...rests],
    confirmedRest: record.confirmedRest
      .filter(({ from }) => from <= TODAY)
      .map(({ from, to }) => ({ from, to: to > TODAY ? TODAY : to })),
  };
}

describe('a planned week equals the rules on the record with the plan appended', () => {
  it('findings, verdicts and numbers of every planned day', () => {
    fc.assert(
      fc.property(anyRecord, anyPlan, (record, given) => {
        for (const { planned: day } of simulate(record, given, TODAY)) {
          const whole = assess(appended(record, given), day.on, 'without-blood');
          expect(day.findings).toEqual(whole.findings.filter(({ rule }) => TRAINING.has(rule)));
          expect(day.results).toEqual(whole.trace.filter(({ rule }) => TRAINING.has(rule)));
          expect(whole.metrics).toMatchObject(day.numbers);
        }
      }),
      RUNS,
    );
  });

  it('the rested week equals the record with a rest day on each day of the plan', () => {
    fc.assert(
      fc.property(anyRecord, anyPlan, (record, given) => {
        const days = simulate(record, given, TODAY);
        const resting = appended(record, { sessions: [], rest: days.map((day) => day.planned.on) });
        for (const { rested, onlyPlanned, onlyRested, planned: day } of days) {
          const whole = assess(resting, rested.on, 'without-blood');
          expect(rested.findings).toEqual(whole.findings.filter(({ rule }) => TRAINING.has(rule)));
          const both = (one: typeof day): string[] => one.findings.map(({ code }) => code);
          expect([...onlyPlanned].every((code) => both(day).includes(code) && !both(rested).includes(code))).toBe(true);
          expect(both(day).length - onlyPlanned.length).toBe(both(rested).length - onlyRested.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the record is not changed, and nothing is NaN or Infinity', () => {
    fc.assert(
      fc.property(anyRecord, anyPlan, (record, given) => {
        const before = structuredClone(record);
        expect(JSON.stringify(simulate(record, given, TODAY))).not.toMatch(/NaN|Infinity/);
        expect(simulate(record, given, TODAY)).not.toContain(Number.NaN);
        expect(record).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a record cut to training', () => {
  it('gives the same answer as the whole record', () => {
    fc.assert(
      fc.property(anyRecord, anyPlan, (record, given) => {
        const cut = trainingRecord(record, TODAY);
        expect(simulate(cut, given, TODAY)).toEqual(simulate(record, given, TODAY));
        expect(trainingRecord(cut, TODAY)).toEqual(cut);
      }),
      RUNS,
    );
  });

  it('has nothing of any other category anywhere: only these members, deep down', () => {
    const ALLOWED = new Set(
      'sport on seq km min rpe highIntensityMin from to homeZone thresholdPaceSecPerKm firstEntryOn lastEntryBeforeWindowOn'.split(
        ' ',
      ),
    );
    const leaves = (value: unknown, name: string): string[] => {
      if (Array.isArray(value)) return value.flatMap((one) => leaves(one, name));
      if (typeof value !== 'object' || value === null) return [name];
      return Object.entries(value).flatMap(([key, one]) => leaves(one, key));
    };
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { explicitRest, ...others } = trainingRecord(record, TODAY);
        expect(explicitRest.every((day) => day <= TODAY)).toBe(true);
        expect(leaves(others, '').filter((name) => !ALLOWED.has(name))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('does not change with anything private: values of check-ins, medicines, symptoms, body, blood', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (record, other) => {
        const changed: AthleteRecord = {
          ...other,
          sessions: record.sessions.map(({ sport, on: day, km, min, rpe, highIntensityMin }) => ({
            sport,
            on: day,
            min,
            ...(km === undefined ? {} : { km }),
            ...(rpe === undefined ? {} : { rpe }),
            ...(highIntensityMin === undefined ? {} : { highIntensityMin }),
            hrAvgBpm: 170,
            massPreKg: 60,
            duringCarbG: 80,
          })),
          checkIns: record.checkIns
            .filter((one) => Object.keys(one).length > 1)
            .map((one) => ({ on: one.on, heaviness: 9, sleepH: 4, restingPulseBpm: 70 })),
          explicitRest: record.explicitRest,
          confirmedRest: record.confirmedRest,
          bloodResults: [{ analyte: 'ferritin', value: 5, unit: 'ug/L', collectedOn: TODAY }],
          privateHealth: { pregnant: true },
        };
        const same = { ...record, profile: { ...record.profile, thresholdPaceSecPerKm: 300 } };
        const alike = { ...changed, profile: { ...changed.profile, thresholdPaceSecPerKm: 300 } };
        expect(trainingRecord(alike, TODAY)).toEqual(trainingRecord(same, TODAY));
      }),
      RUNS,
    );
  });

  it('of two records of one run keeps the fuller one, without its instant', () => {
    const startMs = Date.UTC(2026, 2, 29, 8);
    const twice: Session[] = [
      { sport: 'run', on: on(-1), startMs, source: 'watch', km: 10, min: 60 },
      { sport: 'run', on: on(-1), startMs: startMs + 1000, source: 'phone', km: 10.1, min: 60, rpe: 4 },
    ];
    expect(trainingRecord(athlete({ sessions: twice }), TODAY).sessions).toEqual([
      { sport: 'run', on: on(-1), km: 10.1, min: 60, rpe: 4 },
    ]);
  });
});

describe('more planned distance never lowers a level', () => {
  const LEVELS: readonly (readonly FindingCode[])[] = [
    ['L.SPIKE.SMALL', 'L.SPIKE.MODERATE', 'L.SPIKE.LARGE'],
    ['L.RAMP.INFO', 'L.RAMP.WATCH'],
  ];
  const level = (codes: readonly FindingCode[], ladder: readonly FindingCode[]): number =>
    1 + Math.max(-1, ...codes.map((code) => ladder.indexOf(code)));
  /** At 6 minutes a kilometre no run is set aside as too fast. */
  const easy = fc.integer({ min: 0, max: 80 }).map((halfKm) => halfKm / 2);

  it('of one run: the jump on its week, the week on its week', () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 1, max: 7 }), easy, easy, (record, day, km, more) => {
        const done = athlete({ ...record, sessions: [...record.sessions, ...runs(-45, 0, 6, 0, 8)] });
        for (const later of [0, 3, 6]) {
          const week = (distance: number) =>
            codesOn(
              done,
              {
                sessions: [planned(day, distance)],
                rest: rest(1, day + later).filter((one) => one !== on(day)),
              },
              on(day + later),
            );
          for (const ladder of LEVELS)
            expect(level(week(km + more), ladder)).toBeGreaterThanOrEqual(level(week(km), ladder));
        }
      }),
      RUNS,
    );
  });

  it('but a longer run is also the longest run that a later one is compared with (2.7)', () => {
    // 5 km on day 1 change nothing: 22 / 5 = 4.4. After 12 km on day 1 the 22 km are only 22 / 12 = 1.83 times as long,
    // and the largest ratio of the week is 12 / 5 = 2.4.
    const ratioOn3 = (km: number) =>
      simulate(steady, plan(planned(1, km), planned(3, 22)), TODAY)[2]?.planned.numbers['spike.maxRatio7d'];
    expect(ratioOn3(5)).toBe(4.4);
    expect(ratioOn3(12)).toBe(2.4);
  });
});

describe('sentences of a plan', () => {
  const FORBIDDEN = /safe|allowed|\bmay do\b|you can|cleared|fit to|should|must|%|risk|\bdose/i;

  it('say what would be, with numbers and days; neither permission nor advice', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyRecord, anyPlan, (record, given) => {
        const busy = athlete({ ...record, sessions: [...record.sessions, ...runs(-45, -1, 5, 6)] });
        for (const { planned: day } of simulate(busy, given, TODAY)) {
          for (const finding of day.findings) {
            seen.add(finding.rule);
            const sentence = planSentence(finding, { asOf: TODAY, on: day.on, plannedFrom: on(1) });
            expect(sentence).toMatch(/would|was|had/);
            expect(sentence).not.toMatch(FORBIDDEN);
            expect(sentence).not.toMatch(/–|NaN|undefined|that day/);
          }
        }
      }),
      RUNS,
    );
    // Every rule that can fire was heard.
    expect([...seen].toSorted()).toEqual(['intensity-ramp', 'load-spike', 'monotony', 'no-rest-day', 'weekly-ramp']);
  });

  it('a rest day in the plan only silences what rest can silence', () => {
    const days = simulate(steady, { sessions: [], rest: rest(1, 3) }, TODAY);
    expect(days.flatMap(({ onlyPlanned, onlyRested }) => [...onlyPlanned, ...onlyRested])).toEqual([]);
  });
});
