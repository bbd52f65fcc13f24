import { formatDay } from '../../../format/dates.ts';

interface Answered {
  readonly on: string;
  readonly validUntil: string;
  readonly stillCounts: boolean;
}

/** When a questionnaire was answered, and whether that still counts. */
export function answeredWords(last: Answered | null, questions: number): string {
  if (last === null) return `Not answered. Up to ${questions} questions.`;
  return last.stillCounts
    ? `Answered ${formatDay(last.on)}, counts until ${formatDay(last.validUntil)}.`
    : `Answered ${formatDay(last.on)}: too long ago to count. Up to ${questions} questions.`;
}
