import { describe, expect, it } from 'vitest';
import { dailyLoads } from '../src/metrics/load-series.ts';
import type { AthleteRecord, Session } from '../src/record/athlete-record.ts';
import { facts } from './assessed.ts';
import { days, run } from './athlete.ts';

const series = (given: Partial<AthleteRecord>) => facts(given).value('loadSeries');
const month = (more: Partial<Session>) => days(-10, -1).map((offset) => run(offset, 6, { min: 30, ...more }));

describe('1.9 planned sessions beside those that were run', () => {
  it('an effort without minutes is filled in only where it is planned', () => {
    const noMinutes = run(0, 5, { min: 0, rpe: 5 });
    expect(series({ sessions: [...month({ rpe: 4 }), noMinutes] })).toMatchObject({ measure: 'srpe', imputed: 0 });
    expect(series({ sessions: [...month({ rpe: 4 }), { ...noMinutes, planned: true }] })).toMatchObject({
      measure: 'srpe',
      imputed: 1,
      lastUnsaid: 0,
    });
  });

  it('with minutes and effort it counts like any other: 300 of 360 minutes with pulse are 83 %', () => {
    const profile = { homeZone: 'Europe/London', hrRestBpm: 60, hrMaxBpm: 190, sex: 'F' } as const;
    const measure = (more: Partial<Session>) =>
      series({ profile, sessions: [...month({ hrAvgBpm: 150 }), run(0, 10, { planned: true, min: 60, ...more })] });
    expect(measure({ rpe: 5 })?.measure).toBe('duration');
    expect(measure({})?.measure).toBe('banister');
  });

  it('nothing but distances planned: in minutes, and the last of them is known', () => {
    const planned = [-3, -1].map((offset) => run(offset, 10, { planned: true, min: 0 }));
    expect(series({ sessions: planned })).toMatchObject({ measure: 'duration', imputed: 2, lastUnsaid: -1 });
  });

  it('in minutes, a plan without effort leaves nothing open', () => {
    expect(series({ sessions: [...month({}), run(0, 10, { planned: true, min: 60 })] })).toMatchObject({
      measure: 'duration',
      imputed: 0,
      lastUnsaid: null,
    });
  });
});

describe('2.5 daily loads from a given day on', () => {
  it('only what was done from that day on fills in what is not rated', () => {
    const before = days(-60, -10).map((offset) => run(offset, 10, { min: 60, rpe: 9 }));
    const since = days(-9, -1).map((offset) => run(offset, 10, { min: 60, rpe: 5 }));
    const loads = dailyLoads(facts({ sessions: [...before, ...since, run(0, 10, { min: 60 })] }), 'srpe', -9);
    // 60 minutes x 5 a minute, as on the days before.
    expect([...loads]).toEqual(days(-9, 0).map(() => 300));
  });

  it('0 when no session has that measure, or none can', () => {
    const sessions = [run(-1, 10, { min: 60 }), run(0, 10, { min: 60 })];
    expect([...dailyLoads(facts({ sessions }), 'srpe', -2)]).toEqual([0, 0, 0]);
    expect([...dailyLoads(facts({ sessions }), 'banister', -2)]).toEqual([0, 0, 0]);
    expect([...dailyLoads(facts({ sessions }), 'duration', -2)]).toEqual([0, 60, 60]);
  });
});
