import { redFlag } from './red-flag.ts';

/** Unexplained loss or night sweats (7.14). */
export const losingMassOrNightSweats = redFlag({
  id: 'losing-mass-or-night-sweats',
  code: 'RF.SYSTEMIC',
  title: 'General signs to show a doctor',
  reported: 'general signs that a doctor should hear about',
  sources: ['nhs-fatigue'],
  answers: {
    weight_loss_unexplained: 'A general sign without known reason',
    night_sweats: 'Sweating through the night',
  },
  upTo: 'doctor_days',
  urgencyOf: (symptoms) =>
    symptoms.has('weight_loss_unexplained') || symptoms.has('night_sweats') ? 'doctor_days' : null,
});
