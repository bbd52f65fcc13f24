import { DrawContext, InstantInput, LabPanelId, LocalDateInput, LogBloodTestInput } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure, ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { suggestDrawContext } from './draw-context.ts';
import { listBloodTests } from './list-blood-tests.ts';
import { logBloodTest } from './log-blood-test.ts';
import { LoggedBloodTest, PanelView } from './model.ts';
import { removeBloodTest } from './remove-blood-test.ts';

export const bloodTestRouter = t.router({
  drawContext: ownProcedure('athlete.view')
    .input(z.object({ collectedOn: LocalDateInput, collectedAt: InstantInput.nullable() }))
    .output(z.object({ suggested: DrawContext, because: z.array(z.string()) }))
    .query(async ({ ctx, input }) => suggestDrawContext(ctx, ctx.athlete, input)),
  log: ownProcedure('athlete.record-health')
    .input(LogBloodTestInput)
    .output(LoggedBloodTest)
    .mutation(async ({ ctx, input }) => logBloodTest(ctx, ctx.athlete, input)),
  list: athleteProcedure('athlete.view')
    .output(z.object({ shared: z.boolean(), panels: z.array(PanelView) }))
    .query(async ({ ctx }) => listBloodTests(ctx, ctx.athlete)),
  remove: ownProcedure('athlete.record-health')
    .input(z.object({ id: LabPanelId }))
    .output(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => removeBloodTest(ctx, ctx.athlete, input.id)),
});
