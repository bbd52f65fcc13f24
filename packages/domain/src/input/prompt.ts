import { z } from 'zod';
import { PromptId } from '../ids.ts';

export const PROMPT_STEPS = ['acknowledged', 'talked', 'booked', 'seen'] as const;
export type PromptStep = (typeof PROMPT_STEPS)[number];
export const PROMPT_OUTCOMES = ['train', 'modified', 'hold'] as const;
export type PromptOutcome = (typeof PROMPT_OUTCOMES)[number];

export const StepPromptInput = z.object({ promptId: PromptId, step: z.enum(PROMPT_STEPS) });
export type StepPromptInput = z.output<typeof StepPromptInput>;

/** The physician's answer without a diagnosis. `untilOn` says until when a hold or a modification lasts. */
export const ClosePromptInput = z.object({
  promptId: PromptId,
  outcome: z.enum(PROMPT_OUTCOMES),
  untilOn: z.iso.date().nullable(),
});
export type ClosePromptInput = z.output<typeof ClosePromptInput>;
