import type { MedicineId, MedicineInput } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { medicineColumns } from './medicine-columns.ts';
import { medicineById, replaceMedicine, type MedicineColumns, type MedicineRow } from './queries.ts';

/** Corrects a medicine, or says when its amount changed or it ended. NOT_FOUND for one that was removed. */
export async function changeMedicine(
  scope: FactScope,
  who: AuthorizedAthlete,
  input: MedicineInput,
): Promise<{ id: string }> {
  const { today } = athleteDay(scope, who);
  const columns = medicineColumns(input, today);
  return supersede(scope, who, 'medicine.change', input.id, columns);
}

/** Takes a medicine off the list, as entered by mistake; one that ended gets its last day instead. */
export async function removeMedicine(
  scope: FactScope,
  who: AuthorizedAthlete,
  id: MedicineId,
): Promise<{ id: string }> {
  return supersede(scope, who, 'medicine.remove', id, { deletedAt: scope.runtime.now() });
}

async function supersede(
  scope: FactScope,
  who: AuthorizedAthlete,
  action: string,
  id: MedicineId,
  columns: MedicineColumns | { readonly deletedAt: Date },
): Promise<{ id: string }> {
  return recordFact(scope, who, {
    action,
    categories: ['medicines'],
    on: null,
    write: async () => {
      const before = await medicineById(scope.tx, who, id);
      if (!before || before.deletedAt !== null) throw notFound('medicine');
      if (same(before, columns)) return { result: { id }, changed: false };
      await replaceMedicine(scope.tx, who, id, columns);
      const revision = { category: 'medicines', fact: 'medicine', factKey: id, before } as const;
      return { result: { id }, changed: true, revisions: [revision] };
    },
  });
}

const same = (before: MedicineRow, columns: Partial<MedicineRow>): boolean =>
  (Object.keys(columns) as (keyof MedicineRow)[]).every((key) => before[key] === columns[key]);
