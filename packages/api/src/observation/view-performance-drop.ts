import { sees } from '@freshlegs/access';
import { grantsTowards } from '../assessment/viewer.ts';
import { auditRead } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import { performanceDrop, type PerformanceDrop } from './performance-drop.ts';
import { dropStatements } from './queries.ts';

/** What athlete and coaches say about a drop in performance today; of others only where training is shared. */
export async function viewPerformanceDrop(
  scope: ClubScope,
  who: AuthorizedAthlete,
): Promise<PerformanceDrop & { shared: boolean }> {
  const { today } = athleteDay(scope, who);
  const viewer = await grantsTowards(scope, who, today);
  if (!sees(viewer, 'training')) return { shared: false, athlete: null, coach: null, agreedSince: null };
  const drop = performanceDrop(await dropStatements(scope.tx, who, today), today);
  await auditRead(scope, {
    action: 'observation.performance-drop',
    athleteIds: [who.athleteId],
    categories: ['training'],
  });
  return { shared: true, ...drop };
}
