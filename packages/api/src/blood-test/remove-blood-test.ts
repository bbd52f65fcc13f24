import type { LabPanelId } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { markPanelDeleted, panelById } from './queries.ts';

/** Takes a panel out of everything that is shown or judged. The rows stay, marked, until the athlete is erased. */
export async function removeBloodTest(
  scope: FactScope,
  who: AuthorizedAthlete,
  id: LabPanelId,
): Promise<{ id: string }> {
  return recordFact(scope, who, {
    action: 'blood-test.remove',
    categories: ['blood_values'],
    on: null,
    write: async () => {
      const panel = await panelById(scope.tx, who, id);
      if (!panel || panel.deletedAt !== null) throw notFound('blood test');
      await markPanelDeleted(scope.tx, who, id, scope.runtime.now());
      return {
        result: { id },
        changed: true,
        revisions: [{ category: 'blood_values', fact: 'lab_panel', factKey: id, before: panel }],
      };
    },
  });
}
