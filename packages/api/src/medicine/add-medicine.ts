import type { MedicineInput } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { medicineColumns } from './medicine-columns.ts';
import { insertMedicine, medicineById } from './queries.ts';

/** Adds a medicine to the athlete's list. The same id twice is one medicine. BAD_INPUT for days to come. */
export async function addMedicine(
  scope: FactScope,
  who: AuthorizedAthlete,
  input: MedicineInput,
): Promise<{ id: string }> {
  const { today } = athleteDay(scope, who);
  const columns = medicineColumns(input, today);
  const { id } = input;
  return recordFact(scope, who, {
    action: 'medicine.add',
    categories: ['medicines'],
    on: null,
    write: async () => {
      if (await medicineById(scope.tx, who, id)) return { result: { id }, changed: false };
      const entered = { enteredBy: scope.actor.userId, createdAt: scope.runtime.now() };
      await insertMedicine(scope.tx, who, { id, ...columns, ...entered });
      return { result: { id }, changed: true };
    },
  });
}
