import { bloodText, ONLY_A_DOCTOR } from '../../blood/blood-text.ts';
import type { RuleDoc } from '../../kernel/rule.ts';
import { RED_CELLS } from '../iron/haemoglobin-parameters.ts';

/** Large red cells, with or without a B12 result (7.4). */
export const largeRedCells: RuleDoc = {
  id: 'large-red-cells',
  version: 2,
  title: 'Large red cells',
  cause: 'vitamin-b12',
  category: 'blood_flags',
  codes: ['B.MCV.HIGH'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['bsh-b12-2014'],
  parameters: { largeAbove: RED_CELLS.largeAbove, withinDays: RED_CELLS.withinDays },
  minimumData: 'A red cell size (MCV) of the last half year.',
  criticism: 'Large cells have other reasons than B12; cells of usual size do not rule a lack of B12 out.',
  text: {
    'B.MCV.HIGH': bloodText({
      title: 'Large red cells',
      fact: ({ the, report, value, line }) =>
        `${the} red cells ${report}${value('mcv')} are larger than ${line}, the line of the British haematology guideline (2014).`,
      limit: `${ONLY_A_DOCTOR} Folic acid should not be started first.`,
      wouldChangeOurMind: 'A later blood count on the other side of the line.',
    }),
  },
};
