import { AppError, addDays, type LocalDate, type MedicineInput } from '@freshlegs/domain';
import { findMedicine } from '@freshlegs/domain/medicine';
import { refuseFutureDay } from '../fact/athlete-day.ts';
import type { MedicineColumns } from './queries.ts';

const LONGEST_COURSE_AHEAD_DAYS = 366;

/**
 * What is stored of a medicine: a name of the list in its spelling and with its code, any other as typed. The last day
 * may lie up to a year ahead (a course that is being taken); BAD_INPUT for other days to come.
 */
export function medicineColumns(
  { name, startOn, doseChangeOn, stopOn }: MedicineInput,
  today: LocalDate,
): MedicineColumns {
  for (const on of [startOn, doseChangeOn]) if (on !== null) refuseFutureDay(on, today);
  if (stopOn !== null && stopOn > addDays(today, LONGEST_COURSE_AHEAD_DAYS))
    throw new AppError(
      'BAD_INPUT',
      'The last day is more than a year ahead. Please leave it empty if the end is open.',
    );
  const listed = findMedicine(name);
  return { name: listed?.name ?? name, atc: listed?.atc ?? null, startOn, doseChangeOn, stopOn };
}
