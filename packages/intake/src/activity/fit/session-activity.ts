import { activityFingerprint } from '../activity-fingerprint.ts';
import type { IntakeActivity, IntakeWarningCode } from '../intake-result.ts';
import { classifySport } from './classify-sport.ts';
import type { DecodedFit } from './decode-fit.ts';
import { deviceName } from './device-name.ts';
import { fitNumber, fitPositive, fitWord } from './fit-value.ts';
import {
  sessionCadence,
  sessionDistanceM,
  sessionDurations,
  sessionHasGps,
  sessionHeartRate,
  sessionStartMs,
} from './session-figures.ts';
import type { SessionScope } from './session-scope.ts';
import { utcOffsetMin } from './utc-offset.ts';

export type SessionOutcome =
  | { readonly activity: IntakeActivity; readonly warnings: readonly IntakeWarningCode[] }
  | { readonly activity: null; readonly refused: 'clock-not-set' | 'nothing-recorded' };

/**
 * No watch recorded a run before this. A clock that was never set counts from 1989-12-31
 * (the FIT epoch; values below 0x10000000 are seconds since power-up) or from 2000-01-01.
 */
const EARLIEST_START_MS = Date.UTC(2001, 0, 1);

/** Over 1000 m or more nobody has run faster: the record is 131.96 s (Noah Ngeny, 1999), 7.58 m/s. */
const FASTEST_RUN_MPS = 7.6;
const FASTEST_RUN_FROM_M = 1000;
/** The bounds of the form for typing a run. */
const LONGEST_RUN_M = 500_000;
const LONGEST_RUN_S = 48 * 3600;

/** One FIT session as an activity, or why it is none. */
export function sessionActivity(scope: SessionScope, fit: DecodedFit): SessionOutcome {
  const startMs = sessionStartMs(scope);
  if (startMs === null || startMs < EARLIEST_START_MS) {
    return { activity: null, refused: 'clock-not-set' };
  }
  const durations = sessionDurations(scope, startMs);
  if (durations === null) return { activity: null, refused: 'nothing-recorded' };

  const { rawSport, rawSubSport } = rawSports(scope, fit);
  const sport = classifySport(rawSport, rawSubSport);
  const startAt = new Date(startMs).toISOString();
  const distanceM = sessionDistanceM(scope);
  const cadence = sport === 'run' ? sessionCadence(scope) : null;
  const activity: IntakeActivity = {
    sport,
    rawSport,
    rawSubSport,
    startAt,
    utcOffsetMin: utcOffsetMin(fit.activity),
    distanceM,
    ...durations,
    movingS: fitPositive(scope.session, 'total_moving_time'),
    ascentM: fitNumber(scope.session, 'total_ascent'),
    descentM: fitNumber(scope.session, 'total_descent'),
    ...sessionHeartRate(scope),
    avgCadenceSpm: cadence?.avgCadenceSpm ?? null,
    laps: scope.laps.length,
    highIntensity: null,
    device: deviceName(fit.fileIds[0]),
    hasGps: sessionHasGps(scope),
    fingerprint: activityFingerprint({ sport, startAt, distanceM, timerS: durations.timerS }),
  };
  const warnings: IntakeWarningCode[] = [];
  if (sport === 'unknown') warnings.push('sport-unknown');
  if (cadence?.isTakenAsSteps === true) warnings.push('cadence-in-steps');
  if (isBeyondARun(activity)) warnings.push('figures-unusual');
  return { activity, warnings };
}

function rawSports({ session }: SessionScope, fit: DecodedFit) {
  const stated = fit.sports.length === 1 ? fit.sports[0] : undefined;
  const isInSession = fitWord(session, 'sport') !== null || fitNumber(session, 'sport') !== null;
  const source = isInSession ? session : stated;
  return {
    rawSport: fitWord(source, 'sport'),
    rawSubSport: fitWord(source, 'sub_sport'),
  };
}

function isBeyondARun({ sport, distanceM, timerS }: IntakeActivity): boolean {
  if (sport !== 'run') return false;
  if (timerS > LONGEST_RUN_S || (distanceM ?? 0) > LONGEST_RUN_M) return true;
  if (distanceM === null || distanceM < FASTEST_RUN_FROM_M) return false;
  return distanceM / timerS > FASTEST_RUN_MPS;
}
