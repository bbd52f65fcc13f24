import { redFlag } from './red-flag.ts';

const SIGNS = ['headache', 'vomiting', 'confusion', 'seizure'] as const;

/** Ill after a long effort with much drinking (5.5): no fluids, say "possible low sodium". */
export const illAfterDrinkingMuch = redFlag({
  id: 'ill-after-drinking-much',
  code: 'RF.EAH',
  title: 'Ill after a long effort with much drinking',
  reported: 'headache, vomiting, confusion or a seizure after a long effort with a lot of drinking',
  sources: ['eah-consensus-2015'],
  evidenceMeasure: 'A',
  answers: { hyponatraemia_symptoms: 'Ill after a long effort with a lot of drinking' },
  upTo: 'emergency',
  urgencyOf: (symptoms) => (SIGNS.some((sign) => symptoms.with('hyponatraemia_symptoms', sign)) ? 'emergency' : null),
  athlete: 'Nothing to drink now. Tell the helpers: possible low sodium.',
  coach: 'Give nothing to drink. Tell the helpers: possible low sodium.',
});
