import { sees, type ViewerGrants } from '@freshlegs/access';
import { addDays } from '@freshlegs/domain';
import { grantsTowards } from '../assessment/viewer.ts';
import { auditRead } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import type { CheckInView } from './model.ts';
import { checkInsSince } from './queries.ts';

/** The check-ins of the last days, newest first; what was eaten and drunk only where fueling is shared too. */
export async function recentCheckIns(
  scope: ClubScope,
  who: AuthorizedAthlete,
  { days }: { readonly days: number },
): Promise<{ shared: boolean; entries: CheckInView[] }> {
  const { today } = athleteDay(scope, who);
  const viewer = await grantsTowards(scope, who, today);
  if (!sees(viewer, 'wellness')) return { shared: false, entries: [] };
  const entries = await checkInsSince(scope.tx, who, addDays(today, 1 - days));
  await auditRead(scope, {
    action: 'check-in.recent',
    athleteIds: [who.athleteId],
    categories: (['wellness', 'fueling'] as const).filter((category) => sees(viewer, category)),
  });
  return { shared: true, entries: entries.map((entry) => withoutFood(entry, viewer)) };
}

const withoutFood = (entry: CheckInView, viewer: ViewerGrants): CheckInView =>
  sees(viewer, 'fueling') ? entry : { ...entry, carbG: null, carbComplete: null, urineColor: null };
