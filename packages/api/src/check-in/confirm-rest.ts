import { AppError, daysBetween, type ConfirmRestInput, type LocalDate } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { newId } from '../core/runtime.ts';
import { athleteDay, refuseDistantDay, refuseFutureDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { insertRestConfirmation } from './queries.ts';

const MAX_DAYS = 60;

/** Athlete or coach say that a silent stretch was rest: those days become known. At most 60 days at a time. */
export async function confirmRest(
  scope: FactScope,
  who: AuthorizedAthlete,
  { from, to }: ConfirmRestInput,
): Promise<{ from: LocalDate; to: LocalDate }> {
  const { today } = athleteDay(scope, who);
  refuseDistantDay(from, today);
  refuseFutureDay(to, today);
  if (daysBetween(from, to) >= MAX_DAYS)
    throw new AppError('BAD_INPUT', `Please confirm at most ${MAX_DAYS} days at a time.`);
  return recordFact(scope, who, {
    action: 'check-in.confirm-rest',
    categories: ['training'],
    on: from,
    write: async () => {
      await insertRestConfirmation(scope.tx, who, {
        id: newId<string>(scope.runtime),
        enteredBy: scope.actor.userId,
        fromOn: from,
        toOn: to,
      });
      return { result: { from, to }, changed: true };
    },
  });
}
