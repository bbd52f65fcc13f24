import { AppError, type AddShoeInput, type ShoeId } from '@freshlegs/domain';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { insertShoe, isNameTaken, shoeById } from './queries.ts';

/** Adds a pair. The same id twice is one pair; CONFLICT when another one has the name. */
export async function addShoe(
  scope: FactScope,
  who: AuthorizedAthlete,
  { id, name, startM }: AddShoeInput,
): Promise<{ id: string }> {
  return recordFact(scope, who, {
    action: 'shoe.add',
    categories: ['training'],
    on: null,
    write: async () => {
      if (await shoeById(scope.tx, who, id)) return { result: { id }, changed: false };
      await refuseTakenName(scope, who, id, name);
      const entered = { enteredBy: scope.actor.userId, createdAt: scope.runtime.now() };
      await insertShoe(scope.tx, who, { id, name, startM, ...entered });
      return { result: { id }, changed: true };
    },
  });
}

/** Pairs are told apart by name, on screens and by the rules. */
export async function refuseTakenName(
  { tx }: ClubScope,
  who: AuthorizedAthlete,
  id: ShoeId,
  name: string,
): Promise<void> {
  if (await isNameTaken(tx, who, id, name))
    throw new AppError('CONFLICT', 'Other shoes have this name already. Please choose another name.');
}
