import type { Session } from './athlete-record.ts';

/** A run as the rules read it. Distances and minutes enter formulas exactly as recorded (0.3). */
export interface Run {
  readonly session: Session;
  readonly offset: number;
  readonly km: number;
  readonly min: number;
  /** Mean speed, m/s. */
  readonly speedMs: number;
  /** Steps a minute, both feet; null = not recorded (6.1). */
  readonly cadenceSpm: number | null;
  /** The cadence came without a unit and was read as strides. */
  readonly halfRateCadence: boolean;
}

/** One step of a runner below this speed is never this long: the number must count one foot (6.1). */
const HALF_RATE = { stepM: 2, belowSpeedMs: 4.5, belowCadence: 120 } as const;

/** Speed and cadence of a session in the sport of running. A run without a distance claims none. */
export function toRun(session: Session, offset: number): Run {
  const km = session.km ?? 0;
  const speedMs = session.min > 0 ? (km * 1000) / (session.min * 60) : 0;
  const halfRateCadence = session.cadenceUnit === undefined && isHalfRate(session.cadencePerMin, speedMs);
  return {
    session,
    offset,
    km,
    min: session.min,
    speedMs,
    cadenceSpm: stepsPerMin(session, halfRateCadence),
    halfRateCadence,
  };
}

function stepsPerMin(session: Session, halfRate: boolean): number | null {
  const cadence = session.cadencePerMin;
  if (cadence === undefined || cadence <= 0) return null;
  return session.cadenceUnit === 'strides' || halfRate ? cadence * 2 : cadence;
}

function isHalfRate(cadence: number | undefined, speedMs: number): boolean {
  if (cadence === undefined || cadence <= 0) return false;
  const stepM = (speedMs * 60) / cadence;
  return (
    stepM > HALF_RATE.stepM + 1e-9 && speedMs < HALF_RATE.belowSpeedMs - 1e-9 && cadence < HALF_RATE.belowCadence - 1e-9
  );
}
