import type { Facts } from '../kernel/facts.ts';
import { above } from '../kernel/compare.ts';
import { type Reading, known, lack, missing } from '../kernel/reading.ts';
import { LOAD_DAYS } from './load-series.ts';
import { shortHistory, uncovered } from './log-coverage.ts';
import { sampleSd } from './statistics.ts';

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
export function monotonyOf(daily: ArrayLike<number>): Monotony {
  let load7 = 0;
  let trainingDays = 0;
  let lowest = Infinity;
  let highest = 0;
  for (let day = 0; day < daily.length; day++) {
    const load = daily[day] ?? 0;
    load7 += load;
    if (above(load, 0)) trainingDays++;
    if (load < lowest) lowest = load;
    if (load > highest) highest = load;
  }
  if (trainingDays < MIN_TRAINING_DAYS) {
    return { load7, trainingDays, monotony: undefined, identical: false, strain: null };
  }
  if (highest - lowest <= 1e-9) return { load7, trainingDays, monotony: null, identical: true, strain: null };
  const value = load7 / daily.length / sampleSd(daily);
  return { load7, trainingDays, monotony: value, identical: false, strain: load7 * value };
}
