/** Tolerance of every comparison of a computed real value (evidence 0.3). */
export const EPSILON = 1e-9;

/** a > b, b itself and its rounding noise excluded. */
export const above = (a: number, b: number): boolean => a > b + EPSILON;
/** a >= b, rounding noise below b included. */
export const atOrAbove = (a: number, b: number): boolean => a >= b - EPSILON;
/** a < b, b itself and its rounding noise excluded. */
export const below = (a: number, b: number): boolean => a < b - EPSILON;
/** a <= b, rounding noise above b included. */
export const atOrBelow = (a: number, b: number): boolean => a <= b + EPSILON;
/** min(1, max(0, x)). */
export const clamp = (x: number): number => Math.min(1, Math.max(0, x));

/** Four significant digits, as numbers are published (0.3). Whole numbers below 10,000 stay as they are. */
export function publish(x: number): number {
  if (x === 0 || (Number.isInteger(x) && Math.abs(x) < 10_000)) return x;
  return Number(x.toPrecision(4));
}
