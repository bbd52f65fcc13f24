import type { LocalDate, SymptomAnswerInput } from '@freshlegs/domain';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import { newestSymptoms } from './queries.ts';
import { symptomsValidUntil } from './symptom-validity.ts';

export interface CurrentSymptoms {
  on: LocalDate;
  answers: SymptomAnswerInput[];
  validUntil: LocalDate;
  /** False once the form is too old to count. */
  stillCounts: boolean;
}

/** The newest form of the athlete; null when none was filled. */
export async function currentSymptoms(scope: ClubScope, who: AuthorizedAthlete): Promise<CurrentSymptoms | null> {
  const newest = await newestSymptoms(scope.tx, who);
  if (!newest) return null;
  const { today } = athleteDay(scope, who);
  const validUntil = symptomsValidUntil(newest.on);
  return { on: newest.on, answers: [...newest.answers], validUntil, stillCounts: today <= validUntil };
}
