import type { Facts } from '../kernel/facts.ts';
import { atOrBelow } from '../kernel/compare.ts';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';
import { heavyDaysBetween } from './heaviness.ts';
import { LOAD_DAYS } from './load-series.ts';
import { isCovered } from './log-coverage.ts';
import type { DayWindow } from '../record/day-window.ts';

/** Heaviness over two or four weeks (9.3, explicit expert opinion). */
export interface Persistence {
  readonly holds: boolean;
  readonly records: number;
  readonly heavyDays: number;
}

const checkInsNeeded = (records: number, needed: number, days: number) =>
  lack(
    'check-in.heaviness',
    'too-few',
    `Only ${records} check-ins with leg heaviness in ${days} days; ${needed} are needed.`,
    'Enter how heavy the legs feel each day.',
  );

/** P14: ten values in 14 days, 60 % of them heavy, the first heavy day at least 11 days ago. Missing: `persistence14`. */
export function persistence14(facts: Facts): Reading<Persistence> {
  const counts = facts.value('heavinessCounts');
  if (counts === null || counts.recordsAll === 0) return silent('No leg heaviness was ever entered.');
  const { records14: records, days14: heavyDays } = counts;
  if (records < 10) return missing('persistence14', checkInsNeeded(records, 10, 14));
  const early = heavyDaysBetween(facts.window, -13, -11) > 0;
  const holds = isHeavyNow(facts) && 10 * heavyDays >= 6 * records && early;
  return known({ holds, records, heavyDays });
}

/** P28: 18 values in 28 days, half of them heavy, at least one heavy day in each of the four weeks. */
export function persistence28(facts: Facts): Reading<Persistence> {
  const counts = facts.value('heavinessCounts');
  if (counts === null || counts.recordsAll === 0) return silent('No leg heaviness was ever entered.');
  const { records28: records, days28: heavyDays } = counts;
  if (records < 18) return missing(null, checkInsNeeded(records, 18, 28));
  const eachWeek = [-6, -13, -20, -27].every((first) => heavyDaysBetween(facts.window, first, first + 6) > 0);
  const holds = isHeavyNow(facts) && 10 * heavyDays >= 5 * records && eachWeek;
  return known({ holds, records, heavyDays });
}

const isHeavyNow = (facts: Facts): boolean => facts.value('heaviness')?.heavyNow === true;

/** A real cut-back week within the last 14 days (9.3). */
export interface Deload {
  readonly done: boolean;
  /** First day of the lightest block that counts; null without one. */
  readonly from: number | null;
}

const MAX_SHARE = 0.7;

/** Looks for seven days at 70 % or less of the usual week in the unit of the load series (9.3). Always known. */
export function deload(facts: Facts): Reading<Deload> {
  const daily = facts.value('loadSeries')?.daily;
  if (daily === undefined) return known({ done: false, from: null });
  const loadOf = (from: number, to: number): number => {
    let load = 0;
    for (let offset = from; offset <= to; offset++) load += daily[offset + LOAD_DAYS - 1] ?? 0;
    return load;
  };
  for (let first = -13; first <= -6; first++) {
    if (!isBlock(facts.window, first)) continue;
    const before = loadOf(first - 28, first - 1);
    if (before > 0 && atOrBelow(loadOf(first, first + 6), MAX_SHARE * (before / 4))) {
      return known({ done: true, from: first });
    }
  }
  return known({ done: false, from: null });
}

const isBlock = (window: DayWindow, first: number): boolean =>
  window.start !== null &&
  window.start <= first - 28 &&
  window.knownCount(first, first + 6) >= 6 &&
  isCovered(window, first - 28, first - 1);
