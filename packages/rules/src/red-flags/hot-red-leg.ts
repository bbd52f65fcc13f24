import { redFlag } from './red-flag.ts';

/** A hot red leg with fever (7.14). */
export const hotRedLeg = redFlag({
  id: 'hot-red-leg',
  code: 'RF.INFECTION',
  title: 'Hot, red leg with fever',
  reported: 'a hot, red leg together with fever',
  sources: ['nhs-fatigue'],
  evidenceMeasure: 'B',
  answers: { hot_red_leg_fever: 'A hot, red leg with fever' },
  upTo: 'urgent_same_day',
  urgencyOf: (symptoms) => (symptoms.has('hot_red_leg_fever') ? 'urgent_same_day' : null),
});
