import { describe, expect, it } from 'vitest';
import type { ReadingName } from '../src/kernel/facts.ts';
import { daysSinceHard, isHard } from '../src/metrics/hard-days.ts';
import type { AthleteRecord, Session } from '../src/record/athlete-record.ts';
import { assessed, facts } from './assessed.ts';
import { checkIn, checkIns, other, rest, run, runs } from './athlete.ts';

const value = <Name extends ReadingName>(given: Partial<AthleteRecord>, name: Name) => facts(given).value(name);
const reasons = (given: Partial<AthleteRecord>, name: ReadingName) => {
  const reading = facts(given).read(name);
  return reading.status === 'missing'
    ? reading.missing.map(({ datum, reason }) => `${datum} ${reason}`)
    : reading.status;
};

describe('3.2 heavy legs', () => {
  it('only heavy days carry the episode back, light ones in between do not', () => {
    const light = [-2, -4, -6].map((offset) => checkIn(offset, { heaviness: 3 }));
    expect(value({ checkIns: [checkIn(0, { heaviness: 4 }), ...light] }, 'heaviness')).toMatchObject({
      heavyNow: true,
      onset: 0,
      heavyDays7: 1,
    });
    expect(
      value({ checkIns: [checkIn(0, { heaviness: 4 }), ...light, checkIn(-4, { heaviness: 9 })] }, 'heaviness')?.onset,
    ).toBe(-4);
    expect(
      value({ checkIns: [checkIn(-1, { heaviness: 4 }), checkIn(-5, { heaviness: 4 })] }, 'heaviness'),
    ).toMatchObject({
      latestOffset: -1,
      onset: -5,
    });
  });

  it('the days of the last seven, both ends', () => {
    expect(
      value({ checkIns: [-7, -6, 0].map((offset) => checkIn(offset, { heaviness: 5 })) }, 'heaviness')?.heavyDays7,
    ).toBe(2);
  });

  it('while they are not heavy, what is asked only then does not apply', () => {
    expect(facts({ checkIns: [checkIn(0, { heaviness: 3 })] }).read('heavyNow').status).toBe('silent');
    expect(facts({ checkIns: [checkIn(0, { heaviness: 4 })] }).read('heavyNow')).toMatchObject({
      status: 'known',
      value: { latest: 4, onset: 0 },
    });
    expect(reasons({}, 'heavyNow')).toEqual(['check-in.heaviness too-old']);
  });
});

describe('3.3, 2.10 soreness and hard runs', () => {
  const provoked = (more: Partial<Session>, offset = -1, sport = run) =>
    value({ sessions: [sport(offset, 10, more)], checkIns: [checkIn(0, { soreness: 5 })] }, 'soreness')?.provokedOn;

  it('unusual sessions of -12 to -1 can provoke it, of other sports only heavy strength work', () => {
    for (const tag of ['downhill', 'race', 'newStimulus', 'strengthHeavy', 'intervals'])
      expect([tag, provoked({ tags: [tag] })]).toEqual([tag, -1]);
    expect([provoked({}), provoked({ tags: [] }), provoked({ tags: ['easy'] })]).toEqual([null, null, null]);
    expect([provoked({ tags: ['easy', 'race'] }, -12), provoked({ tags: ['race'] }, -13)]).toEqual([-12, null]);
    expect(provoked({ tags: ['race'] }, 0)).toBeNull();
    expect([provoked({ tags: ['strengthHeavy'] }, -2, other), provoked({ tags: ['race'] }, -2, other)]).toEqual([
      -2,
      null,
    ]);
  });

  it('the latest such day counts, and a long jump is one too', () => {
    const sessions = [run(-5, 10, { tags: ['race'] }), run(-2, 10, { tags: ['downhill'] })];
    expect(value({ sessions, checkIns: [checkIn(0, { soreness: 5 })] }, 'soreness')?.provokedOn).toBe(-2);
    const jump = { sessions: [...runs(-45, -4, 5), run(-3, 12)], checkIns: [checkIn(0, { soreness: 5 })] };
    expect(value(jump, 'soreness')?.provokedOn).toBe(-3);
  });

  it('the values since then, that day itself left out', () => {
    const given = {
      sessions: [run(-3, 10, { tags: ['race'] })],
      checkIns: [2, 6, 5, 4].map((soreness, index) => checkIn(index - 3, { soreness })),
    };
    expect(value(given, 'soreness')).toEqual({ today: 4, provokedOn: -3, sinceThen: [6, 5, 4] });
    expect(value({ ...given, sessions: [] }, 'soreness')?.sinceThen).toEqual([]);
    expect(reasons({ ...given, checkIns: given.checkIns.slice(0, 3) }, 'soreness')).toEqual([
      'check-in.soreness missing',
    ]);
    expect(reasons({ ...given, focalPain: true }, 'soreness')).toBe('silent');
  });

  it('hard is a run rated 5 or with any hard minute', () => {
    expect(isHard(run(0, 5, { rpe: 5 }))).toBe(true);
    expect(isHard(run(0, 5, { rpe: 4 }))).toBe(false);
    expect(isHard(run(0, 5, { rpe: 4, highIntensityMin: 1 }))).toBe(true);
    expect(isHard(run(0, 5, { highIntensityMin: 0 }))).toBe(false);
    expect(isHard(run(0, 5))).toBe(false);
  });

  it('on sore legs: soreness from 5, on -6 to 0', () => {
    const sore = (offset: number, soreness: number, rpe: number) =>
      value({ sessions: [run(offset, 5, { rpe })], checkIns: [checkIn(offset, { soreness })] }, 'hardOnSoreLegs');
    expect(sore(-6, 5, 5)).toEqual({ days: [-6], sorenessRecords: 1 });
    expect(sore(0, 5, 5)?.days).toEqual([0]);
    expect(sore(0, 4.9, 5)).toEqual({ days: [], sorenessRecords: 1 });
    expect(sore(0, 5, 4)?.days).toEqual([]);
    expect(sore(-7, 5, 5)).toBeNull();
    expect(reasons({ checkIns: [checkIn(-7, { soreness: 5 })] }, 'hardOnSoreLegs')).toEqual([
      'check-in.soreness missing',
    ]);
  });

  it('days since the last hard one, unknown where a day or a rating is', () => {
    const since = (...sessions: readonly Session[]) =>
      daysSinceHard(facts({ sessions, explicitRest: rest(-12, 0) }).window);
    expect(since(run(-3, 5, { rpe: 5 }), run(-1, 5, { rpe: 2 }))).toBe(3);
    expect(since(run(0, 5, { rpe: 9 }), run(-2, 5, { rpe: 5 }))).toBe(2);
    expect(since(run(-3, 5, { rpe: 5 }), run(-1, 5))).toBeNull();
    expect(since(run(-3, 5, { rpe: 5 }), other(-1, 30, { rpe: 6 }))).toBe(1);
    expect(since()).toBeNull();
    expect(daysSinceHard(facts({ sessions: [run(-9, 5, { rpe: 5 }), run(0, 5, { rpe: 2 })] }).window)).toBeNull();
  });
});

describe('5.1, 5.2 runs on the scale', () => {
  it('count when both masses and a duration make sense', () => {
    const weighed = (more: Partial<Session>) => value({ sessions: [run(0, 10, more)] }, 'weighedRuns')?.length;
    expect(weighed({ massPreKg: 60, massPostKg: 59 })).toBe(1);
    expect(weighed({ massPreKg: 60 })).toBeUndefined();
    expect(weighed({ massPostKg: 60 })).toBeUndefined();
    expect(weighed({ massPreKg: 0, massPostKg: 59 })).toBeUndefined();
    expect(weighed({ massPreKg: 60, massPostKg: 59, min: 0 })).toBeUndefined();
  });

  it('without a run of the week nothing is missing', () => {
    expect(reasons({ sessions: [run(-7, 10)] }, 'weighedRuns')).toBe('silent');
    expect(reasons({ sessions: [run(-6, 10)] }, 'weighedRuns')).toEqual(['run.before-and-after missing']);
    expect(reasons({}, 'urineColour')).toEqual(['check-in.urine-colour missing']);
  });
});

describe('what is asked, and when', () => {
  const heavy = (count: number) => checkIns(1 - count, 0, { heaviness: 5 });

  it('questions wait until the legs were heavy on three days of seven (9.1)', () => {
    for (const name of ['cecsAnswers', 'paesAnswers', 'eiaeAnswers', 'neurogenicAnswers', 'venousAnswers'] as const) {
      expect([name, reasons({ checkIns: heavy(2) }, name)]).toEqual([name, 'silent']);
      expect([name, reasons({ checkIns: heavy(3) }, name)]).toEqual([
        name,
        [`questionnaire.${name.replace('Answers', '')} missing`],
      ]);
      expect([name, reasons({}, name)]).toEqual([name, ['check-in.heaviness too-old']]);
    }
    expect(reasons({ checkIns: heavy(3) }, 'privateEnergy')).toEqual(['private.energy-questions missing']);
    expect(reasons({ checkIns: heavy(2) }, 'privateEnergy')).toBe('silent');
  });

  it('walking pain is asked for from 50 on, with a risk factor, or while the age is not known', () => {
    const asked = (profile: object) =>
      reasons({ checkIns: heavy(3), profile: { homeZone: 'Europe/London', ...profile } }, 'ecqAnswers') !== 'silent';
    expect([asked({}), asked({ ageYears: 50 }), asked({ ageYears: 49 })]).toEqual([true, true, false]);
    expect([asked({ ageYears: 49, riskFactors: [] }), asked({ ageYears: 49, riskFactors: ['smoking'] })]).toEqual([
      false,
      true,
    ]);
  });

  it('any one private answer makes them known', () => {
    for (const question of [
      'missedPeriods',
      'boneStress2y',
      'restrictiveEating',
      'recurrentIllness',
      'giIssues',
      'lowMood',
      'lowLibido',
      'coldIntolerance',
      'periodChanges',
    ]) {
      const privateHealth = { [question]: question === 'missedPeriods' ? 0 : false };
      expect([question, facts({ privateHealth }).read('privateEnergy').status]).toEqual([question, 'known']);
    }
    expect(facts({ privateHealth: { pregnant: false } }).read('privateEnergy').status).not.toBe('known');
  });

  it('sleep: no night is missing, a few are too few', () => {
    expect(reasons({}, 'sleep')).toEqual(['check-in.sleep missing']);
    expect(assessed().insufficient).not.toContain('sleep');
    expect(reasons({ checkIns: checkIns(-3, 0, { sleepH: 8 }) }, 'sleep')).toEqual(['check-in.sleep too-few']);
  });
});

describe('6.7 shoes', () => {
  it('a shoe without a name is none; kilometres before the log are added', () => {
    expect(value({ sessions: [run(0, 5, { shoe: '' })] }, 'shoeInUse')).toBeNull();
    expect(reasons({ sessions: [run(0, 5, { shoe: '' })] }, 'shoeInUse')).toEqual(['run.shoe missing']);
    expect(reasons({}, 'shoeInUse')).toBe('silent');
    const sessions = [
      run(-50, 7, { shoe: 'red' }),
      run(-1, 5, { shoe: 'red' }),
      run(-1, 6),
      run(0, 4, { shoe: 'blue' }),
    ];
    expect(value({ sessions, carry: { shoeKm: { red: 100, green: 900 } } }, 'shoeInUse')).toEqual({
      shoe: 'red',
      km: 112,
    });
    expect(value({ sessions, carry: { shoeKm: { blue: 108.5 } } }, 'shoeInUse')).toEqual({ shoe: 'blue', km: 112.5 });
  });
});
