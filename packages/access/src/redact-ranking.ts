import type { Finding, RankedContributor } from '@freshlegs/domain';
import { valuesShared } from './disclosure.ts';
import type { ViewerGrants } from './viewer-grants.ts';

/** How much attention a contributor deserves (section 10): from 0.35 `first`, from 0.15 `possible`, else `weak`. */
export type RankingBand = 'first' | 'possible' | 'weak';

/** A contributor as shown. `score` and `D` are null where they would give a value away that is not shared. */
export interface RedactedContributor extends Omit<RankedContributor, 'score' | 'D'> {
  readonly band: RankingBand;
  readonly score: number | null;
  readonly D: number | null;
}

/** Differences below this are rounding (0.3). */
const EPSILON = 1e-9;
const FIRST_FROM = 0.35;
const POSSIBLE_FROM = 0.15;

export function bandOf(score: number): RankingBand {
  if (score >= FIRST_FROM - EPSILON) return 'first';
  return score >= POSSIBLE_FROM - EPSILON ? 'possible' : 'weak';
}

/**
 * The ranking without codes that are not shown; order and the others' scores stay. Empty where W.HEAVY.NOW is not
 * shown: a ranking exists only with it, and would tell of it.
 */
export function redactRanking(
  ranking: readonly RankedContributor[],
  shown: readonly Finding[],
  viewer: ViewerGrants,
): readonly RedactedContributor[] {
  const codes = new Set(shown.map((finding) => finding.code));
  if (!viewer.self && !codes.has('W.HEAVY.NOW')) return [];
  return ranking
    .filter((contributor) => codes.has(contributor.code))
    .map((contributor) => {
      const band = bandOf(contributor.score);
      return valuesShared(contributor.code, viewer)
        ? { ...contributor, band }
        : { ...contributor, band, score: null, D: null };
    });
}
