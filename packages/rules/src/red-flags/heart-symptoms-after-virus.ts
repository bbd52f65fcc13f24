import { parameter } from '../kernel/parameter.ts';
import { VIRAL_DAYS, hadRecentViralIllness } from './recent-viral-illness.ts';
import { redFlag } from './red-flag.ts';

/** Heart symptoms within four weeks of a viral illness (7.12). */
export const heartSymptomsAfterVirus = redFlag({
  id: 'heart-symptoms-after-virus',
  code: 'RF.MYOCARDITIS',
  title: 'Heart symptoms soon after a virus',
  reported: 'chest pain, a racing heart, fainting or unusual breathlessness soon after a viral illness',
  sources: ['myocarditis-2025'],
  parameters: { viralDays: parameter(VIRAL_DAYS, 'days', 'After a viral illness') },
  answers: {
    viral_illness: 'A viral illness in the last four weeks',
    chest_pain: 'Pain or pressure in the chest',
    palpitations: 'Heart racing or skipping',
    syncope: 'Fainted or passed out',
    dyspnoea: 'Short of breath',
  },
  upTo: 'urgent_same_day',
  urgencyOf: (symptoms) => {
    const heart =
      symptoms.has('chest_pain') ||
      symptoms.has('palpitations') ||
      symptoms.has('syncope') ||
      symptoms.with('dyspnoea', 'disproportionate');
    return heart && hadRecentViralIllness(symptoms) ? 'urgent_same_day' : null;
  },
  coach: 'No training at all until a doctor has looked at it.',
  athlete: 'No training at all until a doctor has looked at it.',
});
