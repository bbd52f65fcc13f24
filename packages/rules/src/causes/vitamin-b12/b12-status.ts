import type { RuleDoc } from '../../kernel/rule.ts';
import { B12 } from './b12-parameters.ts';
import { B12_TEXT } from './b12-text.ts';

/** Total and active B12 with MMA and homocysteine: one level at a time (7.4). */
export const b12Status: RuleDoc = {
  id: 'b12-status',
  version: 3,
  title: 'Vitamin B12',
  cause: 'vitamin-b12',
  category: 'blood_flags',
  codes: [
    'B.B12.OUT_OF_SCOPE_PREGNANCY',
    'B.B12.LOW',
    'B.B12.FUNCTIONAL_LOW',
    'B.B12.INDETERMINATE',
    'B.B12.DISCORDANT',
    'B.B12.INDETERMINATE_MMA_NORMAL',
    'B.B12.NOT_INTERPRETABLE_SUPPLEMENTED',
    'B.B12.HIGH_UNSUPPLEMENTED',
    'B.B12.UNLIKELY_LOW',
    'B.B12.TEST_WORTH_RAISING',
  ],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'C',
  sources: ['nice-ng239', 'harrington-2017', 'gardyn-2000'],
  parameters: B12,
  minimumData: 'Sex, age and a total or active B12 with its unit and date.',
  criticism:
    "Total B12 tests are not harmonised: a laboratory's own lower limit decides where it is given. The two unit families have rounded lines of their own.",
  text: B12_TEXT,
};
