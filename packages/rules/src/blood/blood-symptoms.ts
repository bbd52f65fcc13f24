import type { RuleDoc } from '../kernel/rule.ts';
import { bloodText } from './blood-text.ts';

const limit = 'This follows from the answer alone and says nothing about its reason.';
const wouldChangeOurMind = 'An answer given by mistake, or a doctor having looked at it.';

/** Symptoms that count whatever the values say (7.7). */
export const bloodSymptoms: RuleDoc = {
  id: 'blood-symptoms',
  version: 1,
  title: 'Symptoms that outrank blood values',
  cause: null,
  category: 'symptoms',
  codes: ['B.SYMPTOM.SAME_DAY', 'B.SYMPTOM.DAYS'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['nhs-lothian-b12'],
  parameters: {},
  minimumData: 'An answer in the symptom form.',
  criticism: 'Cautious by design: most such answers turn out to be harmless.',
  text: {
    'B.SYMPTOM.SAME_DAY': bloodText({
      title: 'A symptom that needs care today',
      fact: ({ word }) => `Answered in the symptom form: ${word('symptoms')}. That outranks any blood value.`,
      limit,
      wouldChangeOurMind,
    }),
    'B.SYMPTOM.DAYS': bloodText({
      title: 'A symptom that needs a doctor within days',
      fact: ({ word }) => `Answered in the symptom form: ${word('symptoms')}. That outranks any blood value.`,
      limit,
      wouldChangeOurMind,
    }),
  },
};
