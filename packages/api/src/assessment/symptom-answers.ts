import { daysBetween, type LocalDate, type SymptomAnswerInput } from '@freshlegs/domain';
import type { SymptomAnswer } from '@freshlegs/rules';
import { SYMPTOMS_COUNT_DAYS } from '../symptom/symptom-validity.ts';

const HOURS_PER_DAY = 24;

interface Form {
  readonly on: LocalDate;
  readonly answers: readonly SymptomAnswerInput[];
}

/** The answers as they stand on a day: what was "now" becomes hours ago, and hours and days grow with the calendar. */
export function symptomAnswers(form: Form | null, feverOn: readonly LocalDate[], asOf: LocalDate): SymptomAnswer[] {
  const age = form === null ? 0 : daysBetween(form.on, asOf);
  const counts = form !== null && age >= 0 && age <= SYMPTOMS_COUNT_DAYS;
  const answers = counts ? form.answers.map((answer) => aged(answer, age)) : [];
  const feverToday = feverOn.includes(asOf) && !answers.some((answer) => answer.code === 'fever');
  return feverToday ? [...answers, { code: 'fever' }] : answers;
}

function aged({ code, attributes }: SymptomAnswerInput, ageDays: number): SymptomAnswer {
  if (ageDays === 0) return { ...attributes, code };
  const { now, hoursAgo, daysAgo, days, ...flags } = attributes;
  const hours = typeof hoursAgo === 'number' ? hoursAgo : now === true ? 0 : null;
  return {
    ...flags,
    ...(hours === null ? {} : { hoursAgo: hours + HOURS_PER_DAY * ageDays }),
    ...(typeof daysAgo === 'number' ? { daysAgo: daysAgo + ageDays } : {}),
    ...(typeof days === 'number' ? { days: days + ageDays } : {}),
    code,
  };
}
