import type { PromptOutcome, PromptStep } from '@freshlegs/domain';
import type { PromptView } from '../../assessment/views.ts';

/** The steps as the coach records them. */
export const STEP_WORDS: Record<PromptStep, string> = {
  acknowledged: 'I have read it',
  talked: 'We talked about it',
  booked: 'An appointment is made',
  seen: 'A doctor was seen',
};

/** Where a prompt stands, in a word or two. */
export const STATUS_WORDS: Record<PromptView['status'], string> = {
  open: 'New',
  acknowledged: 'Read',
  talked: 'Talked',
  booked: 'Booked',
  seen: 'Doctor seen',
  closed: 'Closed',
};

export const OUTCOME_WORDS: Record<PromptOutcome, string> = {
  train: 'trains as planned',
  modified: 'trains with changes',
  hold: 'no training for now',
};

const EVENT_WORDS: Readonly<Record<string, string>> = {
  opened: 'Opened',
  reopened: 'Opened again',
  worsened: 'Became more urgent',
  acknowledged: 'Read',
  talked: 'Talked about',
  booked: 'Appointment made',
  seen: 'Doctor seen',
  closed: 'Closed',
};

/** What happened to a prompt, in words. */
export function eventWords(kind: string): string {
  const plain = kind.replaceAll(/[-_]/g, ' ');
  return EVENT_WORDS[kind] ?? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
}
