import { redFlag } from './red-flag.ts';

/** Black stools (7.14). Private. */
export const blackStool = redFlag({
  id: 'black-stool',
  code: 'RF.GI_BLEED',
  title: 'Black stool',
  reported: 'black or tarry stool',
  sources: ['nhs-fatigue'],
  evidenceMeasure: 'B',
  answers: { black_stool: 'Black or tarry stool' },
  upTo: 'urgent_same_day',
  urgencyOf: (symptoms) => (symptoms.has('black_stool') ? 'urgent_same_day' : null),
  category: 'symptoms',
});
