import type { PromptOutcome, PromptStep } from '@freshlegs/domain';
import type { PromptView } from '../../assessment/views.ts';

/** What the athlete can say to a prompt. */
export const STEP_BUTTON: Record<PromptStep, string> = {
  acknowledged: 'I have read this',
  talked: 'I talked about it',
  booked: 'I have an appointment',
  seen: 'I was at the doctor',
};

export const STATUS_WORDS: Record<PromptView['status'], string> = {
  open: 'Open',
  acknowledged: 'Read',
  talked: 'Talked about',
  booked: 'Appointment made',
  seen: 'Doctor visited',
  closed: 'Closed',
};

export const OUTCOME_WORDS: Record<PromptOutcome, string> = {
  train: 'train as usual',
  modified: 'train, but changed',
  hold: 'no training for now',
};

const EVENT_WORDS: Readonly<Record<string, string>> = {
  opened: 'opened',
  reopened: 'opened again',
  worsened: 'became more urgent',
  ...lower(STATUS_WORDS),
};

/** What happened to a prompt, in words. */
export const eventWords = (kind: string): string => EVENT_WORDS[kind] ?? kind.replaceAll(/[-_]/g, ' ');

function lower(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text.toLowerCase()]));
}
