import type { ChangeShoeInput, ShoeId } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import { athleteDay, refuseFutureDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { refuseTakenName } from './add-shoe.ts';
import { replaceShoe, shoeById, type ShoeColumns, type ShoeRow } from './queries.ts';

/** Renames a pair, corrects its metres, puts it away or takes it out again. NOT_FOUND for one that was removed. */
export async function changeShoe(
  scope: FactScope,
  who: AuthorizedAthlete,
  { id, ...columns }: ChangeShoeInput,
): Promise<{ id: string }> {
  const { today } = athleteDay(scope, who);
  if (columns.retiredOn !== null) refuseFutureDay(columns.retiredOn, today);
  return supersede(scope, who, 'shoe.change', id, columns);
}

/** Takes a pair off the list, as entered by mistake: its runs name no shoes then. A worn pair is put away instead. */
export async function removeShoe(scope: FactScope, who: AuthorizedAthlete, id: ShoeId): Promise<{ id: string }> {
  return supersede(scope, who, 'shoe.remove', id, { deletedAt: scope.runtime.now() });
}

async function supersede(
  scope: FactScope,
  who: AuthorizedAthlete,
  action: string,
  id: ShoeId,
  columns: ShoeColumns | { readonly deletedAt: Date },
): Promise<{ id: string }> {
  return recordFact(scope, who, {
    action,
    categories: ['training'],
    on: null,
    write: async () => {
      const before = await shoeById(scope.tx, who, id);
      if (!before || before.deletedAt !== null) throw notFound('pair of shoes');
      if (same(before, columns)) return { result: { id }, changed: false };
      if ('name' in columns) await refuseTakenName(scope, who, id, columns.name);
      await replaceShoe(scope.tx, who, id, columns);
      return {
        result: { id },
        changed: true,
        revisions: [{ category: 'training', fact: 'shoe', factKey: id, before }],
      };
    },
  });
}

const same = (before: ShoeRow, columns: Partial<ShoeRow>): boolean =>
  (Object.keys(columns) as (keyof ShoeRow)[]).every((key) => before[key] === columns[key]);
