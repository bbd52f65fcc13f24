import { ReportId } from '@freshlegs/domain';
import { z } from 'zod';
import { ownProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { ReleasedReport, ReportChoiceInput, ReportModelView } from './model.ts';
import { reportsOf } from './queries.ts';
import { previewReport, releaseReport } from './release-report.ts';

/** tRPC's answers are plain lists; those of the model are read-only. */
const plain = (model: Awaited<ReturnType<typeof previewReport>>): ReportModelView => ReportModelView.parse(model);

export const reportRouter = t.router({
  preview: ownProcedure('report.release')
    .input(ReportChoiceInput)
    .output(ReportModelView)
    .query(async ({ ctx, input }) => plain(await previewReport(ctx, ctx.athlete, input))),
  release: ownProcedure('report.release')
    .input(ReportChoiceInput.extend({ id: ReportId }))
    .output(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => releaseReport(ctx, ctx.athlete, input)),
  list: ownProcedure('athlete.view')
    .output(z.object({ reports: z.array(ReleasedReport) }))
    .query(async ({ ctx }) => ({ reports: await reportsOf(ctx.tx, ctx.athlete) })),
});
