import type { SeriesDay } from './views.ts';

/** What the bars show: distance, or session load as minutes times effort. */
export type LoadMeasure = 'km' | 'rpeLoad';

/** One day as the chart draws it; null is a gap, never 0. */
export interface LoadPoint {
  readonly on: string;
  readonly amount: number | null;
  readonly heaviness: number | null;
  /** 1 where nothing is known about the day: a grey band instead of a bar. */
  readonly unknown: 1 | null;
}

export function toSeries(days: readonly SeriesDay[], measure: LoadMeasure): LoadPoint[] {
  return days.map((day) => ({
    on: day.on,
    amount: day[measure],
    heaviness: day.heaviness,
    unknown: day.known ? null : 1,
  }));
}

/** The chart in one sentence, for those who do not see it. */
export function seriesSummary(days: readonly SeriesDay[]): string {
  const known = days.filter((day) => day.known);
  const km = known.reduce((sum, day) => sum + (day.km ?? 0), 0);
  const heaviness = days.filter((day) => day.heaviness !== null);
  const load =
    known.length === 0
      ? 'no day with a known load'
      : `${Math.round(km)} km on ${known.length} known days of ${days.length}`;
  const latest = heaviness.at(-1)?.heaviness;
  const legs =
    latest === undefined || latest === null
      ? 'no heaviness entered'
      : `heaviness entered on ${heaviness.length} ${heaviness.length === 1 ? 'day' : 'days'}, latest ${latest} of 10`;
  return `Last ${Math.round(days.length / 7)} weeks: ${load}; ${legs}.`;
}

/** Every second week, counted back from the last day: where the axis has its marks. */
export const weekMarks = (days: readonly Pick<SeriesDay, 'on'>[]): string[] =>
  days.filter((_, index) => (days.length - 1 - index) % 14 === 0).map((day) => day.on);
