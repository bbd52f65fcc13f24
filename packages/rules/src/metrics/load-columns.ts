/** One value a day in each column. NaN where the number cannot be computed: it is never shown as one. */
export type LoadColumns = ReturnType<typeof emptyColumns>;

/** Columns of so many days, all zero. */
export const emptyColumns = (days: number) => ({
  /** In the athlete's one unit (1.9). */
  load: new Float64Array(days),
  km: new Float64Array(days),
  load7: new Float64Array(days),
  load28: new Float64Array(days),
  km7: new Float64Array(days),
  km28: new Float64Array(days),
  /** Fitness and fatigue after the day (2.5), and the balance on its morning. */
  chronic: new Float64Array(days),
  acute: new Float64Array(days),
  morningBalance: new Float64Array(days),
  /** Weighted means of the load and their ratio (2.3). */
  ewma7: new Float64Array(days),
  ewma28: new Float64Array(days),
  ewmaRatio: new Float64Array(days),
  /** Ratios of the distance (2.2). */
  coupled: new Float64Array(days),
  uncoupled: new Float64Array(days),
  /** Sameness of the week (2.4); no number for a week of seven equal days. */
  monotony: new Float64Array(days),
  strain: new Float64Array(days),
});

/** Sums from the first day on. */
export type LoadTotals = ReturnType<typeof emptyTotals>;

export const emptyTotals = (days: number) => ({
  load: new Float64Array(days),
  km: new Float64Array(days),
  knownDays: new Float64Array(days),
  trainingDays: new Float64Array(days),
});
