import { AppError, type PromptId } from '@freshlegs/domain';
import type { PromptView } from '../assessment/model.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import { promptsOfAthlete } from './list-prompts.ts';

/** An open prompt as this actor sees it. NOT_FOUND for one that is not shown to them, CONFLICT for a closed one. */
export async function shownPrompt(scope: ClubScope, who: AuthorizedAthlete, promptId: PromptId): Promise<PromptView> {
  const prompt = (await promptsOfAthlete(scope, who)).find((one) => one.id === promptId);
  if (!prompt) throw notFound('prompt');
  if (prompt.status === 'closed')
    throw new AppError('CONFLICT', 'This prompt is closed already. Please reload the page.');
  return prompt;
}
