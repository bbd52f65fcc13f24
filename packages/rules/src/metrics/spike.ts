import type { Missing } from '@freshlegs/domain';
import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';
import type { DayWindow } from '../record/day-window.ts';
import type { Run } from '../record/run.ts';
import { isCovered, uncovered } from './log-coverage.ts';

/** Days before a run whose longest single run is its reference (Frandsen 2025). */
export const REFERENCE_DAYS = 30;
/** Runs of the last seven days of at least this distance are judged (ours). */
export const MIN_RUN_M = 3000;

/** A run of the week with the longest run of the 30 days before it; distances in whole metres. */
export interface JudgedRun {
  readonly offset: number;
  readonly metres: number;
  /** Longest earlier run; null = none. */
  readonly reference: { readonly metres: number; readonly offset: number } | null;
}

export type SpikeGrade = 'small' | 'moderate' | 'large';

export interface Spike {
  /** The run with the highest ratio, the earliest of equal ones; null when none had a reference above 0. */
  readonly highest:
    | (JudgedRun & { readonly ratio: number; readonly refMetres: number; readonly refOffset: number })
    | null;
  readonly grade: SpikeGrade | null;
  /** The first run of the week without any run in the 30 known days before. */
  readonly withoutReference: JudgedRun | null;
  /** Set when some run of the week could not be judged. */
  readonly gap: Missing | null;
}

/** The single-session spike (2.7). Missing: `spike`, when no run of the week could be judged. */
export function spike({ window }: Facts): Reading<Spike> {
  let highest: Spike['highest'] = null;
  let withoutReference: JudgedRun | null = null;
  let gap: Missing | null = null;
  let judged = 0;
  for (let offset = -6; offset <= 0; offset++) {
    const runs = inSpikeOrder(window.day(offset).runs);
    for (const [index, run] of runs.entries()) {
      const metres = metresOf(run);
      if (metres < MIN_RUN_M) continue;
      gap ??= historyGap(window, offset);
      if (historyGap(window, offset) !== null) continue;
      judged++;
      const reference = longestBefore(window, offset, runs.slice(0, index));
      if (reference === null) withoutReference ??= { offset, metres, reference };
      else if (reference.metres > 0 && (highest === null || exceeds(metres, reference.metres, highest))) {
        highest = {
          offset,
          metres,
          reference,
          ratio: metres / reference.metres,
          refMetres: reference.metres,
          refOffset: reference.offset,
        };
      }
    }
  }
  if (judged === 0 && gap !== null) return missing('spike', gap);
  if (judged === 0) return silent('No run of 3 km or more in the last seven days.');
  return known({ highest, grade: highest && gradeOf(highest.metres, highest.refMetres), withoutReference, gap });
}

/** Lines of the grades in per cent of the reference, strict (Frandsen 2025). */
export const LIMITS_PERCENT = { small: 110, moderate: 130, large: 200 } as const;

/** Grades whole metres, cross-multiplied: a run exactly on a line is below it. */
export function gradeOf(metres: number, refMetres: number): SpikeGrade | null {
  const exceeds = (limitPercent: number): boolean => 100 * metres > limitPercent * refMetres;
  if (exceeds(LIMITS_PERCENT.large)) return 'large';
  if (exceeds(LIMITS_PERCENT.moderate)) return 'moderate';
  return exceeds(LIMITS_PERCENT.small) ? 'small' : null;
}

const metresOf = (run: Run): number => Math.round(run.km * 1000);

const exceeds = (metres: number, refMetres: number, highest: { metres: number; refMetres: number }): boolean =>
  metres * highest.refMetres > highest.metres * refMetres;

const inSpikeOrder = (runs: readonly Run[]): readonly Run[] =>
  runs.some((run) => run.session.seq !== undefined)
    ? runs.toSorted((a, b) => (a.session.seq ?? 0) - (b.session.seq ?? 0))
    : runs;

/** What keeps a run of that day from being judged: a history or coverage of fewer than 30 known days. */
function historyGap(window: DayWindow, offset: number): Missing | null {
  const first = offset - REFERENCE_DAYS;
  if (window.start !== null && window.start > first) {
    return lack(
      'log.history',
      'too-few',
      `Not enough data to judge: ${Math.max(0, offset - window.start)} of the ${REFERENCE_DAYS} days before this run are logged.`,
      'Keep logging each run; older runs can be imported.',
    );
  }
  return isCovered(window, first, offset - 1) ? null : uncovered(window, first, offset - 1);
}

function longestBefore(window: DayWindow, offset: number, earlierThatDay: readonly Run[]): JudgedRun['reference'] {
  let longest: { metres: number; offset: number } | null = null;
  const look = (run: Run): void => {
    const metres = metresOf(run);
    if (longest === null || metres > longest.metres) longest = { metres, offset: run.offset };
  };
  for (let day = offset - REFERENCE_DAYS; day < offset; day++) window.day(day).runs.forEach(look);
  earlierThatDay.forEach(look);
  return longest;
}
