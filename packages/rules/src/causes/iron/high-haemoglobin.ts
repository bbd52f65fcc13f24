import type { RuleDoc } from '../../kernel/rule.ts';
import { HAEMOGLOBIN } from './haemoglobin-parameters.ts';
import { HIGH_HAEMOGLOBIN_TEXT } from './other-iron-text.ts';

/** A haemoglobin above the line, whatever the iron level (7.3, "Parts"). */
export const highHaemoglobin: RuleDoc = {
  id: 'high-haemoglobin',
  version: 2,
  title: 'Haemoglobin above the line',
  cause: 'other-patterns',
  category: 'blood_flags',
  codes: ['B.HB.HIGH'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['mcmullin-2019'],
  parameters: {
    hbHighMen: HAEMOGLOBIN.hbHighMen,
    hbHighWomen: HAEMOGLOBIN.hbHighWomen,
    hbVeryHigh: HAEMOGLOBIN.hbVeryHigh,
  },
  minimumData: 'Sex, age and a haemoglobin with its unit and date.',
  criticism: 'Little drinking before the draw raises the value; the lines were not made for athletes.',
  text: { 'B.HB.HIGH': HIGH_HAEMOGLOBIN_TEXT },
};
