import { describe, expect, it } from 'vitest';
import type { AthleteRecord, Profile, Session } from '../src/record/athlete-record.ts';
import { assessed, facts, fourDigits } from './assessed.ts';
import { days, on, other, rest, run } from './athlete.ts';

const series = (given: Partial<AthleteRecord>) => {
  const value = facts(given).value('loadSeries');
  if (value === null) throw new Error('Always known.');
  return value;
};
/** Load of the day. */
const loadOn = (offset: number, given: Partial<AthleteRecord>): number =>
  series(given).daily[offset + 41] ?? Number.NaN;
const profile = (more: Partial<Profile>): { profile: Profile } => ({ profile: { homeZone: 'Europe/London', ...more } });
const month = (more: Partial<Session>) => days(-9, 0).map((offset) => run(offset, 6, { min: 30, ...more }));

describe('1.9 the order: srpe, banister, pace load, duration', () => {
  const all = { hrRestBpm: 60, hrMaxBpm: 190, sex: 'M', thresholdPaceSecPerKm: 270 } as const;

  it('the first whose inputs cover 90 % of the minutes', () => {
    expect(series({ ...profile(all), sessions: month({ rpe: 4, hrAvgBpm: 150 }) }).measure).toBe('srpe');
    expect(series({ ...profile(all), sessions: month({ hrAvgBpm: 150 }) }).measure).toBe('banister');
    expect(series({ ...profile(all), sessions: month({}) }).measure).toBe('paceLoad');
    expect(series({ sessions: month({}) }).measure).toBe('duration');
    expect(series({}).measure).toBeNull();
  });

  it('an effort of 0 is an effort', () => {
    expect(series({ sessions: month({ rpe: 0 }) })).toMatchObject({ measure: 'srpe', imputed: 0 });
  });

  it('the 42 days end on -41', () => {
    expect(series({ sessions: [run(-41, 6, { min: 30, rpe: 4 })] })).toMatchObject({ measure: 'srpe' });
    expect(loadOn(-41, { sessions: [run(-41, 6, { min: 30, rpe: 4 })] })).toBe(120);
    expect(series({ sessions: [run(-42, 6, { rpe: 4 })] }).measure).toBeNull();
    // An unrated run before the 42 days does not count against the effort.
    expect(series({ sessions: [run(-42, 60), ...month({ rpe: 4 })] }).measure).toBe('srpe');
  });

  it('sessions without minutes cover nothing', () => {
    expect(series({ sessions: [run(0, 6, { min: 0, rpe: 4 })] }).measure).toBe('duration');
    expect(loadOn(0, { sessions: [run(0, 6, { min: 0, rpe: 4 })] })).toBe(0);
  });

  it('banister needs pulse at rest, a higher highest pulse, and sex M or F', () => {
    const measure = (more: Partial<Profile>) =>
      series({ ...profile({ hrRestBpm: 60, hrMaxBpm: 190, sex: 'M', ...more }), sessions: month({ hrAvgBpm: 150 }) })
        .measure;
    const without = (...names: readonly (keyof Profile)[]) => {
      const { homeZone, ...others } = profile({ hrRestBpm: 60, hrMaxBpm: 190, sex: 'M' }).profile;
      const kept = Object.fromEntries(Object.entries(others).filter(([name]) => !names.some((one) => one === name)));
      return series({ profile: { homeZone, ...kept }, sessions: month({ hrAvgBpm: 150 }) }).measure;
    };
    expect([measure({}), measure({ sex: 'F' }), measure({ sex: 'X' })]).toEqual(['banister', 'banister', 'duration']);
    expect([measure({ hrMaxBpm: 60 }), measure({ hrMaxBpm: 61 }), measure({ hrMaxBpm: 50 })]).toEqual([
      'duration',
      'banister',
      'duration',
    ]);
    expect([without('hrRestBpm'), without('hrMaxBpm'), without('sex'), without('hrRestBpm', 'hrMaxBpm')]).toEqual(
      days(1, 4).map(() => 'duration'),
    );
  });

  it('45 min, HR 150/60/190: men 75.33, women 85.14 (1.3)', () => {
    const load = (sex: 'M' | 'F') =>
      loadOn(0, {
        ...profile({ hrRestBpm: 60, hrMaxBpm: 190, sex }),
        sessions: [run(0, 9, { min: 45, hrAvgBpm: 150 })],
      });
    expect([load('M'), load('F')].map(fourDigits)).toEqual([75.33, 85.14]);
  });

  it('of the medicines only a beta-blocker sets the pulse aside (1.2)', () => {
    const measure = (generic: string) =>
      series({
        ...profile({ hrRestBpm: 60, hrMaxBpm: 190, sex: 'M' }),
        sessions: month({ hrAvgBpm: 150 }),
        medicines: [{ generic: 'metformin' }, { generic }],
      }).measure;
    expect([measure('bisoprolol'), measure('ramipril')]).toEqual(['duration', 'banister']);
  });

  it('30 min at 5:00/km, threshold 4:30/km -> 40.50 (1.7); other sports never qualify', () => {
    const given = { ...profile({ thresholdPaceSecPerKm: 270 }), sessions: month({}) };
    expect(fourDigits(loadOn(0, given))).toBe(40.5);
    expect(series({ ...given, ...profile({ thresholdPaceSecPerKm: 0 }) }).measure).toBe('duration');
    // 30 of 330 minutes are 9.1 %, 35 of 335 are 10.4 %.
    expect(series({ ...given, sessions: [...given.sessions, other(0, 30)] }).measure).toBe('paceLoad');
    expect(series({ ...given, sessions: [...given.sessions, other(0, 35)] }).measure).toBe('duration');
    expect(series({ ...given, sessions: month({ km: 0 }) }).measure).toBe('duration');
  });
});

describe('1.9 what is not rated is filled in', () => {
  it('with minutes x median load a minute of the rated ones', () => {
    // Rated 1 to 9, 60 minutes each: the median is 5 a minute. The tenth, 60 minutes, is given 300.
    const rated = days(-9, -1).map((offset) => run(offset, 10, { min: 60, rpe: offset + 10 }));
    const given = { sessions: [...rated, run(0, 10, { min: 60 })] };
    expect(series(given)).toMatchObject({ measure: 'srpe', imputed: 1 });
    expect(loadOn(0, given)).toBe(300);
    expect(loadOn(-1, given)).toBe(540);
    // A rated session without minutes says nothing about a minute.
    const zero = { sessions: [...given.sessions, run(-1, 0, { min: 0, rpe: 10 }), run(-2, 0, { min: 0, rpe: 10 })] };
    expect(loadOn(0, zero)).toBe(300);
  });

  it('two sessions of a day add up, running and other', () => {
    const sessions = [run(0, 6, { min: 30, rpe: 4 }), other(0, 60, { rpe: 2 }), run(-1, 6, { min: 30, rpe: 1 })];
    expect([loadOn(0, { sessions }), loadOn(-1, { sessions }), loadOn(-2, { sessions })]).toEqual([240, 30, 0]);
    expect(assessed({ sessions, explicitRest: rest(-6, 0) }).metrics['load7']).toBe(270);
  });
});

describe('1.9 a plan that leaves minutes or effort open', () => {
  const planned = (offset: number, more: Partial<Session>) => run(offset, 10, { planned: true, ...more });

  it('does not count against the measure, and its last day is known', () => {
    const past = month({ rpe: 4 }).filter((session) => session.on < on(-3));
    const open = [planned(-3, { min: 0, rpe: 5 }), planned(-2, { min: 50 }), planned(-1, { min: 30, rpe: 5 })];
    expect(series({ sessions: [...past, ...open] })).toMatchObject({ measure: 'srpe', lastUnsaid: -2 });
    expect(series({ sessions: [...past, planned(-1, { min: 30, rpe: 5 })] }).lastUnsaid).toBeNull();
    expect(series({ sessions: [...past, planned(-3, { min: 0, rpe: 5 })] }).lastUnsaid).toBe(-3);
    expect(series({ sessions: past }).lastUnsaid).toBeNull();
    // Something that was run and not rated is no plan.
    expect(series({ sessions: [...past, run(-1, 10, { min: 5 })] }).lastUnsaid).toBeNull();
  });
});

describe('2.5 the series starts from what is carried along', () => {
  const sixty = (from: number) => days(from, 0).map((offset) => run(offset, 2, { min: 10, rpe: 6 }));
  const balance = (carry: AthleteRecord['carry']) => facts({ sessions: sixty(-60), carry }).value('loadBalance');

  it('only when all three of its numbers are there', () => {
    const whole = { chronicLoad: 40, acuteLoad: 50, seedOn: on(-61) };
    expect(balance(whole)).toMatchObject({ from: -60 });
    // 40 + 0.02353 x (60 - 40) = 40.47; 50 + 0.1331 x 10 = 51.33.
    expect(fourDigits(balance(whole)?.days[0]?.chronic ?? 0)).toBe(40.47);
    expect(fourDigits(balance(whole)?.days[0]?.acute ?? 0)).toBe(51.33);
    for (const name of ['chronicLoad', 'acuteLoad', 'seedOn'] as const) {
      const { [name]: _, ...partly } = whole;
      // From zero: 0.02353 x 60 = 1.412.
      expect([name, fourDigits(balance(partly)?.days[0]?.chronic ?? 0)]).toEqual([name, 1.412]);
    }
  });

  it('42 days with 80 % known: 34 of 42, not 33', () => {
    const gap = (length: number) =>
      facts({ sessions: sixty(-60).filter((session) => session.on < on(-length) || session.on === on(0)) }).read(
        'loadBalance',
      );
    expect(gap(8).status).toBe('known');
    expect(gap(9)).toMatchObject({ status: 'missing', missing: [{ reason: 'not-covered' }] });
    expect(facts({ sessions: sixty(-40) }).read('loadBalance')).toMatchObject({
      missing: [{ sentence: 'Not enough data to judge: the log covers 41 of the 42 days this needs.' }],
    });
    expect(facts({ sessions: [run(-50, 5)], explicitRest: rest(-60, 0) }).read('loadBalance').status).toBe('silent');
  });

  it('low from -30 % on: load well above habit', () => {
    // An even 60 a day for half a year is no more than habit.
    expect(facts({ sessions: sixty(-180) }).value('loadBalance')?.low).toBe(false);
    const harder = [
      ...sixty(-180).filter((session) => session.on < on(-13)),
      ...days(-13, 0).map((offset) => run(offset, 4, { min: 25, rpe: 6 })),
    ];
    expect(facts({ sessions: harder }).value('loadBalance')?.low).toBe(true);
  });
});
