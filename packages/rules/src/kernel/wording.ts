import { dayNumber, daysBetween } from '@freshlegs/domain';
import type { Finding, LocalDate } from '@freshlegs/domain';
import { evidenceOf } from './evidence.ts';
import type { FindingText, TextContext } from './rule.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "today", "yesterday", "Sunday 29 March". */
export function dayWords(on: LocalDate, asOf: LocalDate): string {
  const ago = daysBetween(on, asOf);
  if (ago === 0) return 'today';
  return ago === 1 ? 'yesterday' : `${WEEKDAYS[(dayNumber(on) + 4) % 7] ?? ''} ${dateWords(on)}`;
}

/** "29 March". */
export const dateWords = (on: LocalDate): string =>
  `${Number(on.slice(8, 10))} ${MONTHS[Number(on.slice(5, 7)) - 1] ?? ''}`;

/** A number for people: at most `decimals` decimals, no trailing zeros. */
export const numberWords = (value: number, decimals = 1): string => String(Number(value.toFixed(decimals)));

/** The number of an evidence of this finding, for people; a dash when it is not there. */
export function given(finding: Finding, key: string, decimals = 1): string {
  const value = evidenceOf(finding, key)?.value;
  return typeof value === 'number' ? numberWords(value, decimals) : '–';
}

/** The day of an evidence of this finding, for people. */
export function givenDay(finding: Finding, key: string, { asOf }: TextContext): string {
  const on = evidenceOf(finding, key)?.on;
  return on === undefined ? 'that day' : dayWords(on, asOf);
}

/** The same in a sentence: "today", "yesterday", "on Sunday 29 March". */
export function onGivenDay(finding: Finding, key: string, context: TextContext): string {
  const day = givenDay(finding, key, context);
  return day === 'today' || day === 'yesterday' ? day : `on ${day}`;
}

type Sentence = string | ((finding: Finding, context: TextContext) => string);

interface Spec {
  readonly title: string;
  /** What was found, the same for every reader; no name and no "you". */
  readonly fact: Sentence;
  readonly coach?: Sentence;
  readonly athlete?: Sentence;
  readonly physician?: Sentence;
  readonly suggestion: string | null;
  readonly wouldChangeOurMind: string;
}

const say = (sentence: Sentence, finding: Finding, context: TextContext): string =>
  typeof sentence === 'string' ? sentence : sentence(finding, context);

/** Builds the sentences of a finding: one fact for all, and what is added for each reader. */
export function findingText(spec: Spec): FindingText {
  const reader =
    (added: Sentence | undefined) =>
    (finding: Finding, context: TextContext): string => {
      const fact = say(spec.fact, finding, context);
      return added === undefined ? fact : `${fact} ${say(added, finding, context)}`.trim();
    };
  return {
    title: spec.title,
    coach: reader(spec.coach),
    athlete: reader(spec.athlete),
    physician: reader(spec.physician),
    suggestion: spec.suggestion,
    wouldChangeOurMind: spec.wouldChangeOurMind,
  };
}
