import type { RecordObservationInput, SayPerformanceDropInput } from '@freshlegs/domain';
import { asEngineWithin } from '../core/engine.ts';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay, refuseDistantDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { hasObservation, insertObservation } from './queries.ts';

/** Keeps what a coach saw; the newest of a kind counts. The same id twice is one. */
export const recordObservation = async (
  scope: FactScope,
  who: AuthorizedAthlete,
  seen: RecordObservationInput,
): Promise<{ id: string }> => keep(scope, who, { ...seen, by: 'coach' });

/** Keeps the athlete's own view of a drop in performance. Athlete or coach may be first. */
export const sayPerformanceDrop = async (
  scope: FactScope,
  who: AuthorizedAthlete,
  said: SayPerformanceDropInput,
): Promise<{ id: string }> => keep(scope, who, { ...said, kind: 'performance_drop', by: 'athlete' });

async function keep(
  scope: FactScope,
  who: AuthorizedAthlete,
  { id, kind, by, present, on }: RecordObservationInput & { readonly by: 'coach' | 'athlete' },
): Promise<{ id: string }> {
  const { today } = athleteDay(scope, who);
  refuseDistantDay(on, today);
  return recordFact(scope, who, {
    action: by === 'coach' ? 'observation.record' : 'observation.say-drop',
    categories: ['training'],
    on,
    write: async () => {
      const result = { id };
      // A coach may write an observation but read it only while training is shared.
      if (await asEngineWithin(scope, async (tx) => hasObservation(tx, who, id))) return { result, changed: false };
      const entered = { enteredBy: scope.actor.userId, createdAt: scope.runtime.now() };
      await insertObservation(scope.tx, who, { id, kind, by, present, on, ...entered });
      return { result, changed: true };
    },
  });
}
