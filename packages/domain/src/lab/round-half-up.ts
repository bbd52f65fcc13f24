/**
 * Rounds half up to `decimals` (evidence 6.1): times 10^d, plus 0.5 and 0.000000001 so that a half on paper is not
 * lost to binary arithmetic, fraction dropped, divided by 10^d.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.trunc(value * scale + 0.5 + 0.000000001) / scale;
}
