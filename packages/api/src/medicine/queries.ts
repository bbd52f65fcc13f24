import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { MedicineId } from '@freshlegs/domain';
import { medicine, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';

export type MedicineRow = typeof medicine.$inferSelect;
export type MedicineColumns = Pick<MedicineRow, 'name' | 'atc' | 'startOn' | 'doseChangeOn' | 'stopOn'>;

const ofAthlete = (who: AuthorizedAthlete) =>
  and(eq(medicine.clubId, who.clubId), eq(medicine.athleteId, who.athleteId));

/** What was entered and not removed, in the order entered. */
export async function medicinesOf(tx: Tx, who: AuthorizedAthlete): Promise<readonly MedicineRow[]> {
  return tx
    .select()
    .from(medicine)
    .where(and(ofAthlete(who), isNull(medicine.deletedAt)))
    .orderBy(asc(medicine.createdAt), asc(medicine.id));
}

/** The medicine of this id, removed or not. */
export async function medicineById(tx: Tx, who: AuthorizedAthlete, id: MedicineId): Promise<MedicineRow | null> {
  const [row] = await tx
    .select()
    .from(medicine)
    .where(and(ofAthlete(who), eq(medicine.id, id)));
  return row ?? null;
}

export async function insertMedicine(
  tx: Tx,
  who: AuthorizedAthlete,
  row: MedicineColumns & { readonly id: MedicineId; readonly enteredBy: string; readonly createdAt: Date },
): Promise<void> {
  await tx.insert(medicine).values({ ...row, clubId: who.clubId, athleteId: who.athleteId });
}

export async function replaceMedicine(
  tx: Tx,
  who: AuthorizedAthlete,
  id: MedicineId,
  columns: Partial<MedicineColumns & { readonly deletedAt: Date }>,
): Promise<void> {
  await tx
    .update(medicine)
    .set({ ...columns, updatedAt: sql`now()` })
    .where(and(ofAthlete(who), eq(medicine.id, id)));
}
