import type { LocalDate } from '@freshlegs/domain';
import type { BloodContext, Medicine } from '@freshlegs/rules';
import type { medicine } from '@freshlegs/db';
import { hasBegun, isSupplementTaken } from '../medicine/supplements.ts';
import { panelsOfContext, type BloodRow } from './blood-of-rows.ts';
import { given } from './session-of-run.ts';

type MedicineRow = typeof medicine.$inferSelect;

/** The list of medicines as it stood on a day: what had not begun is left out, a change to come is not known yet. */
export const medicinesOfRows = (rows: readonly MedicineRow[], asOf: LocalDate): Medicine[] =>
  rows
    .filter((row) => hasBegun(row, asOf))
    .map((row) => ({
      generic: row.name,
      ...given({
        atc: row.atc,
        startOn: row.startOn as LocalDate | null,
        doseChangeOn: row.doseChangeOn !== null && row.doseChangeOn <= asOf ? (row.doseChangeOn as LocalDate) : null,
        stopOn: row.stopOn as LocalDate | null,
      }),
    }));

/** Iron or B12 on the list on the day of the draw that counts. What the athlete answered with the draw goes before. */
export function supplementsAtDraw(medicines: readonly MedicineRow[], blood: readonly BloodRow[]): BloodContext {
  const panels = panelsOfContext(blood);
  if (!panels) return {};
  return given({
    takingIron: isSupplementTaken(medicines, 'iron', panels.iron.collectedOn),
    takingB12: isSupplementTaken(medicines, 'b12', panels.b12.collectedOn),
  });
}
