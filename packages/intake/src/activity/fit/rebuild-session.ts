import type { DecodedFit, FitMessage } from './decode-fit.ts';
import { fitTimeMs } from './fit-value.ts';

/**
 * A session for a file that has recordings or laps but no summary of them: it spans their
 * times, and everything else is then added up from them. Null = nothing to span.
 */
export function rebuildSession({ laps, records }: DecodedFit): FitMessage | null {
  const timesMs = [
    ...laps.flatMap((lap) => [fitTimeMs(lap, 'start_time'), fitTimeMs(lap, 'timestamp')]),
    ...records.map((record) => fitTimeMs(record, 'timestamp')),
  ].filter((time) => time !== null);
  if (timesMs.length === 0) return null;
  const startMs = timesMs.reduce((a, b) => Math.min(a, b));
  const endMs = timesMs.reduce((a, b) => Math.max(a, b));
  return {
    start_time: new Date(startMs),
    timestamp: new Date(endMs),
    sport: laps[0]?.['sport'],
    sub_sport: laps[0]?.['sub_sport'],
  };
}
