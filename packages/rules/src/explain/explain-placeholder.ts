import type { PlaceholderCode, Urgency } from '@freshlegs/domain';
import { coachAction } from '../red-flags/red-flag.ts';
import type { TextContext } from '../kernel/rule.ts';

/** What stands in place of a finding that is not shared (9.5). */
export function explainPlaceholder(
  code: PlaceholderCode,
  urgency: Urgency,
  context: TextContext,
): { readonly title: string; readonly sentence: string } {
  const { name } = context;
  if (code === 'P.MEDICAL_REVIEW') {
    return {
      title: 'A medical review was suggested',
      sentence:
        urgency === 'discuss'
          ? `A medical review was suggested to ${name}. What it is about is ${name}'s to share.`
          : `A medical review within the next weeks was suggested to ${name}. What it is about is ${name}'s to share.`,
    };
  }
  const asked =
    'The athlete has been asked to seek medical help today. Please do not ask why; ask whether they need transport.';
  return {
    title: 'Asked to seek medical help today',
    sentence: urgency === 'emergency' ? `${asked} ${coachAction('emergency', context)}` : asked,
  };
}
