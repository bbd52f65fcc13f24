import type { LocalDate } from '@freshlegs/domain';

/** One laboratory result as printed. */
export interface BloodResult {
  /** A key of the analyte table, or any other text: that one is shown as "not assessed". */
  readonly analyte: string;
  readonly value: number;
  /** The unit as printed, mapped to the table's spelling; there is no default. */
  readonly unit: string;
  readonly collectedOn: LocalDate;
  readonly comparator?: '<' | '>';
  /** The laboratory's own limits, in the unit of the result. */
  readonly refLow?: number;
  readonly refHigh?: number;
}
