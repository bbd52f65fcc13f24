import type { Facts } from '../kernel/facts.ts';
import { above, atOrAbove } from '../kernel/compare.ts';
import { type Reading, known } from '../kernel/reading.ts';
import type { Session } from '../record/athlete-record.ts';
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
export const MIN_MINUTES_SHARE = 0.9;

/** One unit of load an athlete, and the daily sums in it. */
export interface LoadSeries {
  /** Null without a session in the window. */
  readonly measure: LoadMeasure | null;
  /** Daily load of days -41..0; index = offset + 41. */
  readonly daily: Float64Array;
  /** Sessions whose load was filled in from the median of the others. */
  readonly imputed: number;
  /** Offset of the last planned session of which the plan does not say the load; null when there is none. */
  readonly lastUnsaid: number | null;
}

/** A session planned by distance alone: its minutes are not known, whatever they are multiplied with. */
const withoutMinutes = ({ planned, min }: Session): boolean => planned === true && min <= 0;

/** The plan leaves open how long or how hard the session is meant to be. */
const isOpen = (session: Session): boolean =>
  session.planned === true && (session.rpe === undefined || withoutMinutes(session));

type LoadOf = (session: PlacedSession) => number | null;

/** Chooses the measure (1.9) and sums it by day. Never mixes units. */
export function loadSeries(facts: Facts): Reading<LoadSeries> {
  const sessions = facts.window.sessions.filter((one) => one.offset > -LOAD_DAYS);
  const daily = new Float64Array(LOAD_DAYS);
  if (sessions.length === 0) return known({ measure: null, daily, imputed: 0, lastUnsaid: null });
  for (const measure of LOAD_MEASURES) {
    const loadOf = loadFunction(facts, measure);
    if (loadOf === null) continue;
    const loads = sessions.map((one) => (withoutMinutes(one.session) ? null : loadOf(one)));
    if (measure !== 'duration' && !covers(sessions, loads)) continue;
    return known({
      measure,
      daily,
      imputed: fillDaily(daily, sessions, loads),
      lastUnsaid: lastUnsaid(sessions, loads),
    });
  }
  return known({ measure: 'duration', daily, imputed: 0, lastUnsaid: null });
}

/** What a plan leaves open says nothing about the log, so it does not count against a measure. */
function covers(sessions: readonly PlacedSession[], loads: readonly (number | null)[]): boolean {
  let qualifyingMin = 0;
  let totalMin = 0;
  for (const [index, { session }] of sessions.entries()) {
    const qualifies = loads[index] !== null;
    if (!qualifies && isOpen(session)) continue;
    totalMin += session.min;
    if (qualifies) qualifyingMin += session.min;
  }
  return totalMin > 0 && atOrAbove(qualifyingMin / totalMin, MIN_MINUTES_SHARE);
}

function lastUnsaid(sessions: readonly PlacedSession[], loads: readonly (number | null)[]): number | null {
  const index = sessions.findLastIndex(({ session }, at) => loads[at] === null && isOpen(session));
  return sessions[index]?.offset ?? null;
}

/**
 * Daily sums of every day from `from` to today in a measure already chosen, also beyond the 42 days (2.5). Sessions
 * without that measure get the median load a minute of those that have it.
 */
export function dailyLoads(facts: Facts, measure: LoadMeasure, from: number): Float64Array {
  const daily = new Float64Array(1 - from);
  const loadOf = loadFunction(facts, measure);
  const sessions = facts.window.sessions.filter((one) => one.offset >= from);
  const loads: (number | null)[] = [];
  for (const one of sessions) loads.push(loadOf?.(one) ?? null);
  fillDaily(daily, sessions, loads);
  return daily;
}

/** Adds up the loads; sessions without one get the median load a minute of those that have one. */
function fillDaily(daily: Float64Array, sessions: readonly PlacedSession[], loads: readonly (number | null)[]): number {
  const lastDay = daily.length - 1;
  let perMinute: number | null = null;
  let imputed = 0;
  let next = 0;
  for (const { session, offset } of sessions) {
    let load = loads[next++] ?? null;
    if (load === null) {
      perMinute ??= medianPerMinute(sessions, loads);
      load = session.min * perMinute;
      imputed++;
    }
    daily[offset + lastDay] = (daily[offset + lastDay] ?? 0) + load;
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
