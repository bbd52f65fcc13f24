import { AppError, type LogRunInput } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay, refuseFutureDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact, takenId } from '../fact/record-fact.ts';
import { effortRatedAt } from './effort-rating.ts';
import type { StoredRun } from './model.ts';
import { insertRun, type NewRun, sameRun } from './queries.ts';
import { refuseHealthFromCoach } from './refuse-health-from-coach.ts';
import { refuseUnknownShoe } from './refuse-unknown-shoe.ts';
import { rowOfForm } from './row-of-form.ts';

/**
 * Keeps a session typed into the form. With a time of day, its date is that of the start in the zone given. The same
 * id twice is one run. BAD_INPUT for a day to come, or for effort rated too late; NOT_FOUND for shoes that are not theirs.
 */
export async function logRun(scope: FactScope, who: AuthorizedAthlete, input: LogRunInput): Promise<StoredRun> {
  refuseHealthFromCoach(who, input.details);
  const { today } = athleteDay(scope, who);
  const row = rowOfForm(input, scope.actor.userId);
  const { on, startAt } = row;
  refuseFutureDay(on, today);
  refuseFutureStart(startAt, scope.runtime.now());
  const { id } = input;
  return recordFact<StoredRun>(scope, who, {
    action: 'run.log',
    categories: ['training', 'fueling', 'body_mass'],
    on,
    write: async () => {
      const ready = await readyRow(scope, who, row);
      const whatIsThere = async (): Promise<StoredRun> => {
        // What was kept before stays so, whatever would be wrong with it by now.
        const known = await sameRun(scope.tx, who, id, row.fingerprint);
        if (known) return { id: known.id, status: 'already-there' };
        throw ready instanceof AppError ? ready : takenId();
      };
      const changed = !(ready instanceof AppError) && insertRun(scope.tx, who, ready);
      return { result: { id, status: 'stored' }, changed, whatIsThere };
    },
  });
}

type FormRow = ReturnType<typeof rowOfForm>;

/** The row as it is kept, or why it would be refused. */
async function readyRow(scope: FactScope, who: AuthorizedAthlete, row: FormRow): Promise<NewRun | AppError> {
  try {
    await refuseUnknownShoe(scope, who, row.shoeId ?? null);
    return { ...row, rpeEnteredAt: effortRatedAt(row, row.rpe, null, scope.runtime.now()) };
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function refuseFutureStart(startAt: Date | null, now: Date): void {
  if (startAt !== null && startAt.getTime() > now.getTime() + 24 * 3_600_000) {
    throw new AppError('BAD_INPUT', 'This start has not come yet. Please check date and time.');
  }
}
