import type { MedicineRow } from './queries.ts';

/** ATC groups: iron preparations, and vitamin B12 with its analogues. */
const GROUPS = { iron: 'B03A', b12: 'B03BA' } as const;

type Dated = Pick<MedicineRow, 'atc' | 'startOn' | 'stopOn'>;

/** True if the medicine had begun on a day; without a date it always had. */
export const hasBegun = ({ startOn }: Pick<Dated, 'startOn'>, on: string): boolean => startOn === null || startOn <= on;

/**
 * True if iron or vitamin B12 is on the list on a day. Null, never false, if not: a list without it may be incomplete.
 */
export function isSupplementTaken(medicines: readonly Dated[], kind: keyof typeof GROUPS, on: string): true | null {
  const isTaken = (row: Dated): boolean => hasBegun(row, on) && (row.stopOn === null || row.stopOn >= on);
  return medicines.some((row) => row.atc?.startsWith(GROUPS[kind]) === true && isTaken(row)) ? true : null;
}
