import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityFingerprint, sha256Hex } from '../src/activity/activity-fingerprint.ts';

const run = {
  sport: 'run',
  startAt: '2026-03-30T16:00:00.000Z',
  distanceM: 10_000,
  timerS: 3000,
} as const;

test('SHA-256 of "abc" is that of FIPS 180-2, appendix B.1', () => {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(sha256Hex('abc')).toBe(expected);
  expect(sha256Hex(Uint8Array.of(0x61, 0x62, 0x63))).toBe(expected);
});

test('another export that differs in fractions is the same activity', () => {
  const small = fc.double({ min: -0.49, max: 0.49, noNaN: true });
  fc.assert(
    fc.property(small, small, fc.integer({ min: -499, max: 499 }), (metres, seconds, startMs) => {
      const again = {
        ...run,
        startAt: new Date(Date.parse(run.startAt) + startMs).toISOString(),
        distanceM: run.distanceM + metres,
        timerS: run.timerS + seconds,
      };
      expect(activityFingerprint(again)).toBe(activityFingerprint(run));
    }),
  );
});

test.each([
  ['sport', { sport: 'other' }],
  ['start', { startAt: '2026-03-30T16:00:01.000Z' }],
  ['distance', { distanceM: 10_001 }],
  ['no distance', { distanceM: null }],
  ['timer', { timerS: 3001 }],
] as const)('another %s is another activity', (_, change) => {
  expect(activityFingerprint({ ...run, ...change })).not.toBe(activityFingerprint(run));
});
