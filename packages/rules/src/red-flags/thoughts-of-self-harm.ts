import { findingText } from '../kernel/wording.ts';
import { redFlag } from './red-flag.ts';

/** Thoughts of self-harm (7.14): help now. Private. */
export const thoughtsOfSelfHarm = redFlag({
  id: 'thoughts-of-self-harm',
  code: 'RF.MENTAL',
  title: 'Help now',
  reported: 'that help is needed now',
  category: 'symptoms',
  sources: ['nhs-fatigue'],
  answers: { self_harm: 'Asked for help' },
  upTo: 'emergency',
  urgencyOf: (symptoms) => (symptoms.has('self_harm') ? 'emergency' : null),
  wording: findingText({
    title: 'Help now',
    fact: 'Help is needed now.',
    athlete: (_finding, { emergencyNumber }) =>
      `You are not alone. Call ${emergencyNumber} or a crisis line now, or go to somebody you trust and stay with them.`,
    coach: (_finding, { name }) => `Please stay with ${name} and get help now; do not ask why.`,
    physician: 'Reported by the athlete; not examined.',
    suggestion: null,
    wouldChangeOurMind: 'Nothing that training could explain.',
  }),
});
