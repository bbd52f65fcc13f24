import type { Urgency, Verdict } from '@freshlegs/domain';
import { athleteAction, coachAction } from '../red-flags/red-flag.ts';
import type { TextContext } from '../kernel/rule.ts';
import type { Reader } from './reader.ts';

/** The ladder in a few words. None of them says that all is well. */
export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  none: 'Nothing stands out',
  info: 'Worth knowing',
  discuss: 'Worth a talk',
  doctor_weeks: 'Doctor in the next weeks',
  doctor_days: 'Doctor within days',
  urgent_same_day: 'Doctor today',
  emergency: 'Emergency: call now',
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  flagged: 'Look here',
  clear: 'No line crossed',
  'insufficient-data': 'Not enough data',
  'not-applicable': 'Does not apply',
};

/** What the urgency asks of the reader. */
export function urgencySentence(urgency: Urgency, reader: Reader, context: TextContext): string {
  const { name } = context;
  const own = reader === 'athlete';
  switch (urgency) {
    case 'none':
      return 'No line was crossed. That does not rule anything out.';
    case 'info':
      return 'Something is worth knowing; nothing has to be done at once.';
    case 'discuss':
      return own ? 'Worth a talk with your coach.' : `Worth a talk with ${name}.`;
    case 'doctor_weeks':
      return own ? 'Please book a doctor in the next weeks.' : `Please ask ${name} to book a doctor in the next weeks.`;
    case 'doctor_days':
    case 'urgent_same_day':
    case 'emergency':
      return own ? athleteAction(urgency, context) : coachAction(urgency, context);
  }
}
