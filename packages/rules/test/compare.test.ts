import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { above, atOrAbove, atOrBelow, below, clamp, publish } from '../src/kernel/compare.ts';

describe('0.3 comparisons and published numbers', () => {
  it('rounding noise of 1e-9 does not cross a line', () => {
    expect(above(1.1 + 1e-10, 1.1)).toBe(false);
    expect(above(1.1 + 1e-8, 1.1)).toBe(true);
    expect(atOrAbove(13.2 / 12, 1.1)).toBe(true);
    expect(below(0.3 - 1e-10, 0.3)).toBe(false);
    expect(below(0.3 - 1e-8, 0.3)).toBe(true);
    expect(atOrBelow(0.1 + 0.2, 0.3)).toBe(true);
    expect([clamp(-1), clamp(0.5), clamp(2)]).toEqual([0, 0.5, 1]);
  });

  it('four significant digits; 0 and whole numbers below 10,000 stay as they are', () => {
    expect([0, 9999, 12_345, 0.98765, 123.456, -28.9437].map(publish)).toEqual([
      0, 9999, 12_340, 0.9877, 123.5, -28.94,
    ]);
  });

  it('0 stays 0, also below it; whole numbers from 10,000 on have four digits too', () => {
    expect(Object.is(publish(0), 0)).toBe(true);
    expect([10_000, 10_001, 10_004, 10_006, 100_049].map(publish)).toEqual([10_000, 10_000, 10_000, 10_010, 100_000]);
    expect([1, -1, 7, 9998, -9999].map(publish)).toEqual([1, -1, 7, 9998, -9999]);
  });

  it('only an exact half goes to the even digit: a hair beside it decides', () => {
    // 1064.5000001 is nearer to 1065; 1064.4999999 to 1064.
    expect([1064.500_000_1, 1064.499_999_9].map(publish)).toEqual([1065, 1064]);
    // Halves in binary: 0.015625 * 2^n and the like are exact; 2.5 of the fifth digit is not a tie of the fourth.
    expect([106.25, 106.75, 10.3125, 123.25, 1234.25, 1234.75].map(publish)).toEqual([
      106.2, 106.8, 10.31, 123.2, 1234, 1235,
    ]);
    expect([1_064_500, 1_065_500].map(publish)).toEqual([1_064_000, 1_066_000]);
  });

  it('a value exactly halfway goes to the even digit', () => {
    expect([1064.5, 1065.5, -1064.5, 12_345, 12_355].map(publish)).toEqual([1064, 1066, -1064, 12_340, 12_360]);
    // 106.45 is not exactly halfway in binary: the nearer one counts.
    expect(publish(106.45)).toBe(Number((106.45).toPrecision(4)));
  });

  it('publishes as the decimal notation of four significant digits says, ties aside', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), (x) => {
        fc.pre(x !== 0 && !(Number.isInteger(x) && Math.abs(x) < 10_000));
        // A fifth digit of 5 with nothing after it would be a tie.
        fc.pre(Number(x.toExponential(4)) !== x);
        expect(publish(x)).toBe(Number(x.toPrecision(4)));
      }),
      { numRuns: 5000 },
    );
  });
});
