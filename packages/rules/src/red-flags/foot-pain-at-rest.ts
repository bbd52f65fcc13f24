import { redFlag } from './red-flag.ts';

/** Foot pain at rest, or a wound that does not heal (7.2). */
export const footPainAtRest = redFlag({
  id: 'foot-pain-at-rest',
  code: 'RF.LIMB_THREAT',
  title: 'Foot pain at rest or a wound that does not heal',
  reported: 'foot pain at rest, or a wound on the foot that does not heal',
  sources: ['arterial-guideline-2024'],
  evidenceMeasure: 'A',
  answers: { rest_pain_foot: 'Foot pain at rest', nonhealing_wound: 'A wound on the foot that does not heal' },
  upTo: 'urgent_same_day',
  urgencyOf: (symptoms) => {
    if (symptoms.has('rest_pain_foot')) return 'urgent_same_day';
    return symptoms.has('nonhealing_wound') ? 'doctor_days' : null;
  },
});
