import type { EvidenceGrade, RankedContributor } from '@freshlegs/domain';
import { publish } from '../kernel/compare.ts';
import type { RankedFinding } from '../kernel/run-rules.ts';
import type { DayWindow } from '../record/day-window.ts';

/** Weight of the evidence that a contributor explains heavy legs (0.2). */
export const EVIDENCE_WEIGHT: Readonly<Record<EvidenceGrade, number>> = { A: 1, B: 0.8, C: 0.5, D: 0.3 };

/** When the exposure lies before the episode within its lag, before that, after it began, or is not known. */
const TIMING = { within: 1, earlier: 0.5, after: 0.25, unknown: 0.5 } as const;

/**
 * Contributors by S = E x D x T x Q, highest first, equal ones (to 9 decimals) by code (10). `onset` is the first day of
 * the heavy episode. A hand-made order, not a probability.
 */
export function rankContributors(
  ranked: readonly RankedFinding[],
  onset: number,
  window: DayWindow,
): RankedContributor[] {
  const quality = logQuality(window);
  return ranked
    .map(({ finding, rank }) => {
      const E = EVIDENCE_WEIGHT[finding.evidenceGrade];
      const T = timing(rank.exposureOn, rank.lagDays, onset);
      const Q = rank.fullQuality ? 1 : quality;
      return { code: finding.code, score: E * rank.D * T * Q, E, D: rank.D, T, Q };
    })
    .sort((a, b) => toNineDecimals(b.score) - toNineDecimals(a.score) || (a.code < b.code ? -1 : 1))
    .map((one) => ({ ...one, score: publish(one.score), D: publish(one.D), Q: publish(one.Q) }));
}

const toNineDecimals = (score: number): number => Math.round(score * 1e9);

function timing(exposureOn: number | null, lagDays: number, onset: number): number {
  if (exposureOn === null) return TIMING.unknown;
  if (exposureOn > onset) return TIMING.after;
  return exposureOn >= onset - lagDays ? TIMING.within : TIMING.earlier;
}

/** Share of known days of the last 28, or since the first entry. */
function logQuality(window: DayWindow): number {
  if (window.start === null) return 0;
  return window.coverage(window.historyDays >= 28 ? -27 : window.start, 0);
}
