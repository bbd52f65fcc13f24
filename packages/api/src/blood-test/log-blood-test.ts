import { localDateOf, type LocalDate, type LogBloodTestInput } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay, refuseFutureDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { problemsOf, questionsAbout, withMappedUnits } from './check-results.ts';
import type { LoggedBloodTest } from './model.ts';
import { insertPanel, panelById } from './queries.ts';

/**
 * Keeps the results of one draw as printed. Stores nothing while an unusual value is not confirmed: its questions come
 * back instead. Impossible ones are refused. The same id twice is one panel. BAD_INPUT for a day to come.
 */
export async function logBloodTest(
  scope: FactScope,
  who: AuthorizedAthlete,
  input: LogBloodTestInput,
): Promise<LoggedBloodTest> {
  const { today } = athleteDay(scope, who);
  const collectedAt = input.collectedAt === null ? null : new Date(input.collectedAt);
  const collectedOn: LocalDate = collectedAt === null ? input.collectedOn : localDateOf(collectedAt, input.zone);
  refuseFutureDay(collectedOn, today);
  const results = withMappedUnits(input.results);
  const problems = problemsOf(results);
  if (problems.length > 0) return { status: 'refused', problems };
  const questions = questionsAbout(results);
  if (questions.length > 0) return { status: 'ask', questions };
  const { id, zone, laboratory, context } = input;
  return recordFact<LoggedBloodTest>(scope, who, {
    action: 'blood-test.log',
    categories: ['blood_values', 'blood_flags'],
    on: collectedOn,
    write: async () => {
      const result = { status: 'stored', id } as const;
      if (await panelById(scope.tx, who, id)) return { result, changed: false };
      const panel = {
        id,
        collectedOn,
        collectedAt,
        zone,
        laboratory,
        context,
        provenance: 'form',
        enteredBy: scope.actor.userId,
        createdAt: scope.runtime.now(),
      };
      await insertPanel(scope.tx, who, panel, results);
      return { result, changed: true };
    },
  });
}
