import type { Facts } from '../kernel/facts.ts';
import { above, atOrAbove } from '../kernel/compare.ts';
import { type Reading, known } from '../kernel/reading.ts';
import type { PlacedSession } from '../record/place-sessions.ts';
import { banister } from './session-load/banister.ts';
import { heartRateReserve } from './session-load/heart-rate-reserve.ts';
import { paceLoad } from './session-load/pace-load.ts';
import { sessionRpe } from './session-load/session-rpe.ts';
import { median } from './statistics.ts';

/** The units of the load stream, in order of preference (1.9). */
export const LOAD_MEASURES = ['srpe', 'banister', 'paceLoad', 'duration'] as const;
export type LoadMeasure = (typeof LOAD_MEASURES)[number];

/** Days the load stream looks back: -41..0. */
export const LOAD_DAYS = 42;
/** A measure is taken when it covers this share of the minutes. */
const MIN_MINUTES_SHARE = 0.9;

/** One unit of load an athlete, and the daily sums in it. */
export interface LoadSeries {
  /** Null without a session in the window. */
  readonly measure: LoadMeasure | null;
  /** Daily load of days -41..0; index = offset + 41. */
  readonly daily: Float64Array;
  /** Sessions whose load was filled in from the median of the others. */
  readonly imputed: number;
}

type LoadOf = (session: PlacedSession) => number | null;

/** Chooses the measure (1.9) and sums it by day. Never mixes units. */
export function loadSeries(facts: Facts): Reading<LoadSeries> {
  const sessions = facts.window.sessions.filter((one) => one.offset > -LOAD_DAYS);
  const daily = new Float64Array(LOAD_DAYS);
  if (sessions.length === 0) return known({ measure: null, daily, imputed: 0 });
  const totalMin = sessions.reduce((total, { session }) => total + session.min, 0);
  for (const measure of LOAD_MEASURES) {
    const loadOf = loadFunction(facts, measure);
    if (loadOf === null) continue;
    const loads = sessions.map(loadOf);
    const qualifyingMin = sessions.reduce(
      (total, { session }, index) => total + (loads[index] === null ? 0 : session.min),
      0,
    );
    if (measure !== 'duration' && !covers(qualifyingMin, totalMin)) continue;
    return known({ measure, daily, imputed: fillDaily(daily, sessions, loads) });
  }
  return known({ measure: 'duration', daily, imputed: 0 });
}

const covers = (qualifyingMin: number, totalMin: number): boolean =>
  totalMin > 0 && atOrAbove(qualifyingMin / totalMin, MIN_MINUTES_SHARE);

/**
 * Daily sums of every day from `from` to today in a measure already chosen, also beyond the 42 days (2.5). Sessions
 * without that measure get the median load a minute of those that have it.
 */
export function dailyLoads(facts: Facts, measure: LoadMeasure, from: number): Float64Array {
  const sessions = facts.window.sessions.filter((one) => one.offset >= from);
  const daily = new Float64Array(1 - from);
  const loadOf = loadFunction(facts, measure);
  fillDaily(
    daily,
    sessions,
    sessions.map((session) => loadOf?.(session) ?? null),
  );
  return daily;
}

/** Adds up the loads; sessions without one get the median load a minute of those that have one. */
function fillDaily(daily: Float64Array, sessions: readonly PlacedSession[], loads: readonly (number | null)[]): number {
  let perMinute: number | null = null;
  let imputed = 0;
  for (const [index, { session, offset }] of sessions.entries()) {
    let load = loads[index] ?? null;
    if (load === null) {
      perMinute ??= medianPerMinute(sessions, loads);
      load = session.min * perMinute;
      imputed++;
    }
    const day = offset + daily.length - 1;
    daily[day] = (daily[day] ?? 0) + load;
  }
  return imputed;
}

function medianPerMinute(sessions: readonly PlacedSession[], loads: readonly (number | null)[]): number {
  const rates: number[] = [];
  for (const [index, { session }] of sessions.entries()) {
    const load = loads[index];
    if (load !== null && load !== undefined && above(session.min, 0)) rates.push(load / session.min);
  }
  return rates.length === 0 ? 0 : median(rates);
}

/** The load of a session in one unit, null where the session does not qualify; null when no session can. */
function loadFunction(facts: Facts, measure: LoadMeasure): LoadOf | null {
  switch (measure) {
    case 'srpe':
      return ({ session }) => (session.rpe === undefined ? null : sessionRpe(session.rpe, session.min));
    case 'banister':
      return banisterOf(facts);
    case 'paceLoad':
      return paceLoadOf(facts.record.profile.thresholdPaceSecPerKm);
    case 'duration':
      return ({ session }) => session.min;
  }
}

function banisterOf(facts: Facts): LoadOf | null {
  const { hrRestBpm, hrMaxBpm, sex } = facts.record.profile;
  if (hrRestBpm === undefined || hrMaxBpm === undefined || hrMaxBpm <= hrRestBpm) return null;
  if (sex !== 'M' && sex !== 'F') return null;
  // A beta-blocker lowers the pulse at every effort: heart-rate load then means nothing (1.2).
  if (facts.value('medicines')?.some(({ classes }) => classes.includes('MED.BETA_BLOCKER'))) return null;
  return ({ session }) =>
    session.hrAvgBpm === undefined
      ? null
      : banister(session.min, heartRateReserve(session.hrAvgBpm, hrRestBpm, hrMaxBpm), sex);
}

function paceLoadOf(thresholdSecPerKm: number | undefined): LoadOf | null {
  if (thresholdSecPerKm === undefined || thresholdSecPerKm <= 0) return null;
  return ({ run }) =>
    run !== null && above(run.km, 0) && above(run.min, 0) ? paceLoad(run.km, run.min, thresholdSecPerKm) : null;
}
