import type { BloodCode } from './blood-codes.ts';
import type { Part } from './part.ts';

/** Codes of values that cross no line: they flag only when a step beside them asks for a talk at least. */
const CROSSES_NO_LINE: readonly BloodCode[] = [
  'B.IRON.ADEQUATE_ACUTE_PHASE',
  'B.IRON.ADEQUATE',
  'B.B12.INDETERMINATE_MMA_NORMAL',
  'B.B12.NOT_INTERPRETABLE_SUPPLEMENTED',
  'B.B12.UNLIKELY_LOW',
  'B.VITAMIN_D.SUFFICIENT',
  'B.TSH.IN_RANGE',
];

/** Codes that never flag a cause: the datum itself is missing, or the lines are not for this athlete. */
const NEVER_FLAGS: readonly BloodCode[] = [
  'B.IRON.OUT_OF_SCOPE_PREGNANCY',
  'B.IRON.HB_ONLY_NOT_LOW',
  'B.B12.OUT_OF_SCOPE_PREGNANCY',
  'B.B12.TEST_WORTH_RAISING',
];

/** True if the part makes its cause "flagged": it crossed a line, or a step raised it to a talk at least. */
export function isFlagged({ code, rung }: Part): boolean {
  if (NEVER_FLAGS.includes(code) || rung === 'none') return false;
  return rung !== 'info' || !CROSSES_NO_LINE.includes(code);
}
