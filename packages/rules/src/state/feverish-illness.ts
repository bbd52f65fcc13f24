import { clear, fires } from '../kernel/outcome.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText } from '../kernel/wording.ts';

/** Fever: no training (7.12). */
export const feverishIllness = defineRule({
  id: 'feverish-illness',
  version: 1,
  title: 'Fever',
  cause: null,
  category: 'wellness',
  codes: ['W.ILLNESS.NO_TRAINING'],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['myocarditis-2025'],
  parameters: {},
  minimumData: 'The answer itself.',
  criticism: 'How long to wait after a fever is individual.',
  needs: ['symptoms'],
  upTo: 'discuss',
  evaluate: ({ symptoms }) => {
    const fever = symptoms.has('fever');
    const seen = fever ? [{ key: 'fever', label: 'Fever', value: true, unit: null }] : [];
    return fever ? fires(seen, 'W.ILLNESS.NO_TRAINING', 'discuss') : clear(seen);
  },
  text: {
    'W.ILLNESS.NO_TRAINING': findingText({
      title: 'Fever: no training',
      fact: 'Fever was reported.',
      coach: (_finding, { name }) => `No training for ${name} while the fever lasts; then start slowly.`,
      athlete:
        'No training while the fever lasts; then start slowly. Chest pain, a racing heart or fainting: see a doctor today.',
      suggestion: 'Rest until the fever has been gone for some days.',
      wouldChangeOurMind: 'No fever any more.',
    }),
  },
});
