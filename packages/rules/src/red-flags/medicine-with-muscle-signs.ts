import { findingText } from '../kernel/wording.ts';
import { takesAny } from './medicine-classes-now.ts';
import { redFlag } from './red-flag.ts';

/** A medicine that can affect muscles, with muscle signs (8). Private. */
export const medicineWithMuscleSigns = redFlag({
  id: 'medicine-with-muscle-signs',
  code: 'RF.MED.MUSCLE',
  title: 'Muscle signs with a medicine',
  reported: 'muscle pain or weakness with a medicine that can do that',
  category: 'medicines',
  sources: ['ctt-2022', 'who-atc'],
  criticism: 'Trials show that most aches are not the medicine; the combination still belongs to a doctor.',
  answers: {
    muscle_pain: 'Muscle pain',
    muscle_weakness: 'Muscles are weak',
    dark_urine: 'Urine the colour of cola or tea',
  },
  upTo: 'urgent_same_day',
  urgencyOf: (symptoms, facts) => {
    const signs = symptoms.with('muscle_pain', 'diffuse') || symptoms.has('muscle_weakness');
    if (signs && takesAny(facts, 'MED.STATIN', 'MED.OTHER_MUSCLE')) {
      return symptoms.has('dark_urine') ? 'urgent_same_day' : 'doctor_days';
    }
    return symptoms.with('muscle_pain', 'severe') && takesAny(facts, 'MED.ISOTRETINOIN') ? 'doctor_days' : null;
  },
  wording: findingText({
    title: 'Muscle signs with a medicine',
    fact: 'Muscle pain or weakness was reported together with a medicine that can play a part.',
    athlete: (finding) =>
      finding.urgency === 'urgent_same_day'
        ? 'Please be seen by a doctor today: call urgent care or go to an emergency department. Do not change or miss doses on your own.'
        : 'Please see a doctor within the next two to three days. No hard training until then. Do not change or miss doses on your own.',
    coach: 'The athlete has been asked to see a doctor. No hard training until then.',
    physician: 'Answered by the athlete; class by ATC code or name.',
    suggestion: null,
    wouldChangeOurMind: 'A prescriber who finds another reason.',
  }),
});
