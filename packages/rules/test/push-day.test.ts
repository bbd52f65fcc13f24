import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ewma, ewmaRatio } from '../src/metrics/acute-chronic.ts';
import { loadBalance } from '../src/metrics/fitness-fatigue.ts';
import { loadHistory } from '../src/metrics/load-history.ts';
import { type LoadDay, type LoadState, loadState, pushDay } from '../src/metrics/push-day.ts';
import { anyRecord } from './any-record.ts';
import { facts, fourDigits } from './assessed.ts';
import { days, other, rest, run } from './athlete.ts';

type Name = keyof LoadState['columns'];

const pushed = (state: LoadState, log: readonly LoadDay[]): LoadState => {
  for (const day of log) pushDay(state, day);
  return state;
};
const of = (loads: readonly number[], km: readonly number[] = loads): LoadDay[] =>
  loads.map((load, day) => ({ load, km: km[day] ?? 0, known: true }));
const last = ({ columns, mask, days: taken }: LoadState, name: Name): number =>
  columns[name][(taken - 1) & mask] ?? Number.NaN;
const names = Object.keys(loadState().columns) as Name[];
const orNull = (value: number | null | undefined): number => value ?? Number.NaN;
/** To 1e-9 of the larger one; NaN is near NaN. */
const expectNear = (actual: number, expected: number): void => {
  if (Number.isNaN(expected)) expect(actual).toBeNaN();
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

describe('one more day', () => {
  it('2.5: loads 100, 0, 50 -> chronic 2.353, 2.297, 3.420, acute 13.31, 11.54, 16.66, morning 0, -10.96, -9.243', () => {
    const { columns } = pushed(loadState(), of([100, 0, 50]));
    expect([...columns.chronic.subarray(0, 3)].map(fourDigits)).toEqual([2.353, 2.297, 3.42]);
    expect([...columns.acute.subarray(0, 3)].map(fourDigits)).toEqual([13.31, 11.54, 16.66]);
    expect([...columns.morningBalance.subarray(0, 3)].map(fourDigits)).toEqual([0, -10.96, -9.243]);
  });

  it('2.5: from a seed of 60/60, seven days of 100 -> chronic 66.14, acute 85.28', () => {
    const state = pushed(loadState(0, { chronic: 60, acute: 60 }), of(days(1, 7).map(() => 100)));
    expect([last(state, 'chronic'), last(state, 'acute')].map(fourDigits)).toEqual([66.14, 85.28]);
  });

  it('2.2: three weeks 30 km, then 45 km -> coupled 1.333, uncoupled 1.500; not before day 28', () => {
    const log = of(days(-27, 0).map((day) => (day > -7 ? 45 / 7 : 30 / 7)));
    const state = pushed(loadState(), log);
    expect([last(state, 'coupled'), last(state, 'uncoupled')].map(fourDigits)).toEqual([1.333, 1.5]);
    expect(last(pushed(loadState(), log.slice(1)), 'coupled')).toBeNaN();
  });

  it('2.2: 21 zero days then 35 km -> coupled 4.000, uncoupled absent', () => {
    const state = pushed(loadState(), of(days(-27, 0).map((day) => (day > -7 ? 5 : 0))));
    expect(fourDigits(last(state, 'coupled'))).toBe(4);
    expect(last(state, 'uncoupled')).toBeNaN();
  });

  it('2.2: unknown days are left out of the means, and more than a fifth of them silence the ratios', () => {
    const log = (unknown: number) =>
      days(1, 28).map((day) => ({ load: 10, km: day <= unknown ? 0 : 5, known: day > unknown }));
    expect(fourDigits(last(pushed(loadState(), log(5)), 'uncoupled'))).toBe(1);
    expect(last(pushed(loadState(), log(6)), 'uncoupled')).toBeNaN();
  });

  it('2.3: 28 x 10 then 7 x 20 -> 18.67 and 13.94; their ratio only from day 56 on', () => {
    const loads = [...days(1, 28).map(() => 10), ...days(1, 7).map(() => 20)];
    const state = pushed(loadState(), of(loads));
    expect([last(state, 'ewma7'), last(state, 'ewma28')].map(fourDigits)).toEqual([18.67, 13.94]);
    expect(last(pushed(state, of(days(36, 55).map(() => 20))), 'ewmaRatio')).toBeNaN();
    expect(last(pushed(state, of([20])), 'ewmaRatio')).toBeGreaterThan(1);
  });

  it('2.4: [0,240,90,400,0,180,600] -> monotony 0.9772, strain 1476; equal days and unknown days give no number', () => {
    const state = pushed(loadState(), of([0, 240, 90, 400, 0, 180, 600]));
    expect([last(state, 'monotony'), last(state, 'strain')].map(fourDigits)).toEqual([0.9772, 1476]);
    expect(last(pushed(loadState(), of(days(1, 7).map(() => 200))), 'monotony')).toBeNaN();
    expect(last(pushed(state, [{ load: 0, km: 0, known: false }]), 'monotony')).toBeNaN();
  });

  it('a month without a run is exactly 0, whatever was run before', () => {
    const load = fc.double({ min: 0, max: 3000, noNaN: true });
    fc.assert(
      fc.property(fc.array(load, { maxLength: 200 }), (loads) => {
        const state = pushed(loadState(), [...of(loads), ...of(days(1, 28).map(() => 0))]);
        for (const name of ['load7', 'load28', 'km7', 'km28'] as const) expect(last(state, name)).toBe(0);
        expect(last(state, 'coupled')).toBeNaN();
      }),
    );
  });
});

const anyDay: fc.Arbitrary<LoadDay> = fc.record({
  load: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3000, noNaN: true })),
  km: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 60, noNaN: true })),
  known: fc.boolean(),
});
const anyLog = fc.array(anyDay, { minLength: 1, maxLength: 150 });

describe('day after day is the whole history', () => {
  it('a ring of 32 days says the same as columns of all days', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const [ring, whole] = [loadState(), loadState(log.length)];
        for (const day of log) {
          pushDay(ring, day);
          pushDay(whole, day);
          for (const name of names) expect(last(ring, name)).toBe(last(whole, name));
        }
        expect(ring.columns.load).toHaveLength(32);
      }),
    );
  });

  it('equals the formulas over all days: exactly for weighted means, to 1e-9 for rolling sums', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const state = pushed(loadState(), log);
        const loads = log.map(({ load }) => load);
        expect(last(state, 'ewma7')).toBe(ewma(loads, 7));
        expect(last(state, 'ewma28')).toBe(ewma(loads, 28));
        expect(last(state, 'ewmaRatio')).toBe(orNull(ewmaRatio(loads)));
        const balance = loadBalance(loads).at(-1);
        expect(last(state, 'chronic')).toBe(balance?.chronic);
        expect(last(state, 'acute')).toBe(balance?.acute);
        expect(last(state, 'morningBalance')).toBe(balance?.morningBalance);
        for (const [name, values] of [
          ['load', loads],
          ['km', log.map(({ km }) => km)],
        ] as const) {
          for (const length of [7, 28] as const) {
            const sum = values.slice(-length).reduce((total, value) => total + value, 0);
            expectNear(last(state, `${name}${length}`), sum);
          }
        }
      }),
    );
  });

  it('the history of a record is its days pushed one after the other, and ends with the readings of today', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const known = facts(record);
        const history = loadHistory(known);
        if (history === null) return;
        const { columns, from } = history;
        const state = loadState();
        for (let day = 0; day <= -from; day++) {
          const { load, km } = columns;
          pushDay(state, { load: load[day] ?? 0, km: km[day] ?? 0, known: known.window.isKnown(from + day) });
          for (const name of names) expect(last(state, name)).toBe(columns[name][day]);
        }
        const week = known.value('monotony');
        const ratios = known.value('acuteChronic');
        const balance = known.value('loadBalance')?.days.at(-1);
        // A filled-in load depends on which days are looked at: the readings look at 42 of them.
        const imputed = known.value('loadSeries')?.imputed ?? 0;
        if (week && imputed === 0) expectNear(last(state, 'monotony'), orNull(week.monotony));
        if (ratios) expectNear(last(state, 'coupled'), orNull(ratios.coupled));
        if (ratios) expectNear(last(state, 'uncoupled'), orNull(ratios.uncoupled));
        expect(balance?.chronic ?? last(state, 'chronic')).toBe(last(state, 'chronic'));
      }),
      { numRuns: 200 },
    );
  });

  it('is in the unit of the load stream, and without a session there is none', () => {
    const sessions = [run(-1, 10, { min: 50, rpe: 6 }), other(0, 30, { rpe: 2 })];
    const history = loadHistory(facts({ sessions, explicitRest: rest(-3, 0) }));
    expect(history).toMatchObject({ measure: 'srpe', from: -3 });
    expect([...(history?.columns.load.subarray(0, 4) ?? [])]).toEqual([0, 0, 300, 60]);
    expect([...(history?.columns.km.subarray(0, 4) ?? [])]).toEqual([0, 0, 10, 0]);
    expect(loadHistory(facts({}))).toBeNull();
  });

  it('goes on from the carry', () => {
    const carry = { chronicLoad: 60, acuteLoad: 60, seedOn: rest(-7, -7)[0] ?? never() };
    const sessions = days(-6, 0).map((day) => run(day, 10, { min: 50, rpe: 2 }));
    const history = loadHistory(facts({ sessions, carry }));
    expect(history?.from).toBe(-6);
    expect(fourDigits(history?.columns.chronic[6] ?? 0)).toBe(66.14);
  });
});

function never(): never {
  throw new Error('There is a day.');
}
