import { AnswerQuestionnaireInput, QUESTIONNAIRE_NAMES, QuestionnaireAnswers } from '@freshlegs/domain';
import { z } from 'zod';
import { ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { answerQuestionnaire } from './answer-questionnaire.ts';
import { currentAnswers } from './current-answers.ts';

const Current = z.object({
  name: z.enum(QUESTIONNAIRE_NAMES),
  on: z.string(),
  answers: QuestionnaireAnswers,
  validUntil: z.string(),
  stillCounts: z.boolean(),
});

export const questionnaireRouter = t.router({
  current: ownProcedure('athlete.view')
    .output(z.object({ questionnaires: z.array(Current) }))
    .query(async ({ ctx }) => ({ questionnaires: await currentAnswers(ctx, ctx.athlete) })),
  answer: ownProcedure('athlete.record-health')
    .input(AnswerQuestionnaireInput)
    .output(z.object({ on: z.string(), validUntil: z.string() }))
    .mutation(async ({ ctx, input }) => answerQuestionnaire(ctx, ctx.athlete, input)),
});
