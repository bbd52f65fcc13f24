import { AppError, type LocalDate, type RunDetails, type ShoeId, type UpdateRunInput } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { effortRatedAt } from './effort-rating.ts';
import { replaceDetails, runById, type RunRow } from './queries.ts';
import { refuseHealthFromCoach } from './refuse-health-from-coach.ts';
import { refuseUnknownShoe } from './refuse-unknown-shoe.ts';

/** Corrects what the athlete says about a run (effort, fuel, body mass ...). What the file measured stays. */
export async function updateRun(
  scope: FactScope,
  who: AuthorizedAthlete,
  { id, details }: UpdateRunInput,
): Promise<{ id: string }> {
  refuseHealthFromCoach(who, details);
  const found = await runById(scope.tx, who, id);
  if (!found) throw notFound('run');
  return recordFact(scope, who, {
    action: 'run.update',
    categories: ['training', 'fueling', 'body_mass'],
    on: found.on as LocalDate,
    write: async () => {
      const before = await runById(scope.tx, who, id);
      if (!before) throw notFound('run');
      if (same(before, details)) return { result: { id }, changed: false };
      await checkShoe(scope, who, before, details.shoeId ?? null);
      const rpeEnteredAt = effortRatedAt(before, details.rpe, before, scope.runtime.now());
      await replaceDetails(scope.tx, who, id, { ...details, rpeEnteredAt });
      return { result: { id }, changed: true, revisions: [{ category: 'training', fact: 'run', factKey: id, before }] };
    },
  });
}

/** Shoes that a run names already stay valid, also when they were removed since. */
async function checkShoe(
  scope: FactScope,
  who: AuthorizedAthlete,
  before: RunRow,
  shoeId: ShoeId | null,
): Promise<void> {
  if (shoeId === null || shoeId === before.shoeId) return;
  if (before.sport !== 'run') throw new AppError('BAD_INPUT', 'Running shoes belong to runs.');
  await refuseUnknownShoe(scope, who, shoeId);
}

const same = (before: RunRow, details: RunDetails): boolean =>
  (Object.keys(details) as (keyof RunDetails)[]).every(
    (key) => details[key] === undefined || JSON.stringify(before[key]) === JSON.stringify(details[key]),
  );
