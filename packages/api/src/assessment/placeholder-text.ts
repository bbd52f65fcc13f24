import type { PlaceholderCode, Urgency } from '@freshlegs/domain';

/** What stands in place of something that is not shared: that help is needed, never why. */
export function placeholderText(code: PlaceholderCode, urgency: Urgency, firstName: string): { readonly title: string; readonly sentence: string } {
  if (code === 'P.MEDICAL_REVIEW') {
    return {
      title: 'A medical review was suggested',
      sentence: `A medical review was suggested to ${firstName}. The reason is not shared; please do not ask for it.`,
    };
  }
  const asked = urgency === 'emergency' ? 'get emergency help now' : 'seek medical help today';
  return {
    title: urgency === 'emergency' ? 'Asked to get emergency help now' : 'Asked to seek medical help today',
    sentence: `${firstName} has been asked to ${asked}. Please do not ask why; ask whether they need transport.`,
  };
}
