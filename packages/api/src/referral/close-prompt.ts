import { mayClosePrompt } from '@freshlegs/access';
import { AppError, type ClosePromptInput, type Urgency } from '@freshlegs/domain';
import { auditWrite } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { notFound } from '../core/guards.ts';
import { towardsAthlete } from '../core/procedures.ts';
import { newId } from '../core/runtime.ts';
import { bumpVisible } from '../core/versions.ts';
import { insertEvent, lockPrompt, updatePrompt } from './queries.ts';
import { shownPrompt } from './shown-prompt.ts';

/**
 * Ends a prompt with what the physician said about training, never with a diagnosis. `doctor_days` and above are ended
 * by the athlete or medical staff only: FORBIDDEN for a coach.
 */
export async function closePrompt(
  scope: ClubScope,
  who: AuthorizedAthlete,
  { promptId, outcome, untilOn }: ClosePromptInput,
): Promise<{ status: 'closed' }> {
  const shown = await shownPrompt(scope, who, promptId);
  if (!mayClosePrompt(towardsAthlete(scope.actor, who), shown.urgency)) {
    throw new AppError(
      'FORBIDDEN',
      'This prompt is closed by the athlete or by medical staff, once a physician has answered.',
    );
  }
  if (outcome !== 'train' && untilOn === null) throw new AppError('BAD_INPUT', 'Please say until when this holds.');
  await asEngineWithin(scope, async (tx) => {
    // The athlete first, as who writes facts does: two never wait for each other.
    await bumpVisible(tx, who.clubId, [who.athleteId]);
    const row = await lockPrompt(tx, who.clubId, who.athleteId, promptId);
    if (!row || row.status === 'closed') throw notFound('prompt');
    const at = scope.runtime.now();
    await updatePrompt(tx, row, { status: 'closed', outcome, outcomeUntilOn: untilOn, closedAt: at });
    await insertEvent(tx, row, {
      id: newId<string>(scope.runtime),
      kind: 'closed',
      urgency: row.urgency as Urgency,
      actorId: scope.actor.userId,
      at,
    });
  });
  await auditWrite(scope, { action: 'referral.close', athleteIds: [who.athleteId], categories: ['red_flags'] });
  return { status: 'closed' };
}
