import { redFlag } from './red-flag.ts';

/** New weakness of a limb, the foot or the face (7.6). */
export const newWeakness = redFlag({
  id: 'new-weakness',
  code: 'RF.NEURO_WEAKNESS',
  title: 'New weakness',
  reported: 'new weakness',
  sources: ['spinal-claudication'],
  evidenceMeasure: 'A',
  answers: { new_weakness: 'New weakness' },
  upTo: 'emergency',
  urgencyOf: (symptoms) => {
    if (!symptoms.has('new_weakness')) return null;
    const climbing = symptoms.with('new_weakness', 'ascending') || symptoms.with('new_weakness', 'faceArmSpeech');
    return climbing ? 'emergency' : 'urgent_same_day';
  },
});
