import { bloodText, ONLY_A_DOCTOR } from '../../blood/blood-text.ts';
import type { RuleDoc } from '../../kernel/rule.ts';
import { B12 } from './b12-parameters.ts';

/** Low serum folate; B12 comes first (7.4). */
export const lowFolate: RuleDoc = {
  id: 'low-folate',
  version: 2,
  title: 'Folate below the line',
  cause: 'vitamin-b12',
  category: 'blood_flags',
  codes: ['B.FOLATE.LOW'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['bsh-b12-2014', 'nhs-lothian-b12'],
  parameters: { folateLow: B12.folateLow, folateWithinDays: B12.folateWithinDays },
  minimumData: 'A serum folate of the last year.',
  criticism: 'Serum folate follows the last days of eating.',
  text: {
    'B.FOLATE.LOW': bloodText({
      title: 'Folate below the line',
      fact: ({ the, report, value, line }) =>
        `${the} folate ${report}${value('folate')} is below ${line}, the line of the British haematology guideline (2014).`,
      limit: `${ONLY_A_DOCTOR} Folic acid should not be started first: it can hide a lack of B12.`,
      wouldChangeOurMind: 'A later report above the line.',
    }),
  },
};
