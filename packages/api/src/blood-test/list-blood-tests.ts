import { sees } from '@freshlegs/access';
import { grantsTowards } from '../assessment/viewer.ts';
import { auditRead } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import type { PanelView } from './model.ts';
import { panelViews } from './panel-views.ts';
import { panelsOf, resultsOf } from './queries.ts';

export interface BloodTests {
  shared: boolean;
  panels: PanelView[];
}

/** All blood tests, newest first. Of others only where the values are shared. */
export async function listBloodTests(scope: ClubScope, who: AuthorizedAthlete): Promise<BloodTests> {
  const { today } = athleteDay(scope, who);
  const viewer = await grantsTowards(scope, who, today);
  if (!sees(viewer, 'blood_values')) return { shared: false, panels: [] };
  const panels = await panelsOf(scope.tx, who);
  const results = await resultsOf(
    scope.tx,
    who,
    panels.map((panel) => panel.id),
  );
  await auditRead(scope, { action: 'blood-test.list', athleteIds: [who.athleteId], categories: ['blood_values'] });
  return { shared: true, panels: panelViews(panels, results) };
}
