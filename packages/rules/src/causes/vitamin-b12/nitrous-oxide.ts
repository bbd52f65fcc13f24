import { bloodText } from '../../blood/blood-text.ts';
import type { RuleDoc } from '../../kernel/rule.ts';

/** Nitrous oxide makes B12 inactive while the total may read as usual (3.4, 7.4). */
export const nitrousOxide: RuleDoc = {
  id: 'nitrous-oxide',
  version: 1,
  title: 'Nitrous oxide',
  cause: 'vitamin-b12',
  category: 'medicines',
  codes: ['B.NITROUS_OXIDE'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['nice-ng239'],
  parameters: {},
  minimumData: 'An answer to the question about nitrous oxide.',
  criticism: 'How much and how long ago is not asked.',
  text: {
    'B.NITROUS_OXIDE': bloodText({
      title: 'Nitrous oxide',
      fact: () =>
        'Nitrous oxide (laughing gas) was answered with yes. It makes B12 in the body inactive while the total B12 on a report may look unremarkable (NICE NG239, 2024).',
      limit:
        'A doctor can order the tests that can still be read. Numbness, tingling or unsteadiness need care the same day.',
      suggestion: 'Leave nitrous oxide alone.',
      wouldChangeOurMind: 'An entry made by mistake.',
    }),
  },
};
