import type { Facts } from '../kernel/facts.ts';
import { EPSILON, above } from '../kernel/compare.ts';
import { type Reading, known, lack, missing } from '../kernel/reading.ts';
import { LOAD_DAYS } from './load-series.ts';
import { shortHistory, uncovered } from './log-coverage.ts';

/** Fewer training days than this say nothing about sameness (2.4, ours). */
const MIN_TRAINING_DAYS = 4;

const UNSAID = lack(
  'plan.effort',
  'missing',
  'Not enough data to judge: a planned session does not say how long and how hard it is meant to be.',
  'Enter the minutes and the expected effort of each planned session.',
);

/** Foster's monotony of one week of daily loads; `null` when every day was the same. */
export interface Monotony {
  readonly load7: number;
  readonly trainingDays: number;
  /** Mean / sample SD; null if identical; absent (undefined) with fewer than four training days. */
  readonly monotony: number | null | undefined;
  readonly identical: boolean;
  readonly strain: number | null;
}

/** Monotony and strain of the last seven days (2.4). Missing: `monotony`. */
export function monotony(facts: Facts): Reading<Monotony> {
  const { window } = facts;
  if (window.start === null) return missing(null, shortHistory(window, 7));
  if (window.start > -6) return missing('monotony', shortHistory(window, 7));
  if (window.knownCount(-6, 0) < 7) return missing('monotony', uncovered(window, -6, 0));
  const series = facts.value('loadSeries');
  if (series !== null && series.lastUnsaid !== null && series.lastUnsaid >= -6) return missing('monotony', UNSAID);
  return known(monotonyOf(series === null ? [] : series.daily.subarray(LOAD_DAYS - 7)));
}

/** The formula on seven daily loads, zeros included (2.4): sample SD, identical days are the highest class. */
export function monotonyOf(week: ArrayLike<number>): Monotony {
  let load7 = 0;
  let trainingDays = 0;
  for (let day = 0; day < 7; day++) {
    const load = week[day] ?? 0;
    load7 += load;
    if (above(load, 0)) trainingDays++;
  }
  const value = sameness(week, 0, -1, load7, trainingDays);
  const identical = value === Infinity;
  if (identical || Number.isNaN(value)) {
    return { load7, trainingDays, monotony: identical ? null : undefined, identical, strain: null };
  }
  return { load7, trainingDays, monotony: value, identical, strain: load7 * value };
}

/**
 * Mean over sample SD of the seven days from `first` on, as one number: NaN with fewer than four training days,
 * Infinity when all are the same. The days may stand in a ring: `mask` is its length less one, -1 without a ring.
 */
export function sameness(
  daily: ArrayLike<number>,
  first: number,
  mask: number,
  load7: number,
  trainingDays: number,
): number {
  if (trainingDays < MIN_TRAINING_DAYS) return Number.NaN;
  const mean = load7 / 7;
  let squares = 0;
  for (let day = first; day < first + 7; day++) squares += ((daily[day & mask] ?? 0) - mean) ** 2;
  // Days that differ by no more than the tolerance cannot be further than that from their mean.
  if (squares <= 7 * EPSILON ** 2 && spread(daily, first, mask) <= EPSILON) return Infinity;
  return mean / Math.sqrt(squares / 6);
}

function spread(daily: ArrayLike<number>, first: number, mask: number): number {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let day = first; day < first + 7; day++) {
    lowest = Math.min(lowest, daily[day & mask] ?? 0);
    highest = Math.max(highest, daily[day & mask] ?? 0);
  }
  return highest - lowest;
}
