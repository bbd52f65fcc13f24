import { bloodText, NO_LINE_CROSSED, ONLY_A_DOCTOR } from '../../blood/blood-text.ts';
import type { RuleDoc } from '../../kernel/rule.ts';
import { TSH } from './optional-panel-parameters.ts';

const REPEAT = `${ONLY_A_DOCTOR} Biotin products and a recent illness disturb this test; tell the doctor about them.`;
const LATER = 'A second test that lies in the range the laboratory prints.';
const source = 'the UK guideline (NICE NG145, 2019)';

/** TSH, by the laboratory's interval where it is given (7.4a). */
export const thyroid: RuleDoc = {
  id: 'thyroid',
  version: 2,
  title: 'Thyroid (TSH)',
  cause: 'other-patterns',
  category: 'blood_flags',
  codes: ['B.TSH.RAISED_10_PLUS', 'B.TSH.RAISED', 'B.TSH.IN_RANGE', 'B.TSH.BELOW_RANGE', 'B.TSH.SUPPRESSED'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['nice-ng145'],
  parameters: TSH,
  minimumData: 'A TSH with its unit and date.',
  criticism: 'A single value often returns to its interval by itself.',
  text: {
    'B.TSH.RAISED_10_PLUS': bloodText({
      title: 'TSH clearly raised',
      fact: ({ the, report, value, line }) =>
        `${the} TSH ${report}${value('tsh')} is at or above ${line}, the line in ${source}.`,
      limit: REPEAT,
      wouldChangeOurMind: LATER,
    }),
    'B.TSH.RAISED': bloodText({
      title: 'TSH above the interval',
      fact: ({ the, report, value, line }) =>
        `${the} TSH ${report}${value('tsh')} is above ${line}, the upper end of the interval. The UK guideline (NICE NG145, 2019) advises a repeat.`,
      limit: REPEAT,
      wouldChangeOurMind: LATER,
    }),
    'B.TSH.IN_RANGE': bloodText({
      title: 'TSH inside the interval',
      fact: ({ the, report, value }) => `${the} TSH ${report}${value('tsh')} is inside the interval.`,
      limit: NO_LINE_CROSSED,
      wouldChangeOurMind: 'A later report outside the interval.',
    }),
    'B.TSH.BELOW_RANGE': bloodText({
      title: 'TSH below the interval',
      fact: ({ the, report, value, line }) =>
        `${the} TSH ${report}${value('tsh')} is below ${line}, the lower end of the interval.`,
      limit: REPEAT,
      wouldChangeOurMind: LATER,
    }),
    'B.TSH.SUPPRESSED': bloodText({
      title: 'TSH very low',
      fact: ({ the, report, value, line }) =>
        `${the} TSH ${report}${value('tsh')} is below ${line}, the line in ${source}.`,
      limit: REPEAT,
      wouldChangeOurMind: LATER,
    }),
  },
};
