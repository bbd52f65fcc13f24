import { dayNumber } from '@freshlegs/domain';
import type { Facts } from '../kernel/facts.ts';
import { atOrBelow } from '../kernel/compare.ts';
import { type Reading, known, missing, silent } from '../kernel/reading.ts';
import { CHRONIC_DAYS, type LoadBalance, type LoadSeed, loadBalance as balanceSeries } from './fitness-fatigue.ts';
import { type LoadMeasure, dailyLoads } from './load-series.ts';
import { isCovered, shortHistory, uncovered } from './log-coverage.ts';

/** Chronic and acute load by day, for the advanced panel; it never fires (2.5). */
export interface BalanceSeries {
  readonly measure: LoadMeasure;
  /** Offset of the first day of the series. */
  readonly from: number;
  readonly days: readonly LoadBalance[];
  /** "Load well above habit": morning balance of today at -30 % or below, a note without urgency. */
  readonly low: boolean;
}

const LOW_PERCENT = -30;

/**
 * The bookkeeping in the athlete's unit, from the seed of the carry or from zero on the day before the first session.
 * Missing while it warms up: 42 days of log with at least 80 % known.
 */
export function loadBalance(facts: Facts): Reading<BalanceSeries> {
  const { window, record } = facts;
  const measure = facts.value('loadSeries')?.measure ?? null;
  const first = window.sessions[0];
  if (measure === null || first === undefined) return silent('No session in the last 42 days.');
  if (window.historyDays < CHRONIC_DAYS) return missing(null, shortHistory(window, CHRONIC_DAYS));
  if (!isCovered(window, 1 - CHRONIC_DAYS, 0)) return missing(null, uncovered(window, 1 - CHRONIC_DAYS, 0));
  const { from, seed } = seedOf(record.carry, first.offset, window.asOfDay);
  const days = balanceSeries(dailyLoads(facts, measure, from), seed);
  const pct = days.at(-1)?.morningBalancePct ?? null;
  return known({ measure, from, days, low: pct !== null && atOrBelow(pct, LOW_PERCENT) });
}

export function seedOf(
  carry: Facts['record']['carry'],
  firstSession: number,
  asOfDay: number,
): { from: number; seed: LoadSeed } {
  const { chronicLoad, acuteLoad, seedOn } = carry;
  if (chronicLoad === undefined || acuteLoad === undefined || seedOn === undefined) {
    return { from: firstSession, seed: { chronic: 0, acute: 0 } };
  }
  return { from: dayNumber(seedOn) - asOfDay + 1, seed: { chronic: chronicLoad, acute: acuteLoad } };
}
