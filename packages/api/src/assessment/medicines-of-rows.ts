import type { LocalDate } from '@freshlegs/domain';
import type { BloodContext, Medicine } from '@freshlegs/rules';
import type { medicine } from '@freshlegs/db';
import { hasBegun, isSupplementTaken } from '../medicine/supplements.ts';
import { drawsOfContext, type BloodRow } from './blood-of-rows.ts';
import { given } from './session-of-run.ts';

/** What the rules read of an entry of the list. */
export type MedicineRow = Pick<typeof medicine.$inferSelect, 'name' | 'atc' | 'startOn' | 'doseChangeOn' | 'stopOn'>;

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
  const draws = drawsOfContext(blood);
  if (!draws) return {};
  return given({
    takingIron: isSupplementTaken(medicines, 'iron', draws.iron.collectedOn),
    takingB12: isSupplementTaken(medicines, 'b12', draws.b12.collectedOn),
  });
}
