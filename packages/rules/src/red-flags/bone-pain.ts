import { redFlag } from './red-flag.ts';

/** Pain in one spot of a bone on hopping or at night: stop running (7.14). */
export const bonePain = redFlag({
  id: 'bone-pain',
  code: 'RF.BONE_STRESS',
  title: 'Pain in one spot of a bone',
  reported: 'pain in one spot of a bone when hopping or at night',
  sources: ['reds-cat2'],
  answers: { focal_bone_pain: 'Pain in one spot of a bone' },
  upTo: 'doctor_days',
  urgencyOf: (symptoms) =>
    symptoms.with('focal_bone_pain', 'hop') || symptoms.with('focal_bone_pain', 'night') ? 'doctor_days' : null,
  athlete: 'Stop running until a doctor has looked at it.',
  coach: 'No running until a doctor has looked at it.',
});
