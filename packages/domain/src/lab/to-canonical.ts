import { analyteOf } from './analytes.ts';
import type { AcceptedUnit, Factor } from './analyte.ts';
import { roundHalfUp } from './round-half-up.ts';

export interface CanonicalValue {
  readonly value: number;
  readonly unit: string;
}

/** The accepted unit, letter for letter; undefined when the analyte or the unit is not in the table. */
export function acceptedUnit(analyteKey: string, unit: string): AcceptedUnit | undefined {
  return analyteOf(analyteKey)?.units.find((accepted) => accepted.unit === unit);
}

const quotient = (factor: Factor): number => factor.numerator / (factor.denominator ?? 1);

/**
 * Canonical value (evidence 6.1): as typed where the factor is 1, else value x factor, rounded half up to the decimals
 * of the analyte. Total B12 stays in the family in which it was reported. Null when analyte or unit is not known.
 */
export function toCanonical(analyteKey: string, value: number, unit: string): CanonicalValue | null {
  const analyte = analyteOf(analyteKey);
  const accepted = acceptedUnit(analyteKey, unit);
  if (!analyte || !accepted) return null;
  const factor = quotient(accepted.factor);
  return { value: factor === 1 ? value : roundHalfUp(value * factor, analyte.decimals), unit: accepted.to };
}
