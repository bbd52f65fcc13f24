import { may } from '@freshlegs/access';
import { AppError, type PromptStep, type StepPromptInput, type Urgency } from '@freshlegs/domain';
import { auditWrite } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { notFound } from '../core/guards.ts';
import { towardsAthlete } from '../core/procedures.ts';
import { newId } from '../core/runtime.ts';
import { bumpVisible } from '../core/versions.ts';
import { comesAfter, STEP_ACTION } from './prompt-views.ts';
import { insertEvent, lockPrompt, updatePrompt } from './queries.ts';
import { shownPrompt } from './shown-prompt.ts';

/** Notes that a prompt was acknowledged, talked about, a visit booked or done. Steps go forward; the same step twice is one. */
export async function stepPrompt(
  scope: ClubScope,
  who: AuthorizedAthlete,
  { promptId, step }: StepPromptInput,
): Promise<{ status: PromptStep }> {
  const shown = await shownPrompt(scope, who, promptId);
  if (!may(STEP_ACTION[step], towardsAthlete(scope.actor, who)))
    throw new AppError('FORBIDDEN', 'Your role in this club does not allow this.');
  if (shown.status === step) return { status: step };
  if (!comesAfter(step, shown.status))
    throw new AppError('CONFLICT', 'This prompt is further along already. Please reload the page.');
  await asEngineWithin(scope, async (tx) => {
    // The athlete first, as who writes facts does: two never wait for each other.
    await bumpVisible(tx, who.clubId, [who.athleteId]);
    const row = await lockPrompt(tx, who.clubId, who.athleteId, promptId);
    if (!row || row.status === 'closed') throw notFound('prompt');
    await updatePrompt(tx, row, { status: step });
    await insertEvent(tx, row, {
      id: newId<string>(scope.runtime),
      kind: step,
      urgency: row.urgency as Urgency,
      actorId: scope.actor.userId,
      at: scope.runtime.now(),
    });
  });
  await auditWrite(scope, { action: `referral.${step}`, athleteIds: [who.athleteId], categories: ['red_flags'] });
  return { status: step };
}
