import { describe, expect, it } from 'vitest';
import { logLogSlope, median } from './statistics.ts';

describe('the arithmetic of the benchmarks', () => {
  it('median: the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([8, 1, 2, 4])).toBe(3);
    expect(() => median([])).toThrow('nothing');
  });

  it('one slow sample does not move the median', () => {
    expect(median([1, 1, 1, 1, 1000])).toBe(1);
  });

  it('slope: 1 for linear, 2 for quadratic, 0 for constant cost, in any unit', () => {
    const slope = (costOf: (size: number) => number) =>
      logLogSlope([1, 2, 5, 10].map((size) => ({ size, cost: costOf(size) })));
    expect(slope((size) => 3 * size)).toBeCloseTo(1, 12);
    expect(slope((size) => 0.01 * size ** 2)).toBeCloseTo(2, 12);
    expect(slope(() => 7)).toBeCloseTo(0, 12);
    expect(slope((size) => size * Math.log2(8 * size))).toBeGreaterThan(1.1);
  });

  it('a slope needs two sizes', () => {
    expect(() => logLogSlope([{ size: 1, cost: 1 }])).toThrow('two points');
  });
});
