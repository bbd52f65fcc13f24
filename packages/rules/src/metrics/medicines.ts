import { dayNumber } from '@freshlegs/domain';
import type { LocalDate } from '@freshlegs/domain';
import type { Facts } from '../kernel/facts.ts';
import { type Reading, known } from '../kernel/reading.ts';
import { type MedicineCode, classesOf } from './medicine-classes.ts';

/** A fluoroquinolone counts until this many days after its end (8, ours). */
export const FLUOROQUINOLONE_TAIL_DAYS = 180;

/** A medicine taken now, with its classes and the day it was started or last changed. */
export interface CurrentMedicine {
  readonly classes: readonly MedicineCode[];
  /** Offset of the last change of its amount, else of its start; null = not given. */
  readonly changedOn: number | null;
}

/** Current medicines in the order given (8). An empty list says that none was entered, not that none is taken. */
export function medicines({ record, window }: Facts): Reading<readonly CurrentMedicine[]> {
  const offsetOf = (date: LocalDate | undefined): number | null =>
    date === undefined ? null : dayNumber(date) - window.asOfDay;
  const current: CurrentMedicine[] = [];
  for (const medicine of record.medicines) {
    const stopped = offsetOf(medicine.stopOn);
    const classes = classesOf(medicine).filter((code) => stopped === null || stopped >= lastDay(code));
    if (classes.length === 0) continue;
    current.push({ classes, changedOn: offsetOf(medicine.doseChangeOn) ?? offsetOf(medicine.startOn) });
  }
  return known(current);
}

const lastDay = (code: MedicineCode): number => (code === 'MED.FLUOROQUINOLONE' ? -FLUOROQUINOLONE_TAIL_DAYS : 0);
