import { describe, expect, it } from 'vitest';
import type { ReadingName } from '../src/kernel/facts.ts';
import { amount, no, scoreEcq, yes } from '../src/metrics/questionnaires.ts';
import { carbohydrateShare } from '../src/metrics/session-load/carbohydrate-cost.ts';
import { edwardsZone } from '../src/metrics/session-load/edwards.ts';
import type { AthleteRecord, Session } from '../src/record/athlete-record.ts';
import { assessed, facts, fourDigits } from './assessed.ts';
import { checkIn, checkIns, days, on, other, rest, run, runs } from './athlete.ts';

const value = <Name extends ReadingName>(given: Partial<AthleteRecord>, name: Name) => facts(given).value(name);
/** What is missing, "silent" or "known". */
const reasons = (given: Partial<AthleteRecord>, name: ReadingName) => {
  const reading = facts(given).read(name);
  return reading.status === 'missing'
    ? reading.missing.map(({ datum, reason }) => `${datum} ${reason}`)
    : reading.status;
};
const sentence = (given: Partial<AthleteRecord>, name: ReadingName) => {
  const reading = facts(given).read(name);
  return reading.status === 'missing' ? reading.missing[0]?.sentence : reading.status;
};

describe('2.6 without any block that counts there is no usual week', () => {
  // Nothing is known of -17..-12: 12 of the last 14 days (86 %), but 5 of the 7 from -13 on.
  const twoDaysOfTheWeekBefore = (from: number) => ({
    sessions: [run(0, 12)],
    explicitRest: [...rest(from, -18), ...rest(-11, 0)],
  });

  it('the first entry on -18', () => {
    const given = twoDaysOfTheWeekBefore(-18);
    expect(value(given, 'weeklyDistance')).toEqual({ w1Km: 12, w0Km: null, refKm: null });
    expect(reasons(given, 'ramp')).toEqual(['log.reference-week not-covered']);
    const { metrics, insufficient } = assessed(given);
    expect(insufficient).toContain('ramp');
    expect(metrics['ramp.w1Km']).toBe(12);
    for (const name of ['ramp.w0Km', 'ramp.refKm', 'ramp.rawPct', 'ramp.pct', 'ramp.lowBase'])
      expect(metrics).not.toHaveProperty(name);
  });

  it('where older blocks count, their mean alone is the reference', () => {
    const { sessions, explicitRest } = twoDaysOfTheWeekBefore(-34);
    // 10 km and 30 km; of -20..-14 only three days are known.
    const given = { sessions: [run(-30, 10), run(-25, 30), run(-18, 99), ...sessions], explicitRest };
    expect(value(given, 'weeklyDistance')).toEqual({ w1Km: 12, w0Km: null, refKm: 20 });
  });
});

describe('2.9 recovery days that cannot be counted', () => {
  it('with seven days of history it is the days between that are missing', () => {
    // -5..-2 is a silent gap of four days.
    const given = { sessions: [run(-6, 5), run(-1, 5)] };
    expect(sentence(given, 'restDays')).toBe('Not enough data to judge: missing log days (3 of 7 days known).');
    expect(sentence({ sessions: [run(-5, 5), run(0, 5)] }, 'restDays')).toBe(
      'Not enough data to judge: the log covers 6 of the 7 days this needs.',
    );
  });
});

describe('2.5, 2.7 how many days are known is said', () => {
  it('33 of 42; 23 of 30', () => {
    const gap = [...runs(-60, -10, 5), run(0, 5)];
    expect(sentence({ sessions: gap }, 'loadBalance')).toBe(
      'Not enough data to judge: missing log days (33 of 42 days known).',
    );
    const seven = [...runs(-40, -8, 5), run(0, 8)];
    expect(sentence({ sessions: seven }, 'spike')).toBe(
      'Not enough data to judge: missing log days (23 of 30 days known).',
    );
  });
});

describe('2.7 a reference of no distance', () => {
  it('gives neither a ratio nor a grade', () => {
    const sessions = [run(-10, 0, { min: 30 }), run(0, 5)];
    expect(value({ sessions, explicitRest: rest(-40, 0) }, 'spike')).toEqual({
      highest: null,
      grade: null,
      withoutReference: null,
      gap: null,
    });
  });
});

describe('2.7 runs of a day in the order of seq, absent = 0', () => {
  // Sorted, the 5 km come first: 5/4 = 1.25, then 8/5 = 1.6. As given it would be 8/4 = 2.
  it.each([
    ['one of them absent', { seq: 2 }, {}],
    ['both given', { seq: 2 }, { seq: 1 }],
  ])('%s', (_, long, short) => {
    const sessions = [...runs(-40, -1, 4), run(0, 8, long), run(0, 5, short)];
    expect(value({ sessions }, 'spike')?.highest).toMatchObject({ ratio: 1.6, refMetres: 5000, refOffset: 0 });
  });

  it('without any, the order given', () => {
    const sessions = [...runs(-40, -1, 4), run(0, 8), run(0, 5)];
    expect(value({ sessions }, 'spike')?.highest).toMatchObject({ ratio: 2, refMetres: 4000 });
  });
});

describe('3.2 the episode goes back no further than -59', () => {
  it('from heavy day to heavy day, at most four days apart', () => {
    const heavy = [...days(0, 14).map((step) => -4 * step), -59, -60].map((day) => checkIn(day, { heaviness: 4 }));
    expect(value({ checkIns: heavy }, 'heaviness')?.onset).toBe(-59);
  });
});

describe('3.3 what provokes soreness', () => {
  const provokedOn = (...sessions: readonly Session[]) =>
    value({ sessions, checkIns: [checkIn(0, { soreness: 5 })], explicitRest: rest(-60, 0) }, 'soreness')?.provokedOn;

  it('a long run only from the grade small on: 11 of 10 km is none, 11.001 km is', () => {
    expect(provokedOn(run(-20, 10), run(-3, 11))).toBeNull();
    expect(provokedOn(run(-20, 10), run(-3, 11.001))).toBe(-3);
  });

  it('other sport without any tag does not', () => expect(provokedOn(other(-1, 60, { rpe: 9 }))).toBeNull());
});

describe('3.5 a variability of 0 is no value', () => {
  it('14 values before are needed', () => {
    const week = checkIns(-6, 0, { rmssdMs: 50 });
    const given = (fourteenth: number) => ({
      checkIns: [...week, ...checkIns(-20, -8, { rmssdMs: 60 }), checkIn(-7, { rmssdMs: fourteenth })],
    });
    expect(value(given(60), 'heartRateVariability')?.countBefore).toBe(14);
    expect(sentence(given(0), 'heartRateVariability')).toBe(
      'Heart-rate variability: 7 of 3 values this week and 13 of 14 in the four weeks before.',
    );
    expect(facts(given(0)).read('heartRateVariability')).toMatchObject({
      missing: [{ logNext: 'Enter heart-rate variability on most mornings.' }],
    });
  });
});

describe('4.2 to 4.4 what is missing about the runs of the week', () => {
  const before = (given: Partial<AthleteRecord>) => reasons(given, 'carbohydrateBefore');

  it('the mass where something was logged, else the log, else nothing', () => {
    expect(before({ sessions: [run(0, 12, { min: 70, preCarbG: 50 })] })).toEqual(['profile.body-mass missing']);
    expect(before({ sessions: [run(0, 12, { min: 70 })] })).toEqual(['run.carbohydrate-before missing']);
    expect(before({ sessions: [run(0, 10, { min: 60, preCarbG: 50 })] })).toBe('silent');
    expect(before({})).toBe('silent');
  });

  it('4.4 after runs from 60 minutes with the next session within 8 h', () => {
    const after = (min: number, gapToNextH: number) =>
      reasons(
        {
          profile: { homeZone: 'Europe/London', massKg: 60 },
          sessions: [run(0, 9, { min, gapToNextH, recoveryCarbG: 0 })],
        },
        'carbohydrateAfter',
      );
    expect([after(60, 7.9), after(59, 7.9), after(60, 8)]).toEqual(['known', 'silent', 'silent']);
  });
});

describe('4.5 and 1.4 tables beyond their ends', () => {
  it('share of carbohydrate: 0.25 -> 0.10, 0.65 -> 0.50, 0.85 -> 0.75, 1.00 -> 0.95, linear between', () => {
    expect([0, 0.1, 0.25, 0.45, 0.65, 0.75, 0.85, 1, 1.1].map((x) => fourDigits(carbohydrateShare(x)))).toEqual([
      0.1, 0.1, 0.1, 0.3, 0.5, 0.625, 0.75, 0.95, 0.95,
    ]);
  });

  it('zones of ten per cent from 50 % on', () =>
    expect([0, 30, 49.9, 50, 59.9, 60, 90, 110].map(edwardsZone)).toEqual([0, 0, 0, 1, 1, 2, 5, 5]));
});

describe('6.5 only strength work is strength work', () => {
  it('two of three other sessions in four weeks: 0.5 a week', () => {
    const types = ['strength', 'ride', 'strength'];
    const sessions = types.map((type, day) => other(-day, 30, { type }));
    const profile = { homeZone: 'Europe/London', tracksStrength: true };
    expect(value({ profile, sessions }, 'strength')).toEqual({ sessions: 2, perWeek: 0.5 });
  });
});

describe('7.2, 14.3 answers as the form stores them', () => {
  it('yes and no in words or as flags; not answered is neither', () => {
    const answers = { a: true, b: 'yes', c: false, d: 'no', e: 'dontKnow', f: 3, g: '3' };
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'z'];
    expect(names.filter((name) => yes(answers, name))).toEqual(['a', 'b']);
    expect(names.filter((name) => no(answers, name))).toEqual(['c', 'd']);
    expect([amount(answers, 'f'), amount(answers, 'g'), amount(answers, 'z')]).toEqual([3, null, null]);
    expect(scoreEcq({ q1: 'yes', q2: 'no', q3: 'yes', q5: 'le10', q4: 'yes', sites: ['calf'] })).toEqual({
      result: 'definite',
      grade: 2,
    });
  });
});

describe('8 a medicine that was stopped', () => {
  it('is not taken any more from the day after; a fluoroquinolone counts 180 days longer', () => {
    const taken = (generic: string, stopped: number) =>
      value({ medicines: [{ generic, stopOn: on(stopped) }] }, 'medicines')?.length;
    expect([taken('metformin', 0), taken('metformin', -1)]).toEqual([1, 0]);
    expect([taken('ciprofloxacin', -180), taken('ciprofloxacin', -181)]).toEqual([1, 0]);
    expect(value({ medicines: [{ generic: 'metformin' }] }, 'medicines')).toEqual([
      { classes: ['MED.B12_DEPLETING'], changedOn: null },
    ]);
  });
});
