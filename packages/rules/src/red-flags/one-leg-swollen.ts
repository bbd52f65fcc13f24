import { redFlag } from './red-flag.ts';

/** One leg newly swollen (7.5). */
export const oneLegSwollen = redFlag({
  id: 'one-leg-swollen',
  code: 'RF.DVT',
  title: 'One leg newly swollen',
  reported: 'one leg newly swollen, warm, painful or changed in colour',
  sources: ['nice-ng158'],
  evidenceMeasure: 'A',
  answers: {
    unilateral_leg_swelling: 'One leg newly swollen, warm or changed in colour',
    dyspnoea: 'Short of breath',
    chest_pain: 'Pain or pressure in the chest',
    haemoptysis: 'Coughing up blood',
  },
  upTo: 'emergency',
  urgencyOf: (symptoms) => {
    if (!symptoms.has('unilateral_leg_swelling')) return null;
    const lung = symptoms.has('dyspnoea') || symptoms.has('chest_pain') || symptoms.has('haemoptysis');
    return lung ? 'emergency' : 'urgent_same_day';
  },
  athlete: 'Leave the leg alone: no massage and no stretching.',
  coach: 'No massage and no stretching of that leg.',
});
