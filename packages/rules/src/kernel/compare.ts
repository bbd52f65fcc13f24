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
  if (Number(x.toPrecision(5)) !== x) return null;
  // 100 digits hold all that lies exactly halfway between two numbers of four digits.
  const [digits = '', exponent = ''] = Math.abs(x).toExponential(100).split('e');
  const isTie = /^\d\.\d{3}50*$/.test(digits);
  const fourthIsOdd = Number(digits.charAt(4)) % 2 === 1;
  return isTie && !fourthIsOdd ? Math.sign(x) * Number(`${digits.slice(0, 5)}e${exponent}`) : null;
}
