import { redFlag } from './red-flag.ts';

/** Numb saddle, bladder or bowel change, or both legs newly weak (7.6). */
export const saddleNumbness = redFlag({
  id: 'saddle-numbness',
  code: 'RF.CAUDA_EQUINA',
  title: 'Numb between the legs, or both legs weak',
  reported: 'numbness between the legs, new trouble with bladder or bowel, or both legs newly weak',
  sources: ['spinal-claudication'],
  evidenceMeasure: 'A',
  answers: {
    saddle_numbness: 'Numb between the legs',
    bladder_bowel_change: 'New trouble with bladder or bowel',
    new_weakness: 'New weakness',
  },
  upTo: 'emergency',
  urgencyOf: (symptoms) =>
    symptoms.has('saddle_numbness') || symptoms.has('bladder_bowel_change') || symptoms.with('new_weakness', 'bothLegs')
      ? 'emergency'
      : null,
});
