import { findingText } from '../kernel/wording.ts';
import { takesAny } from './medicine-classes-now.ts';
import { redFlag } from './red-flag.ts';

const SIGNS = ['tendon_pain', 'muscle_pain', 'paraesthesia'] as const;

/** A fluoroquinolone, also a past one, with tendon, muscle or nerve signs (8). Private. */
export const antibioticWithTendonOrNerveSigns = redFlag({
  id: 'antibiotic-with-tendon-or-nerve-signs',
  code: 'RF.MED.FLUOROQUINOLONE',
  title: 'Ask about a medicine today',
  reported: 'tendon, muscle or nerve signs with an antibiotic that can do that',
  category: 'medicines',
  sources: ['mhra-2019'],
  answers: { tendon_pain: 'Tendon pain', muscle_pain: 'Muscle pain', paraesthesia: 'Tingling or numbness' },
  upTo: 'urgent_same_day',
  urgencyOf: (symptoms, facts) =>
    SIGNS.some((sign) => symptoms.has(sign)) && takesAny(facts, 'MED.FLUOROQUINOLONE') ? 'urgent_same_day' : null,
  wording: findingText({
    title: 'Ask about a medicine today',
    fact: 'Tendon, muscle or nerve signs were reported together with an antibiotic that can cause them.',
    athlete:
      'Contact your prescriber or pharmacist today, before the next dose; the leaflet says what to do. No training until then.',
    coach: 'The athlete has been asked to seek medical advice today. No training until then.',
    physician: 'Answered by the athlete; class by ATC code or name.',
    suggestion: null,
    wouldChangeOurMind: 'A prescriber or pharmacist who rules it out.',
  }),
});
