import { clamp } from '../../kernel/compare.ts';

/** Fraction of the heart-rate reserve, 0..1 (1.2). All in beats per minute; `maxBpm` above `restBpm`. */
export const heartRateReserve = (bpm: number, restBpm: number, maxBpm: number): number =>
  clamp((bpm - restBpm) / (maxBpm - restBpm));

/** Maximum heart rate by age, 208 - 0.7 age (Tanaka 2001, SD about 10 bpm): for display only, never for a load. */
export const tanakaMaxBpm = (ageYears: number): number => 208 - 0.7 * ageYears;
