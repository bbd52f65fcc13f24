import type { Facts } from '../kernel/facts.ts';
import type { LoadColumns } from './load-columns.ts';
import { type LoadMeasure, dailyLoads } from './load-series.ts';
import { seedOf } from './load-balance.ts';
import { extendTo, loadState } from './push-day.ts';

/** Every load series of an athlete from the first logged day to today. */
export interface LoadHistory {
  readonly measure: LoadMeasure;
  /** Offset of the first day; the value of day `offset` stands at index `offset - from`. */
  readonly from: number;
  readonly columns: LoadColumns;
}

/**
 * The whole history in one pass, in the unit of the last 42 days (1.9, 2). Null without a session in them. It is the
 * same as pushing day after day; which days are known is judged as of today.
 */
export function loadHistory(facts: Facts): LoadHistory | null {
  const { window, record } = facts;
  const measure = facts.value('loadSeries')?.measure ?? null;
  if (measure === null || window.start === null) return null;
  const { from, seed } = seedOf(record.carry, window.start, window.asOfDay);
  const days = 1 - from;
  const state = loadState(days, seed);
  const { load, km } = state.columns;
  load.set(dailyLoads(facts, measure, from));
  for (const run of window.runs) {
    if (run.offset >= from) km[run.offset - from] = (km[run.offset - from] ?? 0) + run.km;
  }
  const known = window.knownSince(from);
  let knownDays = 0;
  for (let day = 0; day < days; day++) {
    if (known.isKnown(from + day)) knownDays++;
    state.totals.knownDays[day] = knownDays;
  }
  extendTo(state, days);
  return { measure, from, columns: state.columns };
}
