import { daysBetween, isLocalDate } from '@freshlegs/domain';

/** The effort of a session is asked for two weeks: after that nobody remembers, and it is not taken any more. */
const ASKED_WITHIN_DAYS = 14;

/** True once it is too late to say how hard the session of this day was. */
export const isTooLateToRate = (on: string, today: string): boolean =>
  isLocalDate(on) && isLocalDate(today) && daysBetween(on, today) > ASKED_WITHIN_DAYS;
