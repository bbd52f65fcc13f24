import type { Finding } from '@freshlegs/domain';
import { evidenceOf } from '../kernel/evidence.ts';
import type { TextContext } from '../kernel/rule.ts';

export type Reader = 'coach' | 'athlete' | 'physician';

type Ask = (context: TextContext) => string;

const SAME_DAY_SIGNS = 'for chest pain, fainting, breathlessness at rest, or when walking does not work as usual';

const ASKS: Readonly<Record<Exclude<Finding['urgency'], 'none' | 'emergency'>, Readonly<Record<Reader, Ask>>>> = {
  info: {
    coach: () => 'This is a note to read; nothing has to be booked because of it.',
    athlete: () => 'This is a note to read; nothing has to be booked because of it.',
    physician: () => 'Shown as a note only.',
  },
  discuss: {
    coach: ({ name }) => `Worth raising at the next talk with ${name} and the sports physician or dietitian.`,
    athlete: () => 'Worth raising at your next talk with your coach and a sports physician or dietitian.',
    physician: () => 'The athlete was asked to raise it at the next talk.',
  },
  doctor_weeks: {
    coach: ({ name }) => `Please ask ${name} to book a routine appointment with a doctor within four weeks`,
    athlete: () => 'Please book a routine appointment with a doctor within four weeks',
    physician: () => 'The athlete was asked to book an appointment within four weeks',
  },
  doctor_days: {
    coach: ({ name }) =>
      `Please help ${name} to be seen by a doctor within the next two to three days. Keep training easy or off until then.`,
    athlete: () => 'Please see a doctor within the next two to three days. Keep training easy or off until then.',
    physician: () => 'The athlete was asked to be seen within two to three days.',
  },
  urgent_same_day: {
    coach: ({ name, emergencyNumber }) =>
      `Please help ${name} to contact urgent medical care today, not alone. Call ${emergencyNumber} ${SAME_DAY_SIGNS}. No training until a doctor has said so.`,
    athlete: ({ emergencyNumber }) =>
      `Please contact urgent medical care today, and do not go alone. Call ${emergencyNumber} ${SAME_DAY_SIGNS}. No training until a doctor has said so.`,
    physician: () => 'The athlete was asked to contact urgent medical care the same day.',
  },
};

const WITHIN_TWO_WEEKS: Readonly<Record<Reader, Ask>> = {
  coach: ({ name }) => `Please ask ${name} to see a doctor within two weeks`,
  athlete: () => 'Please see a doctor within two weeks',
  physician: () => 'The athlete was asked to book an appointment within two weeks',
};

/** Asks for an appointment; the report goes along where there is one. */
function weeksSentence(finding: Finding, reader: Reader, context: TextContext): string {
  const ask = finding.weeks === 2 ? WITHIN_TWO_WEEKS : ASKS.doctor_weeks;
  const withReport = reader !== 'physician' && evidenceOf(finding, 'report') !== undefined;
  return `${ask[reader](context)}${withReport ? ' and take the report' : ''}.`;
}

/** What the reader is asked to do; one sentence a rung of the ladder (8.1, 8.2). */
export function urgencySentence(finding: Finding, reader: Reader, context: TextContext): string {
  const { urgency } = finding;
  if (urgency === 'none') return '';
  if (urgency === 'doctor_weeks') return weeksSentence(finding, reader, context);
  return ASKS[urgency === 'emergency' ? 'urgent_same_day' : urgency][reader](context);
}

/** Under 18 the guardian is addressed too. */
export function guardianSentence(reader: Reader, { name }: TextContext): string {
  if (reader === 'coach') return `Please speak to a parent or guardian of ${name} as well.`;
  return reader === 'athlete'
    ? 'Please show this to a parent or guardian.'
    : 'Under 18: a guardian was addressed as well.';
}
