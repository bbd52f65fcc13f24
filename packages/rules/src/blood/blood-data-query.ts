import type { RuleDoc } from '../kernel/rule.ts';
import { bloodText } from './blood-text.ts';

/** Entries of a blood test that cannot be used or should be looked at again (7.1, 7.2). */
export const bloodDataQuery: RuleDoc = {
  id: 'blood-data-query',
  version: 1,
  title: 'Blood entries to check',
  cause: null,
  category: 'blood_flags',
  codes: ['B.DATA_QUERY'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'D',
  sources: [],
  parameters: {},
  minimumData: 'A blood result.',
  criticism: 'Some slips cannot be found: ferritin in pmol/L typed as ug/L looks like a higher value.',
  text: {
    'B.DATA_QUERY': bloodText({
      title: 'A blood entry to check',
      fact: ({ word }) =>
        `Please check the number, unit and date on the report: ${word('queries.analytes')}.${word('queries') === '' ? '' : ` ${word('queries')}`}`,
      limit: 'Nothing is corrected by itself, and what cannot be read is not judged.',
      suggestion: 'Compare the entry with the printed report.',
      wouldChangeOurMind: 'The entry being corrected or confirmed.',
    }),
  },
};
