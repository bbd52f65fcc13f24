import { redFlag } from './red-flag.ts';

/** Urine the colour of cola after hard exercise or heat (7.9). */
export const colaColouredUrine = redFlag({
  id: 'cola-coloured-urine',
  code: 'RF.RHABDO',
  title: 'Urine the colour of cola',
  reported: 'urine the colour of cola or tea',
  sources: ['oconnor-2008'],
  evidenceMeasure: 'A',
  answers: {
    dark_urine: 'Urine the colour of cola or tea',
    muscle_pain: 'Muscle pain',
    muscle_weakness: 'Muscles are weak',
  },
  upTo: 'emergency',
  urgencyOf: (symptoms) => {
    if (!symptoms.has('dark_urine')) return null;
    const worse =
      symptoms.with('dark_urine', 'reducedUrine') ||
      symptoms.with('dark_urine', 'confusion') ||
      (symptoms.with('muscle_pain', 'severe') && symptoms.has('muscle_weakness'));
    return worse ? 'emergency' : 'urgent_same_day';
  },
  athlete: 'Soreness alone does not do this. Take no painkillers before somebody has looked at it.',
  coach: 'Soreness alone does not do this.',
});
