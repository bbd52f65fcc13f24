import type { FitMessage } from './decode-fit.ts';
import { fitNumber, fitPositive, fitTimeMs } from './fit-value.ts';
import type { SessionScope } from './session-scope.ts';

/** Start of the session in ms since 1970; null when the file gives no time at all. */
export function sessionStartMs({ session, records }: SessionScope): number | null {
  const stated = fitTimeMs(session, 'start_time');
  if (stated !== null) return stated;
  const endMs = fitTimeMs(session, 'timestamp');
  const elapsedS = fitPositive(session, 'total_elapsed_time');
  if (endMs !== null && elapsedS !== null) return endMs - elapsedS * 1000;
  return fitTimeMs(records[0], 'timestamp');
}

/** Timer and elapsed seconds, each from the best source there is; null when nothing has a duration. */
export function sessionDurations(
  { session, laps }: SessionScope,
  startMs: number,
): { readonly timerS: number; readonly elapsedS: number } | null {
  const endMs = fitTimeMs(session, 'timestamp') ?? startMs;
  const spanS = endMs > startMs ? (endMs - startMs) / 1000 : null;
  const timer = fitPositive(session, 'total_timer_time') ?? lapSum(laps, 'total_timer_time');
  const elapsedS = fitPositive(session, 'total_elapsed_time') ?? spanS ?? timer;
  return elapsedS === null ? null : { timerS: timer ?? elapsedS, elapsedS };
}

/** Metres of the session; null when nothing measured a distance. */
export function sessionDistanceM({ session, laps, records }: SessionScope): number | null {
  return fitPositive(session, 'total_distance') ?? lapSum(laps, 'total_distance') ?? recordedDistanceM(records);
}

/** Average and highest heart rate; from the records where the session has none. 0 means none. */
export function sessionHeartRate({ session, records }: SessionScope): {
  readonly avgHrBpm: number | null;
  readonly maxHrBpm: number | null;
} {
  const recorded = records.map((record) => fitPositive(record, 'heart_rate')).filter((value) => value !== null);
  return {
    avgHrBpm: fitPositive(session, 'avg_heart_rate') ?? mean(recorded),
    maxHrBpm: fitPositive(session, 'max_heart_rate') ?? highest(recorded),
  };
}

/** FIT counts strides (one foot); more than this many a minute can only be steps. */
const MOST_STRIDES_PER_MIN = 130;

/**
 * Steps per minute of both feet: twice the strides, the fractional part included.
 * Standing still (0) is left out of an average made from records.
 */
export function sessionCadence({ session, records }: SessionScope): {
  readonly avgCadenceSpm: number | null;
  readonly isTakenAsSteps: boolean;
} {
  const recorded = records
    .map((record) => withFraction(record, 'cadence', 'fractional_cadence'))
    .filter((value) => value !== null);
  const cadence = withFraction(session, 'avg_cadence', 'avg_fractional_cadence') ?? mean(recorded);
  if (cadence === null) return { avgCadenceSpm: null, isTakenAsSteps: false };
  const isTakenAsSteps = cadence > MOST_STRIDES_PER_MIN;
  return { avgCadenceSpm: isTakenAsSteps ? cadence : 2 * cadence, isTakenAsSteps };
}

/** Whether satellites were used; 0° north 0° east is what a device writes that had none. */
export function sessionHasGps({ session, records }: SessionScope): boolean {
  return (
    records.some((record) => isPlace(record, 'position_lat', 'position_long')) ||
    isPlace(session, 'start_position_lat', 'start_position_long')
  );
}

function isPlace(message: FitMessage, latitude: string, longitude: string): boolean {
  const lat = fitNumber(message, latitude);
  const long = fitNumber(message, longitude);
  return lat !== null && long !== null && (lat !== 0 || long !== 0);
}

function withFraction(message: FitMessage, whole: string, fraction: string): number | null {
  const sum = (fitNumber(message, whole) ?? 0) + (fitNumber(message, fraction) ?? 0);
  return sum > 0 ? sum : null;
}

function recordedDistanceM(records: readonly FitMessage[]): number | null {
  const distances = records.map((record) => fitNumber(record, 'distance')).filter((value) => value !== null);
  const farthest = highest(distances);
  if (farthest === null) return null;
  // In the second sport of a race the counter goes on from the first.
  const covered = farthest - distances.reduce((a, b) => Math.min(a, b));
  return covered > 0 ? covered : null;
}

function lapSum(laps: readonly FitMessage[], field: string): number | null {
  const total = laps.reduce((sum, lap) => sum + (fitPositive(lap, field) ?? 0), 0);
  return total > 0 ? total : null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;

const highest = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b));
