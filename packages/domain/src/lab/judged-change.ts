import { analyteOf } from './analytes.ts';
import { toCanonical } from './to-canonical.ts';

export interface MeasuredValue {
  readonly value: number;
  readonly unit: string;
  readonly comparator?: '<' | '>';
}

export type JudgedChange =
  | {
      readonly status: 'within-variation' | 'changed';
      readonly percent: number;
      readonly rcvPercent: number;
      readonly sentence: string;
    }
  | { readonly status: 'not-comparable'; readonly sentence: string };

/** sqrt(2) x 1.96 x sqrt(CVa^2 + CVi^2), all in per cent (evidence 6.5). */
export const referenceChangeValue = (analyticalCvPercent: number, withinPersonCvPercent: number): number =>
  Math.SQRT2 * 1.96 * Math.hypot(analyticalCvPercent, withinPersonCvPercent);

const notComparable = (sentence: string): JudgedChange => ({ status: 'not-comparable', sentence });

/**
 * Is the change between two results more than chance? Compared with the reference change value of the analyte (6.5).
 * Results in two unit families (total B12), with "<" or ">", or of an analyte without a figure are not compared.
 */
export function judgedChange(analyteKey: string, older: MeasuredValue, newer: MeasuredValue): JudgedChange {
  const rcvPercent = analyteOf(analyteKey)?.rcvPercent ?? null;
  if (rcvPercent === null)
    return notComparable('There is no published figure for how much this value varies by chance.');
  if (older.comparator || newer.comparator) return notComparable('A value printed with "<" or ">" cannot be compared.');
  const before = toCanonical(analyteKey, older.value, older.unit);
  const after = toCanonical(analyteKey, newer.value, newer.unit);
  if (!before || !after || before.unit !== after.unit)
    return notComparable('The two results are in units that cannot be compared.');
  const percent = (100 * (after.value - before.value)) / before.value;
  if (!Number.isFinite(percent)) return notComparable('A change from zero cannot be compared.');
  const direction = percent < 0 ? 'lower' : 'higher';
  return Math.abs(percent) < rcvPercent
    ? {
        status: 'within-variation',
        percent,
        rcvPercent,
        sentence: 'The change is within the usual day-to-day and measuring variation.',
      }
    : {
        status: 'changed',
        percent,
        rcvPercent,
        sentence: `The newer value is ${direction} by more than the usual day-to-day and measuring variation.`,
      };
}
