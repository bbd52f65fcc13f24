import { LocalDateInput, LogRunInput, RunId, UpdateRunInput, whole } from '@freshlegs/domain';
import { z } from 'zod';
import { athleteProcedure } from '../core/procedures.ts';
import { t } from '../core/trpc.ts';
import { getRun, listRuns } from './list-runs.ts';
import { logRun } from './log-run.ts';
import { RunView, StoredRun } from './model.ts';
import { removeRun } from './remove-run.ts';
import { updateRun } from './update-run.ts';

const OneRun = z.object({ id: RunId });

export const runRouter = t.router({
  log: athleteProcedure('athlete.record-training')
    .input(LogRunInput)
    .output(StoredRun)
    .mutation(async ({ ctx, input }) => logRun(ctx, ctx.athlete, input)),
  update: athleteProcedure('athlete.record-training')
    .input(UpdateRunInput)
    .output(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => updateRun(ctx, ctx.athlete, input)),
  remove: athleteProcedure('athlete.record-training')
    .input(OneRun)
    .output(z.object({ id: z.string() }))
    .mutation(async ({ ctx, input }) => removeRun(ctx, ctx.athlete, input.id)),
  list: athleteProcedure('athlete.view')
    .input(z.object({ before: LocalDateInput.nullable().default(null), limit: whole(1, 100, 'sessions').default(30) }))
    .output(z.object({ shared: z.boolean(), runs: z.array(RunView) }))
    .query(async ({ ctx, input }) => listRuns(ctx, ctx.athlete, input)),
  get: athleteProcedure('athlete.view')
    .input(OneRun)
    .output(RunView)
    .query(async ({ ctx, input }) => getRun(ctx, ctx.athlete, input.id)),
});
