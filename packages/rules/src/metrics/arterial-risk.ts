import type { Facts } from '../kernel/facts.ts';
import { type Reading, known } from '../kernel/reading.ts';

const ANY_AGE = ['knownAtherosclerosis'] as const;
const FROM_50 = ['diabetes', 'smoking', 'dyslipidaemia', 'hypertension', 'ckd', 'familyPAD'] as const;
const BESIDE_DIABETES = ['smoking', 'dyslipidaemia', 'hypertension', 'ckd'] as const;

/**
 * Increased risk of narrowed leg arteries (7.2, 2024 ACC/AHA table 5). Each row names an age but one: without an age
 * only known atherosclerosis counts, and the rule that asks says that the age is missing.
 */
export function arterialRisk(facts: Facts): Reading<boolean> {
  const factors = new Set(facts.record.profile.riskFactors);
  const hasAny = (names: readonly string[]): boolean => names.some((name) => factors.has(name));
  const age = facts.value('age');
  if (age === null || hasAny(ANY_AGE)) return known(hasAny(ANY_AGE));
  if (age >= 50) return known(age >= 65 || hasAny(FROM_50));
  return known(factors.has('diabetes') && hasAny(BESIDE_DIABETES));
}

/** Ankle-brachial index, rounded to two decimals first (7.2). For the export only. */
export const ankleBrachialIndex = (ankleMmHg: number, armMmHg: number): number =>
  Math.round((100 * ankleMmHg) / armMmHg) / 100;

/** Class of a resting index (7.2). */
export function ankleBrachialClass(index: number): 'abnormal' | 'borderline' | 'in-range' | 'non-compressible' {
  if (index <= 0.9) return 'abnormal';
  if (index < 1) return 'borderline';
  return index <= 1.4 ? 'in-range' : 'non-compressible';
}
