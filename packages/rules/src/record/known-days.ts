/** From this length on a silent stretch is unknown until somebody confirms it (2.1, ours). */
export const UNKNOWN_GAP_DAYS = 4;

/** Which days from the first entry to today are known; days before the first entry never are. */
export interface KnownDays {
  isKnown(offset: number): boolean;
  /** Known days from..to, both ends included. */
  count(from: number, to: number): number;
}

/**
 * Known days (2.1): entries, confirmed rest, and silent gaps of up to three days.
 * `entry` and `confirmed` are indexed by `offset - start`.
 */
export function knownDays(start: number | null, entry: Uint8Array, confirmed: Uint8Array): KnownDays {
  if (start === null) return NOTHING_KNOWN;
  const length = 1 - start;
  const upTo = new Int32Array(length + 1);
  let silentSince = 0;
  for (let i = 0; i <= length; i++) {
    const silent = i < length && entry[i] !== 1 && confirmed[i] !== 1;
    if (silent) continue;
    const gap = i - silentSince;
    const gapKnown = gap < UNKNOWN_GAP_DAYS ? 1 : 0;
    for (let day = silentSince; day < i; day++) upTo[day + 1] = (upTo[day] ?? 0) + gapKnown;
    if (i < length) upTo[i + 1] = (upTo[i] ?? 0) + 1;
    silentSince = i + 1;
  }
  const before = (offset: number): number => upTo[Math.min(length, Math.max(0, offset - start))] ?? 0;
  const count = (from: number, to: number): number => before(to + 1) - before(from);
  return { count, isKnown: (offset) => count(offset, offset) === 1 };
}

const NOTHING_KNOWN: KnownDays = { isKnown: () => false, count: () => 0 };
