/** A stretch of a route: its length and its rise over run (tangent, -0.45..0.45). */
export interface Segment {
  readonly km: number;
  readonly grade: number;
}

/** Energy cost of running on a grade, J/kg/m, by Minetti 2002 (1.6); beyond +-0.45 the end value. */
export function minettiCost(grade: number): number {
  const i = Math.min(0.45, Math.max(-0.45, grade));
  return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6;
}

/**
 * Flat-equivalent distance in km (1.6). Only ratios of the polynomial are used.
 * It understates what a descent does to the legs: keep metres of descent beside it.
 */
export const gradedDistanceKm = (segments: readonly Segment[]): number =>
  segments.reduce((total, { km, grade }) => total + (km * minettiCost(grade)) / minettiCost(0), 0);
