import { findingText } from '../kernel/wording.ts';
import { takesAny } from './medicine-classes-now.ts';
import { redFlag } from './red-flag.ts';

/** A diuretic with palpitations or weak muscles (8). Private. */
export const waterTabletWithWeakness = redFlag({
  id: 'water-tablet-with-weakness',
  code: 'RF.MED.ELECTROLYTE',
  title: 'Weak muscles or a racing heart with a medicine',
  reported: 'weak muscles or a racing heart with a medicine that changes the salts of the blood',
  category: 'medicines',
  sources: ['who-atc'],
  answers: { palpitations: 'Heart racing or skipping', muscle_weakness: 'Muscles are weak' },
  upTo: 'urgent_same_day',
  urgencyOf: (symptoms, facts) =>
    (symptoms.has('palpitations') || symptoms.has('muscle_weakness')) && takesAny(facts, 'MED.DIURETIC')
      ? 'urgent_same_day'
      : null,
  wording: findingText({
    title: 'Weak muscles or a racing heart with a medicine',
    fact: 'Weak muscles or a racing heart were reported together with a medicine that changes the salts of the blood.',
    athlete:
      'Please be seen by a doctor today: call urgent care or go to an emergency department. No training today. Do not change or miss doses on your own.',
    coach: 'The athlete has been asked to see a doctor today. No training until then.',
    physician: 'Answered by the athlete; class by ATC code or name.',
    suggestion: null,
    wouldChangeOurMind: 'A blood test that a doctor asked for.',
  }),
});
