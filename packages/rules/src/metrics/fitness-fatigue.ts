/** 1 - e^(-1/tau) as GoldenCheetah computes it; 1/tau as TrainingPeaks is quoted. The choice flips grades (2.5). */
export type SmoothingVariant = 'exp' | 'inv';
export const CHRONIC_DAYS = 42;
export const ACUTE_DAYS = 7;

/** Smoothing factor of a time constant in days (2.5). */
export const smoothing = (days: number, variant: SmoothingVariant = 'exp'): number =>
  variant === 'exp' ? 1 - Math.exp(-1 / days) : 1 / days;

const FACTORS = {
  exp: { chronic: smoothing(CHRONIC_DAYS, 'exp'), acute: smoothing(ACUTE_DAYS, 'exp') },
  inv: { chronic: smoothing(CHRONIC_DAYS, 'inv'), acute: smoothing(ACUTE_DAYS, 'inv') },
} as const;

/** Bookkeeping of load, not fitness: means of training with 42 and 7 days of memory. */
export interface LoadBalance {
  readonly chronic: number;
  readonly acute: number;
  /** Chronic minus acute load of the evening before, shown in the morning. */
  readonly morningBalance: number;
  /** Morning balance in per cent of the chronic load of the evening before; null without chronic load. */
  readonly morningBalancePct: number | null;
}

export interface LoadSeed {
  readonly chronic: number;
  readonly acute: number;
}

/** One more day: the state after `load` (2.5). O(1), so that a nightly tick adds a day to a known series. */
export function addDay(before: LoadSeed, load: number, variant: SmoothingVariant = 'exp'): LoadBalance {
  const morningBalance = before.chronic - before.acute;
  const factors = FACTORS[variant];
  return {
    chronic: before.chronic + factors.chronic * (load - before.chronic),
    acute: before.acute + factors.acute * (load - before.acute),
    morningBalance,
    morningBalancePct: before.chronic > 0 ? (100 * morningBalance) / before.chronic : null,
  };
}

/** The whole series from a seed (zero on the day before the first load) through each daily load (2.5). */
export function loadBalance(
  daily: Iterable<number>,
  seed: LoadSeed = { chronic: 0, acute: 0 },
  variant: SmoothingVariant = 'exp',
): LoadBalance[] {
  const series: LoadBalance[] = [];
  let state = seed;
  for (const load of daily) {
    const next = addDay(state, load, variant);
    series.push(next);
    state = next;
  }
  return series;
}
