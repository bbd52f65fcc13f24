import type { LocalDate, QuestionnaireAnswers, QuestionnaireName } from '@freshlegs/domain';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import { newestAnswers } from './queries.ts';
import { answersValidUntil } from './questionnaire-validity.ts';

export interface CurrentAnswers {
  name: QuestionnaireName;
  on: LocalDate;
  answers: QuestionnaireAnswers;
  validUntil: LocalDate;
  /** False once they are too old to count. */
  stillCounts: boolean;
}

/** The newest answers of each questionnaire that was ever filled. */
export async function currentAnswers(scope: ClubScope, who: AuthorizedAthlete): Promise<CurrentAnswers[]> {
  const { today } = athleteDay(scope, who);
  const newest = await newestAnswers(scope.tx, who);
  return newest.map((row) => {
    const validUntil = answersValidUntil(row.on);
    return { ...row, validUntil, stillCounts: today <= validUntil };
  });
}
