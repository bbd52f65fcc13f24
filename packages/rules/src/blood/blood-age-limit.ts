import type { RuleDoc } from '../kernel/rule.ts';
import { bloodText } from './blood-text.ts';
import { AGE_LIMITS, RESULT_AGE } from './result-age-parameters.ts';

/** Under 12 the blood rules judge nothing (7.1). */
export const bloodAgeLimit: RuleDoc = {
  id: 'blood-age-limit',
  version: 1,
  title: 'Age and the blood rules',
  cause: null,
  category: 'blood_flags',
  codes: ['B.OUT_OF_SCOPE_AGE'],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'D',
  sources: ['swiss-iron-2015'],
  parameters: { ...AGE_LIMITS, ...RESULT_AGE },
  minimumData: 'Sex and date of birth.',
  criticism: 'Lines for children exist, but no catalogue for young runners was found.',
  text: {
    'B.OUT_OF_SCOPE_AGE': bloodText({
      title: 'Blood results under 12',
      fact: () => 'Blood results of children under 12 are not judged here; the lines for them are others.',
      limit: 'This says nothing about the values themselves. A doctor for children can read the report.',
      wouldChangeOurMind: 'A date of birth entered by mistake.',
    }),
  },
};
