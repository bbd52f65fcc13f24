import { LocalDateInput } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { recordObservation } from './record-observation.ts';

export const observationRouter = t.router({
  record: athleteProcedure('athlete.observe')
    .input(
      z.object({
        id: z.uuid(),
        kind: z.enum(['overstriding', 'performance_drop']),
        present: z.enum(['yes', 'no']),
        on: LocalDateInput,
      }),
    )
    .output(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => recordObservation(ctx, ctx.athlete, input)),
});
