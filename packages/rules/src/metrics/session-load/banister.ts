/** Published variants differ for women by 34 %: the variant is stored with the number (0.4, 1.3). */
export type BanisterVariant = 'banister1991' | 'goldencheetah';

/** Factor and exponent of the weight, by variant and sex. */
export const BANISTER_WEIGHTS = {
  banister1991: { M: { factor: 0.64, exponent: 1.92 }, F: { factor: 0.86, exponent: 1.67 } },
  goldencheetah: { M: { factor: 0.64, exponent: 1.92 }, F: { factor: 0.64, exponent: 1.67 } },
} as const;

/** Banister's training impulse (1.3): minutes x reserve fraction x weight. There is no form for an unknown sex. */
export function banister(
  minutes: number,
  reserveFraction: number,
  sex: 'M' | 'F',
  variant: BanisterVariant = 'banister1991',
): number {
  const { factor, exponent } = BANISTER_WEIGHTS[variant][sex];
  return minutes * reserveFraction * factor * Math.exp(exponent * reserveFraction);
}
