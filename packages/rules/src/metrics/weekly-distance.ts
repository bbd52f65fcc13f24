import type { Facts } from '../kernel/facts.ts';
import { atOrAbove } from '../kernel/compare.ts';
import { type Reading, known, lack, missing } from '../kernel/reading.ts';
import { kmBetween } from './distance.ts';
import { isCovered, shortHistory, uncovered } from './log-coverage.ts';
import { mean } from './statistics.ts';

/** Reference blocks of seven days: their first days (2.6). */
const BLOCKS = [-13, -20, -27, -34] as const;
/** Below this reference in km no percentage is given (ours). */
const MIN_REFERENCE_KM = 10;

/** Kilometres of the last week beside those of the weeks before. */
export interface WeeklyDistance {
  readonly w1Km: number;
  /** The week before; null when too few of its days are known. */
  readonly w0Km: number | null;
  /** The larger of the week before and the mean of the blocks that count; null without any block. */
  readonly refKm: number | null;
}

/** W1, W0 and the reference (2.6). Missing: `ramp`. */
export function weeklyDistance({ window }: Facts): Reading<WeeklyDistance> {
  if (window.start === null) return missing(null, shortHistory(window, 14));
  if (window.historyDays < 14) return missing('ramp', shortHistory(window, 14));
  if (!isCovered(window, -13, 0)) return missing('ramp', uncovered(window, -13, 0));
  const start = window.start;
  const counts = (first: number): boolean => first >= start && isCovered(window, first, first + 6);
  const blockKm = BLOCKS.filter(counts).map((first) => kmBetween(window, first, first + 6));
  const w0Km = counts(BLOCKS[0]) ? kmBetween(window, -13, -7) : null;
  const blocksKm = blockKm.length === 0 ? null : mean(blockKm);
  const refKm = w0Km === null || blocksKm === null ? blocksKm : Math.max(w0Km, blocksKm);
  return known({ w1Km: kmBetween(window, -6, 0), w0Km, refKm });
}

/** The week against its reference. */
export interface Ramp {
  readonly w1Km: number;
  readonly refKm: number;
  /** 100 (W1/ref - 1); null below 10 km of reference. */
  readonly pct: number | null;
}

/** The weekly ramp (2.6). Missing: `ramp`. */
export function ramp(facts: Facts): Reading<Ramp> {
  const weeks = facts.read('weeklyDistance');
  if (weeks.status !== 'known') return weeks;
  const { w1Km, refKm } = weeks.value;
  if (refKm === null) {
    return missing(
      'ramp',
      lack(
        'log.reference-week',
        'not-covered',
        'Not enough data to judge: missing log days in each of the four weeks before.',
        'Log each run and each rest day, or confirm that the silent days were rest.',
      ),
    );
  }
  const pct = atOrAbove(refKm, MIN_REFERENCE_KM) ? 100 * (w1Km / refKm - 1) : null;
  return known({ w1Km, refKm, pct });
}
