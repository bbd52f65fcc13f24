import { addDays, type LocalDate } from '@freshlegs/domain';

/**
 * Answers to a questionnaire count until it is answered again, for at most this many days (ours): a pattern that comes
 * and goes with training changes over a season, not over days as symptoms do, and is asked again each quarter.
 */
export const QUESTIONNAIRE_COUNTS_DAYS = 90;

/** The last day on which answers of this day count. */
export const answersValidUntil = (on: LocalDate): LocalDate => addDays(on, QUESTIONNAIRE_COUNTS_DAYS);
