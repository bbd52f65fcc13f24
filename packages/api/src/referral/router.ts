import { ClosePromptInput, PROMPT_STEPS, StepPromptInput } from '@freshlegs/domain';
import { z } from 'zod';
import { PromptView } from '../assessment/model.ts';
import { athleteProcedure, squadProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { closePrompt } from './close-prompt.ts';
import { promptsOfAthlete, promptsOfSquad } from './list-prompts.ts';
import { stepPrompt } from './step-prompt.ts';

const Prompts = z.object({ prompts: z.array(PromptView) });

export const referralRouter = t.router({
  ofSquad: squadProcedure('squad.board')
    .output(Prompts)
    .query(async ({ ctx }) => ({ prompts: await promptsOfSquad(ctx, ctx.squad) })),
  ofAthlete: athleteProcedure('athlete.view')
    .output(Prompts)
    .query(async ({ ctx }) => ({ prompts: await promptsOfAthlete(ctx, ctx.athlete) })),
  /** Every step is asked of the role table by its own name as well. */
  step: athleteProcedure('prompt.acknowledge')
    .input(StepPromptInput)
    .output(z.object({ status: z.enum(PROMPT_STEPS) }))
    .mutation(async ({ ctx, input }) => stepPrompt(ctx, ctx.athlete, input)),
  close: athleteProcedure('prompt.close')
    .input(ClosePromptInput)
    .output(z.object({ status: z.literal('closed') }))
    .mutation(async ({ ctx, input }) => closePrompt(ctx, ctx.athlete, input)),
});
