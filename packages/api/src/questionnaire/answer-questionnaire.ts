import type { AnswerQuestionnaireInput, LocalDate } from '@freshlegs/domain';
import type { AuthorizedAthlete } from '../core/context.ts';
import { athleteDay, refuseDistantDay } from '../fact/athlete-day.ts';
import type { FactScope } from '../fact/fact-batch.ts';
import { recordFact } from '../fact/record-fact.ts';
import { hasAnswers, insertAnswers } from './queries.ts';
import { answersValidUntil } from './questionnaire-validity.ts';

/** Keeps a filled questionnaire; the newest of a name counts, the older ones stay. The same id twice is one. */
export async function answerQuestionnaire(
  scope: FactScope,
  who: AuthorizedAthlete,
  { id, name, on, zone, answers }: AnswerQuestionnaireInput,
): Promise<{ on: LocalDate; validUntil: LocalDate }> {
  const { today } = athleteDay(scope, who);
  refuseDistantDay(on, today);
  return recordFact(scope, who, {
    action: 'questionnaire.answer',
    categories: ['symptoms'],
    on,
    write: async () => {
      const result = { on, validUntil: answersValidUntil(on) };
      if (await hasAnswers(scope.tx, who, id)) return { result, changed: false };
      const entered = { enteredBy: scope.actor.userId, createdAt: scope.runtime.now() };
      await insertAnswers(scope.tx, who, { id, name, on, zone, answers, ...entered });
      return { result, changed: true };
    },
  });
}
