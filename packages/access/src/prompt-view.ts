import {
  CONSENT_CATEGORIES,
  mostUrgent,
  retiredCode,
  urgencyRank,
  type ConsentCategory,
  type Urgency,
} from '@freshlegs/domain';
import { disclosureOf, disclosureOfOld, valuesShared } from './disclosure.ts';
import { isFindingCode } from './finding-family.ts';
import type { Disclosure } from './redaction-table.ts';
import type { ViewerGrants } from './viewer-grants.ts';
import { isPrivateUrgent } from './visible-findings.ts';

/** What a stored prompt says of itself. `code` may be one that today's rules no longer have. */
export interface PromptSnapshot {
  readonly code: string;
  readonly urgency: Urgency;
  readonly category: ConsentCategory;
}

export type PromptView =
  | { readonly show: 'full'; readonly showValues: boolean }
  | { readonly show: 'medical-review' | 'private-urgent' | 'not-shown' };

const promptDisclosure = (prompt: PromptSnapshot, viewer: ViewerGrants): Disclosure => {
  if (isFindingCode(prompt.code)) return disclosureOf(prompt.code, viewer);
  return disclosureOfOld(retiredCode(prompt.code)?.category ?? categoryOf(prompt), viewer);
};

/** The category as stored, if it is one that today's consents know. */
const categoryOf = ({ category }: PromptSnapshot): ConsentCategory | undefined =>
  CONSENT_CATEGORIES.find((known) => known === category);

/**
 * What the stored prompts of one athlete show this viewer by today's consent, in the order given. Of the withheld ones
 * at most one shows, as "private urgent": the most urgent, if it is urgent and more urgent than every prompt that is
 * shown (9.5), so that neither their number nor their kind is told.
 */
export function promptViews(prompts: readonly PromptSnapshot[], viewer: ViewerGrants): readonly PromptView[] {
  const disclosures = prompts.map((prompt) => promptDisclosure(prompt, viewer));
  const urgencies = (wanted: (disclosure: Disclosure | undefined) => boolean) =>
    mostUrgent(prompts.filter((_, index) => wanted(disclosures[index])).map((prompt) => prompt.urgency));
  const visible = urgencies((disclosure) => disclosure === 'full' || disclosure === 'medical-review');
  const hidden = urgencies((disclosure) => disclosure === 'private-urgent-only');
  const urgentIndex = isPrivateUrgent(hidden, visible)
    ? prompts.findIndex(
        (prompt, index) =>
          disclosures[index] === 'private-urgent-only' && urgencyRank(prompt.urgency) === urgencyRank(hidden),
      )
    : -1;
  return prompts.map((prompt, index) => {
    const disclosure = disclosures[index];
    if (disclosure === 'full') return { show: 'full', showValues: valuesShared(prompt.code, viewer) };
    if (disclosure === 'medical-review') return { show: 'medical-review' };
    return { show: index === urgentIndex ? 'private-urgent' : 'not-shown' };
  });
}

/** `promptViews` of a single prompt, with nothing else visible beside it. */
export const promptView = (prompt: PromptSnapshot, viewer: ViewerGrants): PromptView =>
  promptViews([prompt], viewer)[0] ?? { show: 'not-shown' };
