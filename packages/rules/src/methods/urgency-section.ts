import { URGENCIES } from '@freshlegs/domain';
import type { Urgency } from '@freshlegs/domain';
import { URGENCY_WORDS, VERDICT_WORDS } from '../explain/urgency-words.ts';
import { PROMPT_FROM } from '../referral/reconcile-prompts.ts';
import { markdownTable } from './markdown-table.ts';

const ASKS: Readonly<Record<Urgency, string>> = {
  none: 'No rule found anything. That does not rule anything out.',
  info: 'Nothing has to be done at once.',
  discuss: 'Coach and athlete talk about it.',
  doctor_weeks: 'A visit is booked: within two or four weeks where a blood rule says so, else in the next weeks.',
  doctor_days: 'A doctor within two to three days, no hard training until then.',
  urgent_same_day: 'A doctor today, no training. No order of causes is shown.',
  emergency: 'The emergency number now. No order of causes is shown.',
};

/** The ladder of urgency, rising, and the four verdicts. */
export const urgencySection = (): string => `## Urgency

The urgency of an athlete is the most urgent of all findings. Nothing lowers a red flag.

${markdownTable(
  ['Urgency', 'Shown as', 'What it asks'],
  URGENCIES.map((urgency) => [`\`${urgency}\``, URGENCY_WORDS[urgency], ASKS[urgency]]),
)}

From \`${PROMPT_FROM}\` on a finding becomes a prompt that stays until people close it. The rules open, raise and reopen
prompts; they never close one.

A blood finding that asks for a doctor in weeks becomes a note while a doctor already cares for it. An old result asks for
less than a new one, but a severe one stays worth a talk at least. What a symptom asks for is never lowered.

Each cause has one verdict: flagged ("${VERDICT_WORDS.flagged}"), clear ("${VERDICT_WORDS.clear}"), insufficient-data
("${VERDICT_WORDS['insufficient-data']}") or not-applicable ("${VERDICT_WORDS['not-applicable']}"). Flagged wins over
insufficient-data, and that over clear.`;
