import { describe, expect, it } from 'vitest';
import { loadHistory } from '../src/metrics/load-history.ts';
import { loadState, pushDay } from '../src/metrics/push-day.ts';
import { facts, fourDigits } from './assessed.ts';
import { days, on, rest, run, runs } from './athlete.ts';

describe('2.1 the history from the first logged day on', () => {
  it('loads and kilometres of each day, both runs of a day, both ends', () => {
    const history = loadHistory(
      facts({
        sessions: [
          run(-3, 5, { min: 30, rpe: 2 }),
          run(-1, 4, { min: 20, rpe: 3 }),
          run(-1, 6, { min: 40, rpe: 5 }),
          run(0, 2, { min: 10, rpe: 1 }),
        ],
      }),
    );
    expect(history).toMatchObject({ measure: 'srpe', from: -3 });
    expect([...(history?.columns.km.subarray(0, 4) ?? [])]).toEqual([5, 0, 10, 2]);
    expect([...(history?.columns.load.subarray(0, 4) ?? [])]).toEqual([60, 0, 260, 10]);
    expect([...(history?.columns.km7.subarray(0, 4) ?? [])]).toEqual([5, 5, 15, 17]);
  });

  it('none without a session in 42 days', () => {
    expect(loadHistory(facts({}))).toBeNull();
    expect(loadHistory(facts({ sessions: [run(-42, 8)], explicitRest: rest(-42, 0) }))).toBeNull();
    expect(loadHistory(facts({ sessions: [run(-41, 8)], explicitRest: rest(-42, 0) }))).toMatchObject({ from: -42 });
  });

  it('after a carried seed it begins on the day after it; what was run before is in the seed', () => {
    const history = loadHistory(
      facts({ sessions: runs(-9, 0, 5), carry: { chronicLoad: 40, acuteLoad: 50, seedOn: on(-5) } }),
    );
    expect(history?.from).toBe(-4);
    expect([...(history?.columns.km.subarray(0, 5) ?? [])]).toEqual([5, 5, 5, 5, 5]);
    expect(history?.columns.morningBalance[0]).toBe(-10);
  });
});

describe('2.3 the ratio of weighted means', () => {
  // 27 x 5 then one 20 -> 8.750 / 6.034 = 1.450; from a start at 5 the number of days before does not matter.
  const after = (before: number): number => {
    const state = loadState();
    for (const load of [...days(1, before).map(() => 5), 20]) pushDay(state, { load, km: 0, known: true });
    return state.columns.ewmaRatio[before & state.mask] ?? 0;
  };

  it('55 x 5 then one 20 -> 1.450; nothing before day 56', () => {
    expect(fourDigits(after(55))).toBe(1.45);
    expect(after(54)).toBeNaN();
  });

  it('nothing without any load', () => {
    const state = loadState();
    for (const _ of days(1, 60)) pushDay(state, { load: 0, km: 0, known: true });
    expect(state.columns.ewmaRatio[59 & state.mask]).toBeNaN();
  });
});
