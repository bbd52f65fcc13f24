import type { RuleDoc } from '../../kernel/rule.ts';
import { FERRITIN } from './ferritin-parameters.ts';
import { HAEMOGLOBIN } from './haemoglobin-parameters.ts';
import { HIGH_IRON_TEXT } from './high-iron-text.ts';
import { LOW_IRON_TEXT } from './low-iron-text.ts';
import { OTHER_IRON_TEXT } from './other-iron-text.ts';

/** Ferritin and haemoglobin together: one level at a time (7.3, R0-R16 with S1-S6). */
export const ironStatus: RuleDoc = {
  id: 'iron-status',
  version: 3,
  title: 'Iron: ferritin and haemoglobin',
  cause: 'iron',
  category: 'blood_flags',
  codes: [
    'B.IRON.OUT_OF_SCOPE_PREGNANCY',
    'B.IRON.LOW_HB_IRON_UNKNOWN',
    'B.IRON.HB_ONLY_NOT_LOW',
    'B.IRON.LOW_HB_LOW_FERRITIN',
    'B.IRON.LOW_HB_FERRITIN_NOT_LOW',
    'B.IRON.LOW_FUNCTIONAL',
    'B.IRON.DEPLETED',
    'B.IRON.LOW',
    'B.IRON.VERY_HIGH',
    'B.IRON.UNCERTAIN_ACUTE_PHASE',
    'B.IRON.HIGH',
    'B.IRON.ADEQUATE_ACUTE_PHASE',
    'B.IRON.UPPER_RANGE',
    'B.IRON.BORDERLINE',
    'B.IRON.ADEQUATE',
    'B.IRON.FERRITIN_NOT_PAIRED',
  ],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'C',
  sources: [
    'swiss-iron-2015',
    'who-ferritin-2020',
    'who-haemoglobin-2024',
    'peeling-2007',
    'easl-2022',
    'bsh-ferritin-2018',
    'dickson-1982',
    'sim-2019',
    'pilon-1981',
    'weight-1991',
    'okazaki-2019',
    'sharma-2019',
    'nice-cks-iron',
  ],
  parameters: { ...FERRITIN, ...HAEMOGLOBIN },
  minimumData: 'Sex, age and a ferritin with its unit and date; a haemoglobin of the same time makes it complete.',
  criticism:
    'Bodies draw the low line between 15 and 50 ug/L; the sport-specific one was taken. Ferritin varies by about 42 % between draws, and assays differ.',
  text: { ...LOW_IRON_TEXT, ...HIGH_IRON_TEXT, ...OTHER_IRON_TEXT },
};
