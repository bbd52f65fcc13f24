import { above, atOrAbove } from '../kernel/compare.ts';
import { EWMA_WARM_UP_DAYS, coupledRatio, ewmaWeight, uncoupledRatio } from './acute-chronic.ts';
import { ACUTE_DAYS, CHRONIC_DAYS, type LoadSeed, smoothing } from './fitness-fatigue.ts';
import { type LoadColumns, type LoadTotals, emptyColumns, emptyTotals } from './load-columns.ts';
import { MIN_COVERAGE } from './log-coverage.ts';
import { sameness } from './monotony.ts';

/** What one day adds to the series. */
export interface LoadDay {
  /** Load of all its sessions in the athlete's one unit (1.9). */
  readonly load: number;
  /** Kilometres run; other sports never count. */
  readonly km: number;
  /** False for a day of which nothing is known: it is left out of means over days. */
  readonly known: boolean;
}

/** The longest window: so many empty days stand before the first one. */
const LONGEST_WINDOW_DAYS = 28;

/**
 * All load series of one athlete. Day d stands at index `d & mask` of each column: with room for all days this is the
 * whole history, with the least room it is a ring of the last 32 days, enough to take one more.
 */
export interface LoadState {
  readonly columns: LoadColumns;
  readonly totals: LoadTotals;
  readonly mask: number;
  /** Chronic and acute load of the evening before the first day. */
  readonly seed: LoadSeed;
  /** Days taken so far. */
  days: number;
}

/**
 * An empty series with room for `days` days; without, the ring that is enough to take one more. The room is a power of
 * two, so that a day finds its place without a division.
 */
export function loadState(days: number = 0, seed: LoadSeed = { chronic: 0, acute: 0 }): LoadState {
  const length = 2 ** Math.ceil(Math.log2(days + LONGEST_WINDOW_DAYS));
  return { columns: emptyColumns(length), totals: emptyTotals(length), mask: length - 1, seed, days: 0 };
}

/**
 * Takes one more day, in place and in constant time, whatever the history.
 * A day that is edited later, or turns out unknown, is not taken back: replay the series.
 */
export function pushDay(state: LoadState, { load, km, known }: LoadDay): void {
  const { columns, totals, mask, days } = state;
  columns.load[days & mask] = load;
  columns.km[days & mask] = km;
  totals.knownDays[days & mask] = at(totals.knownDays, days - 1, mask) + (known ? 1 : 0);
  extendTo(state, days + 1);
}

/** Computes the series up to `days` days whose loads, kilometres and known days stand in their columns already. */
export function extendTo(state: LoadState, days: number): void {
  const { columns, totals, mask, days: from, seed } = state;
  const span = { from, to: days, mask };
  sumUp(columns.load, totals.load, columns.load7, columns.load28, span);
  sumUp(columns.km, totals.km, columns.km7, columns.km28, span);
  smooth(columns, seed, span);
  compareWeekWithMonth(columns, totals, span);
  compareDaysOfWeek(columns, totals, span);
  state.days = days;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly mask: number;
}

/** The value of a day; 0 before the first one, because no day has been written there yet. */
const at = (column: Float64Array, day: number, mask: number): number => column[day & mask] ?? 0;

/** What a total grew by in the last so many days. */
const sumOf = (totals: Float64Array, day: number, days: number, mask: number): number =>
  at(totals, day, mask) - at(totals, day - days, mask);

/**
 * Sums over a week and four weeks, as differences of totals: they cannot drift, and a month without a run is exactly 0.
 */
function sumUp(daily: Float64Array, totals: Float64Array, of7: Float64Array, of28: Float64Array, span: Span): void {
  const { from, to, mask } = span;
  let total = at(totals, from - 1, mask);
  for (let day = from; day < to; day++) {
    total += at(daily, day, mask);
    totals[day & mask] = total;
    of7[day & mask] = total - at(totals, day - 7, mask);
    of28[day & mask] = total - at(totals, day - 28, mask);
  }
}

const CHRONIC_FACTOR = smoothing(CHRONIC_DAYS);
const ACUTE_FACTOR = smoothing(ACUTE_DAYS);
const WEIGHT_7 = ewmaWeight(7);
const WEIGHT_28 = ewmaWeight(28);

/** Fitness and fatigue (2.5) and the weighted means (2.3), which begin with the load of the first day. */
function smooth(columns: LoadColumns, seed: LoadSeed, { from, to, mask }: Span): void {
  let chronic = from === 0 ? seed.chronic : at(columns.chronic, from - 1, mask);
  let acute = from === 0 ? seed.acute : at(columns.acute, from - 1, mask);
  let ewma7 = at(columns.ewma7, from - 1, mask);
  let ewma28 = at(columns.ewma28, from - 1, mask);
  for (let day = from; day < to; day++) {
    const today = day & mask;
    const load = at(columns.load, day, mask);
    columns.morningBalance[today] = chronic - acute;
    chronic += CHRONIC_FACTOR * (load - chronic);
    acute += ACUTE_FACTOR * (load - acute);
    ewma7 = day === 0 ? load : WEIGHT_7 * load + (1 - WEIGHT_7) * ewma7;
    ewma28 = day === 0 ? load : WEIGHT_28 * load + (1 - WEIGHT_28) * ewma28;
    columns.chronic[today] = chronic;
    columns.acute[today] = acute;
    columns.ewma7[today] = ewma7;
    columns.ewma28[today] = ewma28;
    columns.ewmaRatio[today] = day + 1 >= EWMA_WARM_UP_DAYS && ewma28 > 0 ? ewma7 / ewma28 : Number.NaN;
  }
}

/** Acute : chronic ratios of the distance (2.2). */
function compareWeekWithMonth(columns: LoadColumns, { knownDays }: LoadTotals, { from, to, mask }: Span): void {
  for (let day = from; day < to; day++) {
    const known7 = sumOf(knownDays, day, 7, mask);
    const known28 = sumOf(knownDays, day, 28, mask);
    const km7 = at(columns.km7, day, mask);
    const km28 = at(columns.km28, day, mask);
    const judged = day + 1 >= 28 && atOrAbove(known28, 28 * MIN_COVERAGE);
    columns.coupled[day & mask] = judged ? coupledRatio(km7, known7, km28, known28) : Number.NaN;
    columns.uncoupled[day & mask] = judged ? uncoupledRatio(km7, known7, km28, known28) : Number.NaN;
  }
}

/** Monotony and strain (2.4), of seven known days. */
function compareDaysOfWeek(columns: LoadColumns, totals: LoadTotals, { from, to, mask }: Span): void {
  const { knownDays, trainingDays } = totals;
  let total = at(trainingDays, from - 1, mask);
  for (let day = from; day < to; day++) {
    const load7 = at(columns.load7, day, mask);
    total += above(at(columns.load, day, mask), 0) ? 1 : 0;
    trainingDays[day & mask] = total;
    const isKnown = sumOf(knownDays, day, 7, mask) === 7;
    const training7 = sumOf(trainingDays, day, 7, mask);
    const value = isKnown ? sameness(columns.load, day - 6, mask, load7, training7) : Number.NaN;
    const monotony = value === Infinity ? Number.NaN : value;
    columns.monotony[day & mask] = monotony;
    columns.strain[day & mask] = load7 * monotony;
  }
}
