import { redFlag } from './red-flag.ts';

/** A leg that is suddenly cold, pale or numb (7.2). */
export const coldNumbLeg = redFlag({
  id: 'cold-numb-leg',
  code: 'RF.ACUTE_LIMB_ISCHAEMIA',
  title: 'Leg suddenly cold, pale or numb',
  reported: 'a leg that suddenly became cold, pale or numb',
  sources: ['arterial-guideline-2024'],
  evidenceMeasure: 'A',
  answers: { cold_pale_numb_leg_sudden: 'A leg suddenly cold, pale or numb' },
  upTo: 'emergency',
  urgencyOf: (symptoms) => (symptoms.has('cold_pale_numb_leg_sudden') ? 'emergency' : null),
});
