import { ReportSymptomsInput, SymptomAnswerInput } from '@freshlegs/domain';
import { z } from 'zod';
import { ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { currentSymptoms } from './current-symptoms.ts';
import { reportSymptoms } from './report-symptoms.ts';

export const symptomRouter = t.router({
  report: ownProcedure('athlete.record-health')
    .input(ReportSymptomsInput)
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ on: z.string(), validUntil: z.string() }))
    .mutation(async ({ ctx, input }) => reportSymptoms(ctx, ctx.athlete, input)),
  current: ownProcedure('athlete.view')
    .output(
      z.object({
        report: z
          .object({
            on: z.string(),
            answers: z.array(SymptomAnswerInput),
            validUntil: z.string(),
            stillCounts: z.boolean(),
          })
          .nullable(),
      }),
    )
    .query(async ({ ctx }) => ({ report: await currentSymptoms(ctx, ctx.athlete) })),
});
