import type { LocalDate, RunId } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { markDeleted, runById } from './queries.ts';

/** Takes a run out of everything that is shown or judged. The row stays, marked, until the athlete is erased. */
export async function removeRun(scope: FactScope, who: AuthorizedAthlete, id: RunId): Promise<{ id: string }> {
  const found = await runById(scope.tx, who, id);
  if (!found) throw notFound('run');
  return recordFact(scope, who, {
    action: 'run.remove',
    categories: ['training'],
    on: found.on as LocalDate,
    write: async () => {
      const before = await runById(scope.tx, who, id);
      if (!before) throw notFound('run');
      await markDeleted(scope.tx, who, id, scope.runtime.now());
      return { result: { id }, changed: true, revisions: [{ category: 'training', fact: 'run', factKey: id, before }] };
    },
  });
}
