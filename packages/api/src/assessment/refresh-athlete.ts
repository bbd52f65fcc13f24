import type { AthleteId, Assessment, LocalDate } from '@freshlegs/domain';
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
  const { clubId } = scope.actor;
  await asEngineWithin(scope, async (tx) => {
    const assessmentOn = async (asOf: LocalDate): Promise<Assessment> => {
      const judged = (await assessAthletes(tx, clubId, [{ athleteId, asOf, zone }])).get(athleteId);
      if (!judged) throw new Error('An athlete that was asked for is assessed.');
      return judged.assessment;
    };
    await reconcileLedger({ runtime: scope.runtime, tx, clubId }, athleteId, {
      assessment: await assessmentOn(today),
      assessmentOn,
    });
  });
}
