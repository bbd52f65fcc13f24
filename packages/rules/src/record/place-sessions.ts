import { dayNumber } from '@freshlegs/domain';
import type { DataCode } from '@freshlegs/domain';
import type { Session } from './athlete-record.ts';
import { type Run, toRun } from './run.ts';

/** A session with its day offset: 0 = the day of the assessment, negative = earlier. */
export interface PlacedSession {
  readonly session: Session;
  readonly offset: number;
  /** Present for runs that count; a parked run (implausible speed) has none. */
  readonly run: Run | null;
  readonly parked: boolean;
}

const DUPLICATE_WITHIN_MS = 60_000;
/** A "run" of at least this distance at more than this mean speed is a ride imported as a run (2.1). */
const IMPLAUSIBLE = { minKm: 5, speedMs: 6.5 } as const;

/**
 * Sessions up to the day, duplicates merged, in day order and in the order within a day (2.1):
 * day-based entries as given, then absolute sessions by start. Notes about the data go into `data`.
 */
export function placeSessions(
  sessions: readonly Session[],
  asOfDay: number,
  homeZone: string,
  data: Set<DataCode>,
): PlacedSession[] {
  const absolute: Session[] = [];
  const placed: PlacedSession[] = [];
  for (const session of sessions) {
    if (session.startMs === undefined) place(session, asOfDay, data, placed);
    else absolute.push(session);
  }
  if (absolute.length > 0) {
    for (const session of withoutDuplicates(absolute, data)) {
      if (session.zone !== undefined && session.zone !== homeZone) data.add('DATA.TZ_TRAVEL');
      place(session, asOfDay, data, placed);
    }
  }
  return placed.sort((a, b) => a.offset - b.offset);
}

function place(session: Session, asOfDay: number, data: Set<DataCode>, placed: PlacedSession[]): void {
  const offset = dayNumber(session.on) - asOfDay;
  if (offset > 0) {
    data.add('DATA.FUTURE_DATED');
    return;
  }
  const run = session.sport === 'run' ? toRun(session, offset) : null;
  const parked = run !== null && run.km >= IMPLAUSIBLE.minKm - 1e-9 && run.speedMs > IMPLAUSIBLE.speedMs + 1e-9;
  if (parked) data.add('DATA.IMPLAUSIBLE_SPEED');
  else if (run?.halfRateCadence) data.add('DATA.CADENCE_HALF_RATE');
  placed.push({ session, offset, run: parked ? null : run, parked });
}

/** By start; of two sources that start at most 60 s apart the fuller record stays, on a tie the earlier one. */
export function withoutDuplicates(absolute: readonly Session[], data: Set<DataCode>): readonly Session[] {
  const kept: { session: Session }[] = [];
  // Those that started shortly before: who started earlier is nobody's twin any more.
  let near: { session: Session }[] = [];
  for (const session of absolute.toSorted((a, b) => startOf(a) - startOf(b))) {
    near = near.filter((other) => startOf(session) - startOf(other.session) <= DUPLICATE_WITHIN_MS);
    const twin = near.find((other) => other.session.source !== session.source);
    if (twin) {
      data.add('DATA.DUPLICATE');
      if (attributesOf(session) > attributesOf(twin.session)) twin.session = session;
      continue;
    }
    const own = { session };
    kept.push(own);
    near.push(own);
  }
  // A fuller record that replaced an earlier one may start after its neighbour.
  return kept.map(({ session }) => session).sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (session: Session): number => session.startMs ?? 0;

/** How much a record says; the source's own count where known, else what is present here. */
function attributesOf(session: Session): number {
  if (session.attributeCount !== undefined) return session.attributeCount;
  let count = 0;
  for (const value of Object.values(session)) if (value !== undefined && value !== null) count++;
  return count;
}
