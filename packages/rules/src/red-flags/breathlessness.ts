import { redFlag } from './red-flag.ts';

/** Breathlessness that is sudden, at rest or out of proportion (7.11). */
export const breathlessness = redFlag({
  id: 'breathlessness',
  code: 'RF.DYSPNOEA',
  title: 'Short of breath',
  reported: 'shortness of breath that effort does not explain',
  sources: ['aha-history-2020', 'esc-syncope-2018'],
  answers: { dyspnoea: 'Short of breath' },
  upTo: 'emergency',
  urgencyOf: (symptoms) => {
    if (symptoms.with('dyspnoea', 'sudden') || symptoms.with('dyspnoea', 'atRest')) return 'emergency';
    return symptoms.with('dyspnoea', 'disproportionate') ? 'doctor_days' : null;
  },
  coach: 'No training until a doctor has looked at it.',
  athlete: 'No training until a doctor has looked at it.',
});
