import { type Finding, type RetiredCode, retiredCode } from '@freshlegs/domain';
import type { FindingText, TextContext } from '../kernel/rule.ts';
import { evidenceLine } from './evidence-line.ts';
import { URGENCY_WORDS, urgencySentence } from './urgency-words.ts';

const EARLIER = 'This was found by an earlier version of the rules.';

/**
 * The text of a code that no rule fires any more: its title where the list of retired codes has it, what its urgency
 * asks of the reader, and for the physician what was stored. Never throws, whatever the code.
 */
export function retiredText({ code }: Finding, retired?: readonly RetiredCode[]): FindingText {
  const say =
    (reader: 'coach' | 'athlete') =>
    (finding: Finding, context: TextContext): string =>
      `${EARLIER} ${urgencySentence(finding.urgency, reader, context)}`;
  return {
    title: retiredCode(code, retired)?.title ?? 'Found by an earlier version of the rules',
    coach: say('coach'),
    athlete: say('athlete'),
    physician: ({ evidence, urgency }, context) =>
      [
        EARLIER,
        ...evidence.map((one) => `${evidenceLine(one, context)}.`),
        `Urgency then: ${URGENCY_WORDS[urgency]}.`,
      ].join(' '),
    suggestion: null,
    wouldChangeOurMind: 'The rules of today, which no longer look at this.',
  };
}
