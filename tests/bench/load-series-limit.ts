import type { Facts } from '@freshlegs/rules';

type PlacedSession = Facts['window']['sessions'][number];

const K42 = 1 - Math.exp(-1 / 42);
const K7 = 1 - Math.exp(-1 / 7);

/** The columns that the limit fills, over and over. */
export type SeriesBuffers = Readonly<Record<(typeof SERIES)[number], Float64Array>>;

/** Every series the product computes from days, by name. */
export const SERIES = [
  'load',
  'km',
  'load7',
  'load28',
  'km7',
  'km28',
  'chronic',
  'acute',
  'morningBalance',
  'ewma7',
  'ewma28',
  'ewmaRatio',
  'coupled',
  'uncoupled',
  'monotony',
  'strain',
] as const;

export const seriesBuffers = (days: number): SeriesBuffers =>
  Object.fromEntries(SERIES.map((name) => [name, new Float64Array(days)])) as SeriesBuffers;

/**
 * The least this can cost: one pass by hand over run objects into typed arrays, sums carried along, for a runner who
 * rates each run and whose every day is known.
 */
export function loadSeriesByHand(sessions: readonly PlacedSession[], days: number, out: SeriesBuffers): SeriesBuffers {
  const { load, km } = out;
  load.fill(0);
  km.fill(0);
  for (let i = 0; i < sessions.length; i++) {
    const one = sessions[i] as PlacedSession;
    const day = one.offset + days - 1;
    load[day] = (load[day] as number) + (one.session.rpe as number) * one.session.min;
    if (one.run !== null) km[day] = (km[day] as number) + one.run.km;
  }
  let load7 = 0;
  let load28 = 0;
  let squares7 = 0;
  let km7 = 0;
  let km28 = 0;
  let chronic = 0;
  let acute = 0;
  let training7 = 0;
  let ewma7 = load[0] as number;
  let ewma28 = ewma7;
  for (let day = 0; day < days; day++) {
    const today = load[day] as number;
    const kmToday = km[day] as number;
    load7 += today;
    load28 += today;
    squares7 += today * today;
    km7 += kmToday;
    km28 += kmToday;
    if (today > 0) training7++;
    if (day >= 7) {
      const gone = load[day - 7] as number;
      load7 -= gone;
      squares7 -= gone * gone;
      km7 -= km[day - 7] as number;
      if (gone > 0) training7--;
    }
    if (day >= 28) {
      load28 -= load[day - 28] as number;
      km28 -= km[day - 28] as number;
    }
    out.morningBalance[day] = chronic - acute;
    chronic += K42 * (today - chronic);
    acute += K7 * (today - acute);
    if (day > 0) {
      ewma7 += 0.25 * (today - ewma7);
      ewma28 += (2 / 29) * (today - ewma28);
    }
    const variance = (squares7 - (load7 * load7) / 7) / 6;
    const monotony = day >= 6 && training7 >= 4 && variance > 1e-9 ? load7 / 7 / Math.sqrt(variance) : Number.NaN;
    const kmBefore = km28 - km7;
    out.load7[day] = load7;
    out.load28[day] = load28;
    out.km7[day] = km7;
    out.km28[day] = km28;
    out.chronic[day] = chronic;
    out.acute[day] = acute;
    out.ewma7[day] = ewma7;
    out.ewma28[day] = ewma28;
    out.ewmaRatio[day] = day >= 55 && ewma28 > 0 ? ewma7 / ewma28 : Number.NaN;
    out.coupled[day] = day >= 27 && km28 > 1e-9 ? (4 * km7) / km28 : Number.NaN;
    out.uncoupled[day] = day >= 27 && kmBefore / 3 >= 5 - 1e-9 ? (3 * km7) / kmBefore : Number.NaN;
    out.monotony[day] = monotony;
    out.strain[day] = load7 * monotony;
  }
  return out;
}
