import { and, eq } from 'drizzle-orm';
import type { LocalDate } from '@freshlegs/domain';
import { observation, type Tx } from '@freshlegs/db';
import { asEngineWithin } from '../core/engine.ts';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay, refuseDistantDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';

export interface Observed {
  readonly id: string;
  readonly kind: 'overstriding' | 'performance_drop';
  readonly present: 'yes' | 'no';
  readonly on: LocalDate;
}

/** Keeps what a coach saw; the newest of a kind counts. The same id twice is one. */
export async function recordObservation(
  scope: FactScope,
  who: AuthorizedAthlete,
  seen: Observed,
): Promise<{ id: string }> {
  const { today } = await athleteDay(scope, who.athleteId);
  refuseDistantDay(seen.on, today);
  return recordFact(scope, who, {
    action: 'observation.record',
    categories: ['training'],
    on: seen.on,
    write: async () => {
      const result = { id: seen.id };
      // A coach may write an observation but read it only while training is shared.
      if (await asEngineWithin(scope, async (tx) => isKnown(tx, who, seen.id))) return { result, changed: false };
      const { id, kind, present, on } = seen;
      await scope.tx.insert(observation).values({
        clubId: who.clubId,
        athleteId: who.athleteId,
        id,
        kind,
        present,
        on,
        enteredBy: scope.actor.userId,
        createdAt: scope.runtime.now(),
      });
      return { result, changed: true };
    },
  });
}

async function isKnown(tx: Tx, who: AuthorizedAthlete, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: observation.id })
    .from(observation)
    .where(and(eq(observation.clubId, who.clubId), eq(observation.athleteId, who.athleteId), eq(observation.id, id)));
  return rows.length > 0;
}
