import { bloodText } from '../../blood/blood-text.ts';
import type { RuleDoc } from '../../kernel/rule.ts';

/** Tingling outranks the number; lowered by neither age nor care (7.4). */
export const tingling: RuleDoc = {
  id: 'tingling',
  version: 2,
  title: 'Numbness or tingling',
  cause: 'vitamin-b12',
  category: 'symptoms',
  codes: ['B.B12.TINGLING'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['nhs-lothian-b12', 'nice-ng239'],
  parameters: {},
  minimumData: 'An answer in the symptom form.',
  criticism: 'Mild tingling that comes and goes has many harmless reasons; the rule prefers one visit too many.',
  text: {
    'B.B12.TINGLING': bloodText({
      title: 'Numbness or tingling',
      fact: () =>
        'Numbness or tingling was answered in the symptom form. Nerve symptoms outrank a B12 number (NHS Lothian; NICE NG239, 2024).',
      limit:
        'Weakness, unsteady walking, changed sight, or trouble with bladder or bowel need urgent care the same day. Folic acid should not be started first.',
      wouldChangeOurMind: 'The symptom being gone, or a doctor having looked at it.',
    }),
  },
};
