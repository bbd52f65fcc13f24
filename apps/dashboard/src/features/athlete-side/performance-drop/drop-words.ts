import { formatDay } from '../../../format/dates.ts';
import type { RouterOutputs } from '../../../client/router-outputs.ts';

export type PerformanceDrop = RouterOutputs['observation']['performanceDrop'];

/** The day of a coach's "yes" that waits for the athlete's answer; null when there is none. */
export function askedOn({ athlete, coach }: PerformanceDrop): string | null {
  if (coach === null || !coach.counts) return null;
  const hasAnswered = athlete !== null && (athlete.counts || (athlete.present === 'no' && athlete.on >= coach.on));
  return hasAnswered ? null : coach.on;
}

/** Where it stands, as the athlete reads it; null when nobody said anything. */
export function standForAthlete({ athlete, coach, agreedSince }: PerformanceDrop): string | null {
  if (agreedSince !== null) return `You and your coach both see it since ${formatDay(agreedSince)}.`;
  const own = athlete === null ? null : said('You', athlete);
  const theirs = coach === null ? null : said('Your coach', coach);
  return [own, theirs].filter((part) => part !== null).join(' ') || null;
}

/** Where it stands, as the coach reads it; null when nobody said anything. */
export function standForCoach({ athlete, coach, agreedSince }: PerformanceDrop, firstName: string): string | null {
  if (agreedSince !== null) return `${firstName} agrees: you both see it since ${formatDay(agreedSince)}.`;
  const own = coach === null ? null : said('You', coach);
  const theirs =
    athlete === null ? (coach?.counts === true ? `${firstName} has not answered.` : null) : said(firstName, athlete);
  return [own, theirs].filter((part) => part !== null).join(' ') || null;
}

function said(who: string, view: NonNullable<PerformanceDrop['athlete']>): string {
  const what = view.present === 'yes' ? 'yes' : 'no';
  const old = view.present === 'yes' && !view.counts ? ', too long ago to count' : '';
  return `${who} said ${what} on ${formatDay(view.on)}${old}.`;
}
