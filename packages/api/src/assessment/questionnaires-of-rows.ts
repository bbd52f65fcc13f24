import { daysBetween, type LocalDate } from '@freshlegs/domain';
import type { AthleteRecord } from '@freshlegs/rules';
import { QUESTIONNAIRE_COUNTS_DAYS } from '../questionnaire/questionnaire-validity.ts';

export interface AnswersRow {
  readonly name: string;
  readonly on: string;
  readonly answers: AthleteRecord['questionnaires'][string];
}

/** Of each questionnaire the newest answers on or before the day that still count. Rows come newest first. */
export function questionnairesOfRows(rows: readonly AnswersRow[], asOf: LocalDate): AthleteRecord['questionnaires'] {
  const current: Record<string, AthleteRecord['questionnaires'][string]> = {};
  for (const { name, on, answers } of rows) {
    const age = daysBetween(on as LocalDate, asOf);
    if (age >= 0 && age <= QUESTIONNAIRE_COUNTS_DAYS) current[name] ??= answers;
  }
  return current;
}
