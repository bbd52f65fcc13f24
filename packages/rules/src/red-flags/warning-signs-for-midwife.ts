import { findingText } from '../kernel/wording.ts';
import { redFlag } from './red-flag.ts';

const SIGNS = ['vaginal_bleeding', 'fluid_leak', 'contractions', 'unilateral_leg_swelling', 'dizziness'] as const;

/** Warning signs in pregnancy (7.13). Private: the words never say what it is about. */
export const warningSignsForMidwife = redFlag({
  id: 'warning-signs-for-midwife',
  code: 'RF.PREGNANCY',
  title: 'Call the midwife or maternity unit today',
  reported: 'a warning sign to report today',
  category: 'reproductive_health',
  sources: ['pregnancy-acog-804'],
  answers: {
    vaginal_bleeding: 'Bleeding',
    fluid_leak: 'Leaking fluid',
    contractions: 'Contractions',
    unilateral_leg_swelling: 'One leg newly swollen',
    dizziness: 'Dizzy',
  },
  upTo: 'urgent_same_day',
  urgencyOf: (symptoms, { record }) =>
    record.privateHealth.pregnant === true && SIGNS.some((sign) => symptoms.has(sign)) ? 'urgent_same_day' : null,
  wording: findingText({
    title: 'Call the midwife or maternity unit today',
    fact: 'A warning sign was reported.',
    athlete: 'Please call your midwife, maternity unit or doctor today. No training until then.',
    coach: 'The athlete has been asked to seek medical help today.',
    physician: 'Answered by the athlete; not examined.',
    suggestion: null,
    wouldChangeOurMind: 'Only somebody who examines can tell.',
  }),
});
