import { describe, expect, it } from 'vitest';
import { monotonyOf, sameness } from '../src/metrics/monotony.ts';
import type { Session } from '../src/record/athlete-record.ts';
import { assessed, facts, fourDigits } from './assessed.ts';
import { days, rest, run } from './athlete.ts';

const week = (last: number): number[] => [...days(1, 6).map(() => 1), last];

describe('2.4 all seven loads equal: largest - smallest at most 1e-9', () => {
  it.each([1, 1 + 0.9e-9, 1 - 0.9e-9])('six times 1 and one %d: all equal', (last) => {
    expect(monotonyOf(week(last))).toMatchObject({ identical: true, monotony: null, strain: null, trainingDays: 7 });
  });

  it.each([1 + 2e-9, 1 - 2e-9])('six times 1 and one %d: mean 1, sample SD 2e-9 / sqrt(7)', (last) => {
    const { monotony, identical } = monotonyOf(week(last));
    expect(identical).toBe(false);
    expect((monotony ?? 0) / (Math.sqrt(7) / 2e-9)).toBeCloseTo(1, 5);
  });

  it('the limit itself is equal', () => {
    const loads = [...days(1, 6).map(() => 1e-9), 2e-9];
    expect(sameness(loads, 0, -1, 8e-9, 7)).toBe(Infinity);
  });

  it('days in a ring: the seven from the first one on, round its end', () => {
    // A ring of eight; the week begins at 5, and the day at 4 is not part of it.
    const ring = [200, 200, 200, 200, 900, 200, 200, 200];
    expect(sameness(ring, 5, 7, 1400, 7)).toBe(Infinity);
    // [0, 240, 90, 400, 0, 180, 600] -> 0.9772.
    const turned = [400, 0, 180, 600, 900, 0, 240, 90];
    expect(fourDigits(sameness(turned, 5, 7, 1510, 5))).toBe(0.9772);
  });
});

describe('2.4 at least four training days', () => {
  it('four equal runs and three days of rest: 4/7 / sqrt(12/42) = 1.069; three say nothing', () => {
    const four = monotonyOf([200, 0, 200, 0, 200, 0, 200]);
    expect(four).toMatchObject({ load7: 800, trainingDays: 4, identical: false });
    expect([four.monotony ?? 0, four.strain ?? 0].map(fourDigits)).toEqual([1.069, 855.2]);
    expect(monotonyOf([200, 0, 200, 0, 200, 0, 0])).toEqual({
      load7: 600,
      trainingDays: 3,
      monotony: undefined,
      identical: false,
      strain: null,
    });
  });

  it('no training at all is no sameness', () =>
    expect(monotonyOf(days(1, 7).map(() => 0))).toMatchObject({ load7: 0, trainingDays: 0, identical: false }));
});

describe('2.4 a plan that leaves the effort open', () => {
  const rated = days(-20, -8).map((offset) => run(offset, 5, { min: 60, rpe: 4 }));
  const lacks = (open: Session) => assessed({ sessions: [...rated, open], explicitRest: rest(-20, 0) }).insufficient;

  it.each([
    [0, true],
    [-6, true],
    [-7, false],
  ])('on day %d: said to be missing %s', (offset, missing) => {
    expect(lacks(run(offset, 5, { planned: true })).includes('monotony')).toBe(missing);
  });

  it('names what is missing', () => {
    const open = run(-6, 5, { planned: true });
    expect(facts({ sessions: [...rated, open], explicitRest: rest(-20, 0) }).read('monotony')).toMatchObject({
      status: 'missing',
      missing: [{ datum: 'plan.effort', reason: 'missing' }],
    });
  });
});
