import type { Facts } from '../kernel/facts.ts';
import { type Reading } from '../kernel/reading.ts';
import type { CheckIn } from '../record/athlete-record.ts';
import { type OwnBaseline, ownBaseline } from './own-baseline.ts';

/** The sum of the Hooper items given, 1 very good .. 7 very bad each (3.1). */
function hooperSum({ hooper }: CheckIn): number | null {
  if (hooper === undefined) return null;
  let sum: number | null = null;
  for (const item of [hooper.sleep, hooper.stress, hooper.fatigue, hooper.soreness]) {
    if (item !== undefined) sum = (sum ?? 0) + item;
  }
  return sum;
}

/** Hooper index against the own baseline (3.1, 3.4). Missing: `hooper`. */
export const hooper = ({ window }: Facts): Reading<OwnBaseline> =>
  ownBaseline(window, {
    code: 'hooper',
    datum: 'check-in.hooper',
    words: 'The four well-being questions',
    needed: 4,
    floor: 0.5,
    valueOf: hooperSum,
  });

/** Resting pulse against the own baseline (3.5). Missing: `rhr`. */
export const restingPulse = ({ window }: Facts): Reading<OwnBaseline> =>
  ownBaseline(window, {
    code: 'rhr',
    datum: 'check-in.resting-pulse',
    words: 'Resting pulse',
    needed: 3,
    floor: 1.5,
    valueOf: ({ restingPulseBpm }) => restingPulseBpm ?? null,
  });

/** Natural logarithm of rMSSD against the own baseline (3.5). Missing: `rmssd`. */
export const heartRateVariability = ({ window }: Facts): Reading<OwnBaseline> =>
  ownBaseline(window, {
    code: 'rmssd',
    datum: 'check-in.rmssd',
    words: 'Heart-rate variability',
    needed: 3,
    floor: 0.02,
    valueOf: ({ rmssdMs }) => (rmssdMs !== undefined && rmssdMs > 0 ? Math.log(rmssdMs) : null),
  });
