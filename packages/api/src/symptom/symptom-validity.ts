import { addDays, type LocalDate } from '@freshlegs/domain';

/**
 * A symptom form counts until the athlete fills it again, for at most this many days (ours): as long as the evidence
 * looks back from a viral illness (7.12), so that a forgotten "yes" neither ends too early nor stays for ever.
 */
export const SYMPTOMS_COUNT_DAYS = 28;

/** The last day on which a form of this day counts. */
export const symptomsValidUntil = (on: LocalDate): LocalDate => addDays(on, SYMPTOMS_COUNT_DAYS);
