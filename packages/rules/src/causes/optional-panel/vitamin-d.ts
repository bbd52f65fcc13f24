import { bloodText, NO_LINE_CROSSED, ONLY_A_DOCTOR } from '../../blood/blood-text.ts';
import type { RuleDoc } from '../../kernel/rule.ts';
import { VITAMIN_D } from './optional-panel-parameters.ts';

const LOW_LIMIT = `${ONLY_A_DOCTOR} How much vitamin D to take, if any, is a doctor's decision.`;
const HIGH_LIMIT = 'Please leave vitamin D products alone until a doctor has looked at this value.';
const LATER = 'A later report on the other side of the line.';

/** 25-OH vitamin D (7.4a). */
export const vitaminD: RuleDoc = {
  id: 'vitamin-d',
  version: 2,
  title: 'Vitamin D',
  cause: 'other-patterns',
  category: 'blood_flags',
  codes: [
    'B.VITAMIN_D.LOW',
    'B.VITAMIN_D.INSUFFICIENT',
    'B.VITAMIN_D.SUFFICIENT',
    'B.VITAMIN_D.HIGH',
    'B.VITAMIN_D.VERY_HIGH',
  ],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['ects-2019'],
  parameters: VITAMIN_D,
  minimumData: 'A 25-OH vitamin D with its unit and date.',
  criticism:
    'Societies disagree about the lines (25, 30, 50 nmol/L, or none at all); tests differ and values change with the season.',
  text: {
    'B.VITAMIN_D.LOW': bloodText({
      title: 'Vitamin D low',
      fact: ({ the, report, value, line }) =>
        `${the} vitamin D ${report}${value('vitamin_d')} is below ${line}, the lower line of the European Calcified Tissue Society (2019).`,
      limit: LOW_LIMIT,
      wouldChangeOurMind: LATER,
    }),
    'B.VITAMIN_D.INSUFFICIENT': bloodText({
      title: 'Vitamin D below 50',
      fact: ({ the, report, value, line }) =>
        `${the} vitamin D ${report}${value('vitamin_d')} is below ${line}, the upper line of the European Calcified Tissue Society (2019).`,
      limit: LOW_LIMIT,
      wouldChangeOurMind: LATER,
    }),
    'B.VITAMIN_D.SUFFICIENT': bloodText({
      title: 'Vitamin D between the lines',
      fact: ({ the, report, value }) => `${the} vitamin D ${report}${value('vitamin_d')} is neither low nor high.`,
      limit: NO_LINE_CROSSED,
      wouldChangeOurMind: LATER,
    }),
    'B.VITAMIN_D.HIGH': bloodText({
      title: 'Vitamin D high',
      fact: ({ the, report, value, line }) =>
        `${the} vitamin D ${report}${value('vitamin_d')} is above ${line}. More brings nothing, and much more does harm.`,
      limit: HIGH_LIMIT,
      wouldChangeOurMind: LATER,
    }),
    'B.VITAMIN_D.VERY_HIGH': bloodText({
      title: 'Vitamin D very high',
      fact: ({ the, report, value, line }) =>
        `${the} vitamin D ${report}${value('vitamin_d')} is above ${line}, where it can become harmful.`,
      limit: HIGH_LIMIT,
      wouldChangeOurMind: LATER,
    }),
  },
};
