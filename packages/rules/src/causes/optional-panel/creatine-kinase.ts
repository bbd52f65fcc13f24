import { bloodText } from '../../blood/blood-text.ts';
import type { RuleDoc } from '../../kernel/rule.ts';
import { CK } from './optional-panel-parameters.ts';

const SIGNS = 'Dark urine, severe muscle pain or weakness need urgent care the same day.';
const LATER = 'A repeat after five to seven days of rest.';

/** Creatine kinase against the interval of athletes (7.4a). */
export const creatineKinase: RuleDoc = {
  id: 'creatine-kinase',
  version: 2,
  title: 'Creatine kinase (CK)',
  cause: 'other-patterns',
  category: 'blood_flags',
  codes: ['B.CK.ABOVE_ATHLETE_RANGE', 'B.CK.MARKED', 'B.CK.EXTREME'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'D',
  sources: ['mougios-2007', 'mcmahon-2013'],
  parameters: CK,
  minimumData: 'Sex and a creatine kinase of the last two weeks.',
  criticism:
    'High values after hard downhill or strength work are common and mostly harmless; the upper lines are conventions.',
  text: {
    'B.CK.ABOVE_ATHLETE_RANGE': bloodText({
      title: 'CK above the interval of athletes',
      fact: ({ the, report, value, line }) =>
        `${the} creatine kinase ${report}${value('ck')} is above ${line}, the upper end of the interval of athletes (Mougios 2007). It rises for days after hard work.`,
      limit: SIGNS,
      suggestion: 'Repeat it after five to seven days of rest, if the doctor agrees.',
      wouldChangeOurMind: LATER,
    }),
    'B.CK.MARKED': bloodText({
      title: 'CK far above the interval of athletes',
      fact: ({ the, report, value, line }) =>
        `${the} creatine kinase ${report}${value('ck')} is above ${line}, a line at which doctors think of the kidneys (McMahon 2013).`,
      limit: SIGNS,
      suggestion: 'Drink as usual and leave painkillers alone unless a doctor advises them.',
      wouldChangeOurMind: LATER,
    }),
    'B.CK.EXTREME': bloodText({
      title: 'CK extremely high',
      fact: ({ the, report, value, line }) =>
        `${the} creatine kinase ${report}${value('ck')} is above ${line}, our line for the same day.`,
      limit: SIGNS,
      wouldChangeOurMind: LATER,
    }),
  },
};
