import { createHash } from 'node:crypto';
import { AppError, localDateOf, type LocalDate, type LogRunInput } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay, refuseFutureDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { effortRatedAt } from './effort-rating.ts';
import type { StoredRun } from './model.ts';
import { insertRun, sameRun } from './queries.ts';
import { refuseHealthFromCoach } from './refuse-health-from-coach.ts';
import { refuseUnknownShoe } from './refuse-unknown-shoe.ts';

/**
 * Keeps a session typed into the form. With a time of day, its date is that of the start in the zone given. The same
 * id twice is one run. BAD_INPUT for a day to come, or for effort rated too late; NOT_FOUND for shoes that are not theirs.
 */
export async function logRun(scope: FactScope, who: AuthorizedAthlete, input: LogRunInput): Promise<StoredRun> {
  refuseHealthFromCoach(who, input.details);
  const { today } = await athleteDay(scope, who.athleteId);
  const startAt = input.startAt === null ? null : new Date(input.startAt);
  const on = dayOf(input, startAt);
  refuseFutureDay(on, today);
  refuseFutureStart(startAt, scope.runtime.now());
  const { id, details, ...session } = input;
  const fingerprint = formFingerprint(id);
  const row = { ...session, ...details, id, on, startAt, fingerprint, source: 'form', enteredBy: scope.actor.userId };
  return recordFact<StoredRun>(scope, who, {
    action: 'run.log',
    categories: ['training', 'fueling', 'body_mass'],
    on,
    write: async () => {
      const known = await sameRun(scope.tx, who, id, fingerprint);
      if (known) return { result: { id: known.id, status: 'already-there' }, changed: false };
      await refuseUnknownShoe(scope, who, details.shoeId ?? null);
      const rpeEnteredAt = effortRatedAt(
        { startAt, timerS: session.timerS, on },
        details.rpe,
        null,
        scope.runtime.now(),
      );
      await insertRun(scope.tx, who, { ...row, rpeEnteredAt });
      return { result: { id, status: 'stored' }, changed: true };
    },
  });
}

function dayOf(input: LogRunInput, startAt: Date | null): LocalDate {
  return startAt === null ? input.on : localDateOf(startAt, input.zone);
}

function refuseFutureStart(startAt: Date | null, now: Date): void {
  if (startAt !== null && startAt.getTime() > now.getTime() + 24 * 3_600_000) {
    throw new AppError('BAD_INPUT', 'This start has not come yet. Please check date and time.');
  }
}

/** A typed session is itself and no other: two of the same length on a day are two sessions. */
const formFingerprint = (id: string): string => createHash('sha256').update(`form|${id}`).digest('hex');
