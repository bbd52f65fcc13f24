import { addDays, daysBetween } from '@freshlegs/domain';
import type { LocalDate } from '@freshlegs/domain';
import type { AthleteRecord, Session } from '../record/athlete-record.ts';

/** Days ahead that a plan may reach, the day of the assessment not counted. */
export const PLAN_DAYS = 14;

/** A session that is meant to be done. What is not said stays unknown: no effort and no duration is assumed. */
export interface PlannedSession {
  readonly sport: 'run' | 'other';
  readonly on: LocalDate;
  readonly km?: number;
  readonly min?: number;
  /** The expected rating of the whole session, 0-10. */
  readonly rpe?: number;
  readonly highIntensityMin?: number;
}

/** Sessions and rest days from the day of the assessment on. A day that is in neither list is left open. */
export interface Plan {
  readonly sessions: readonly PlannedSession[];
  readonly rest: readonly LocalDate[];
}

/** Planned sessions come after those already done on their day. */
const AFTER_ALL = 1_000_000;

/**
 * The days to judge: from the day of the assessment, if something is planned on it, else from the day after, up to the
 * last planned day. Throws RangeError for a day before the assessment or more than 14 days after it.
 */
export function planDays({ sessions, rest }: Plan, asOf: LocalDate): readonly LocalDate[] {
  const ahead = [...sessions.map(({ on }) => on), ...rest].map((on) => daysBetween(asOf, on));
  if (ahead.some((days) => days < 0 || days > PLAN_DAYS)) {
    throw new RangeError(
      `A plan begins on the day of the assessment at the earliest and ends ${PLAN_DAYS} days later.`,
    );
  }
  const first = ahead.includes(0) ? 0 : 1;
  const days: LocalDate[] = [];
  for (let day = first; day <= Math.max(-1, ...ahead); day++) days.push(addDays(asOf, day));
  return days;
}

/** The record as it would be with the plan done to the letter. */
export const withPlan = (record: AthleteRecord, { sessions, rest }: Plan): AthleteRecord => ({
  ...record,
  sessions: [...record.sessions, ...sessions.map(asSession)],
  explicitRest: [...record.explicitRest, ...rest],
});

const asSession = ({ min, ...planned }: PlannedSession): Session => ({
  ...planned,
  min: min ?? 0,
  seq: AFTER_ALL,
  planned: true,
});
