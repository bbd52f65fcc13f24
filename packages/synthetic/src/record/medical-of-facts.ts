import {
  type AnswerQuestionnaireInput,
  type CheckInInput,
  daysBetween,
  type LocalDate,
  type LogBloodTestInput,
  type ReportSymptomsInput,
  type SymptomAnswerInput,
} from '@freshlegs/domain';
import type { AthleteRecord, BloodContext, BloodResult, SymptomAnswer } from '@freshlegs/rules';
import { present } from './present.ts';

/** A symptom form counts until the next one, answers to a questionnaire for a quarter, as in the product. */
const FORM_COUNTS_DAYS = 28;
const QUESTIONNAIRE_COUNTS_DAYS = 90;

/** The newest form as it stands on the day, and a fever that was ticked this morning. */
export function symptomsOn(
  newest: ReportSymptomsInput | undefined,
  lastCheckIn: CheckInInput | undefined,
  asOf: LocalDate,
): readonly SymptomAnswer[] {
  const age = newest ? daysBetween(newest.on, asOf) : 0;
  const answers = newest && age <= FORM_COUNTS_DAYS ? newest.answers.map((answer) => aged(answer, age)) : [];
  const fever = lastCheckIn?.on === asOf && lastCheckIn.illness === 'fever';
  return fever && !answers.some(({ code }) => code === 'fever') ? [...answers, { code: 'fever' }] : answers;
}

/** "Now" becomes hours ago; hours and days grow with the calendar. */
function aged({ code, attributes }: SymptomAnswerInput, ageDays: number): SymptomAnswer {
  if (ageDays === 0) return { ...attributes, code };
  const { now, hoursAgo, daysAgo, days, ...flags } = attributes;
  const hours = typeof hoursAgo === 'number' ? hoursAgo : now === true ? 0 : null;
  return {
    ...flags,
    ...(hours === null ? {} : { hoursAgo: hours + 24 * ageDays }),
    ...(typeof daysAgo === 'number' ? { daysAgo: daysAgo + ageDays } : {}),
    ...(typeof days === 'number' ? { days: days + ageDays } : {}),
    code,
  };
}

/** Of each questionnaire the newest answers that still count. */
export const questionnairesOn = (
  answered: readonly AnswerQuestionnaireInput[],
  asOf: LocalDate,
): AthleteRecord['questionnaires'] =>
  Object.fromEntries(
    answered
      .filter(({ on }) => daysBetween(on, asOf) <= QUESTIONNAIRE_COUNTS_DAYS)
      .map(({ name, answers }) => [name, answers]),
  );

export const resultsOf = ({ collectedOn, results }: LogBloodTestInput): BloodResult[] =>
  results.map(({ analyte, value, unit, comparator, refLow, refHigh }) => ({
    analyte,
    value,
    unit,
    collectedOn,
    ...present({ comparator, refLow, refHigh }),
  }));

/** The circumstances of the draws that the rules read: the newest with ferritin, and with B12 for B12. */
export function drawContextOf(tests: readonly LogBloodTestInput[]): BloodContext {
  const newestWith = (analyte: string) =>
    tests.findLast(({ results }) => results.some((result) => result.analyte === analyte));
  const draw = newestWith('ferritin') ?? newestWith('haemoglobin') ?? tests.at(-1);
  if (!draw) return {};
  const ofB12 = newestWith('b12_active') ?? newestWith('b12_total') ?? draw;
  return present({
    hardExerciseHoursBeforeDraw: draw.context.hardExerciseHoursBefore,
    raceMarathonPlusDaysBeforeDraw: draw.context.marathonPlusDaysBefore,
    illnessWithin14dOfDraw: draw.context.illnessWithin14Days,
    takingIron: draw.context.takingIron,
    takingB12: ofB12.context.takingB12,
  });
}
