import type { AthleteId } from '@freshlegs/domain';
import type { ClubScope } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import { reconcileLedger } from '../referral/reconcile-ledger.ts';
import { assessAthletes } from './assess-athletes.ts';

/**
 * After a fact was written: judge the athlete on their local day and bring the ledger of prompts up to it, in the same
 * transaction. The assessment itself is computed when somebody asks; what must not be missed is kept in the ledger.
 */
export async function refreshAthlete(scope: ClubScope, athleteId: AthleteId): Promise<void> {
  const { zone, today } = await athleteDay(scope, athleteId);
  await asEngineWithin(scope, async (tx) => {
    const assessed = await assessAthletes(tx, scope.actor.clubId, [{ athleteId, asOf: today, zone }]);
    const judged = assessed.get(athleteId);
    if (judged) await reconcileLedger({ runtime: scope.runtime, tx, clubId: scope.actor.clubId }, athleteId, judged);
  });
}
