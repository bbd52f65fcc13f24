import type { RuleDoc } from '../../kernel/rule.ts';
import { RED_CELLS } from './haemoglobin-parameters.ts';
import { SMALL_CELLS_TEXT } from './other-iron-text.ts';

/** Small red cells, with or without a ferritin (7.3, "Parts"). */
export const smallRedCells: RuleDoc = {
  id: 'small-red-cells',
  version: 2,
  title: 'Small red cells',
  cause: 'iron',
  category: 'blood_flags',
  codes: ['B.MCV.LOW'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['dallman-1979'],
  parameters: {
    smallBelow: RED_CELLS.smallBelow,
    smallBelowUnder15: RED_CELLS.smallBelowUnder15,
    withinDays: RED_CELLS.withinDays,
  },
  minimumData: 'Age and a red cell size (MCV) of the last half year.',
  criticism: 'Small cells have other reasons than iron; cells of usual size do not rule a lack of iron out.',
  text: { 'B.MCV.LOW': SMALL_CELLS_TEXT },
};
