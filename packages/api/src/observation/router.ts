import { RecordObservationInput, SayPerformanceDropInput } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure, ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { recordObservation, sayPerformanceDrop } from './record-observation.ts';
import { viewPerformanceDrop } from './view-performance-drop.ts';

const Id = z.object({ id: z.string() });
const DropView = z
  .object({
    present: z.enum(['yes', 'no']),
    on: z.string(),
    since: z.string().nullable(),
    validUntil: z.string().nullable(),
    counts: z.boolean(),
  })
  .nullable();

export const observationRouter = t.router({
  record: athleteProcedure('athlete.observe')
    .input(RecordObservationInput)
    .output(Id)
    .mutation(async ({ ctx, input }) => recordObservation(ctx, ctx.athlete, input)),
  sayDrop: ownProcedure('athlete.record-training')
    .input(SayPerformanceDropInput)
    .output(Id)
    .mutation(async ({ ctx, input }) => sayPerformanceDrop(ctx, ctx.athlete, input)),
  performanceDrop: athleteProcedure('athlete.view')
    .output(z.object({ shared: z.boolean(), athlete: DropView, coach: DropView, agreedSince: z.string().nullable() }))
    .query(async ({ ctx }) => viewPerformanceDrop(ctx, ctx.athlete)),
});
