import { sees } from '@freshlegs/access';
import type { ConsentCategory, LocalDate, RunId } from '@freshlegs/domain';
import { grantsTowards } from '../assessment/viewer.ts';
import { auditRead } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import type { RunView } from './model.ts';
import { runById, runsBefore } from './queries.ts';
import { runView } from './run-view.ts';

const SHOWN_IN_RUNS: readonly ConsentCategory[] = ['training', 'fueling', 'body_mass'];

/** The athlete's sessions before a day, newest first. */
export async function listRuns(
  scope: ClubScope,
  who: AuthorizedAthlete,
  input: { readonly before: LocalDate | null; readonly limit: number },
): Promise<{ shared: boolean; runs: RunView[] }> {
  const { today } = athleteDay(scope, who);
  const viewer = await grantsTowards(scope, who, today);
  if (!sees(viewer, 'training')) return { shared: false, runs: [] };
  const rows = await runsBefore(scope.tx, who, input.before, input.limit);
  await auditRead(scope, {
    action: 'run.list',
    athleteIds: [who.athleteId],
    categories: SHOWN_IN_RUNS.filter((category) => sees(viewer, category)),
  });
  return { shared: true, runs: rows.map((row) => runView(row, viewer)) };
}

/** One session. NOT_FOUND also where training is not shared. */
export async function getRun(scope: ClubScope, who: AuthorizedAthlete, id: RunId): Promise<RunView> {
  const { today } = athleteDay(scope, who);
  const viewer = await grantsTowards(scope, who, today);
  const row = await runById(scope.tx, who, id);
  if (!row || !sees(viewer, 'training')) throw notFound('run');
  await auditRead(scope, {
    action: 'run.get',
    athleteIds: [who.athleteId],
    categories: SHOWN_IN_RUNS.filter((category) => sees(viewer, category)),
  });
  return runView(row, viewer);
}
