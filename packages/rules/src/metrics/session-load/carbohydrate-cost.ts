/** Share of energy from carbohydrate at a fraction of the heart-rate reserve, linear between these points (4.5). */
const SHARE = [
  [0.25, 0.1],
  [0.65, 0.5],
  [0.85, 0.75],
  [1, 0.95],
] as const;

/** Carbohydrate share of the energy of a run (4.5), read off Romijn 1993; the end values beyond the points. */
export function carbohydrateShare(reserveFraction: number): number {
  let [x0, y0]: readonly [number, number] = SHARE[0];
  if (reserveFraction <= x0) return y0;
  for (const [x1, y1] of SHARE) {
    if (reserveFraction <= x1) return y0 + ((y1 - y0) * (reserveFraction - x0)) / (x1 - x0 || 1);
    [x0, y0] = [x1, y1];
  }
  return y0;
}

/** Grams of carbohydrate a run uses: 1 kcal/kg/km x share / 4 kcal/g (4.5). A planning aid, never a target. */
export const carbohydrateCostG = (massKg: number, flatKm: number, reserveFraction: number): number =>
  (massKg * flatKm * carbohydrateShare(reserveFraction)) / 4;
