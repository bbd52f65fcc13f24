import type { DecodedFit, FitMessage } from './decode-fit.ts';
import { fitTimeMs } from './fit-value.ts';

/** A session with the laps and records that belong to it. */
export type SessionScope = {
  readonly session: FitMessage;
  readonly laps: readonly FitMessage[];
  readonly records: readonly FitMessage[];
};

/**
 * Gives each session its laps and records by their times; sessions may stand before or after
 * them in the file. A lone session owns all, those without a time included.
 */
export function scopeSessions({ sessions, laps, records }: DecodedFit): SessionScope[] {
  if (sessions.length === 1) return sessions.map((session) => ({ session, laps, records }));
  const starts = sessions
    .map((session) => fitTimeMs(session, 'start_time'))
    .filter((start) => start !== null)
    .toSorted((a, b) => a - b);
  return sessions.map((session) => {
    const startMs = fitTimeMs(session, 'start_time');
    if (startMs === null) return { session, laps: [], records: [] };
    const endMs = starts.find((start) => start > startMs) ?? Number.POSITIVE_INFINITY;
    const within = (timeMs: number | null) => timeMs !== null && timeMs >= startMs && timeMs < endMs;
    return {
      session,
      laps: laps.filter((lap) => within(fitTimeMs(lap, 'start_time'))),
      records: records.filter((record) => within(fitTimeMs(record, 'timestamp'))),
    };
  });
}
