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

/**
 * Four significant digits, as numbers are published (0.3). Whole numbers below 10,000 stay as they are.
 * A value exactly halfway goes to the even digit (1064.5 to 1064, 1065.5 to 1066), so that no sum of many drifts upwards.
 */
export function publish(x: number): number {
  if (x === 0 || (Number.isInteger(x) && Math.abs(x) < 10_000)) return x;
  return halfwayToEven(x) ?? Number(x.toPrecision(4));
}

/** `toPrecision` takes a tie away from zero; null when x is no tie, or its even neighbour is that one anyway. */
function halfwayToEven(x: number): number | null {
  const [written = '', exponent = ''] = Math.abs(x).toExponential(4).split('e');
  const digits = Number(written.replace('.', ''));
  const lower = (digits - 5) / 10;
  if (digits % 10 !== 5 || lower % 2 !== 0 || Number(`${written}e${exponent}`) !== Math.abs(x)) return null;
  // Five decimal digits are exact in binary only if the powers of five of their denominator divide them.
  const decimals = 4 - Number(exponent);
  if (decimals > 0 && digits % 5 ** decimals !== 0) return null;
  return Math.sign(x) * Number(`${lower}e${Number(exponent) - 3}`);
}
