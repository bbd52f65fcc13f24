import { atOrAbove } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';

const parameters = { dark: parameter(7, '1-8', 'Urine colour from here is dark', 'armstrong-1994', 'C') };

const DARK = line('>=', parameters.dark.value, null, 'dark');

/** Dark yellow urine today; cola or tea coloured urine is a red flag instead (5.3). */
export const darkUrineColour = defineRule({
  id: 'dark-urine-colour',
  version: 1,
  title: 'Urine dark yellow today',
  cause: 'hydration',
  category: 'fueling',
  codes: ['H.URINE.DARK'],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['armstrong-1994'],
  parameters,
  minimumData: 'The urine colour of today.',
  criticism: 'B vitamins, beetroot, some medicines and the first urine of the morning change the colour.',
  needs: ['urineColour', 'symptoms'],
  evaluate: ({ urineColour, symptoms }, { asOf }) => {
    const seen = [
      {
        key: 'urine-colour',
        label: 'Urine colour',
        value: urineColour,
        unit: '1-8',
        on: asOf,
        comparedWith: DARK,
      },
    ];
    const dark = atOrAbove(urineColour, parameters.dark.value) && !symptoms.has('dark_urine');
    return dark ? fires(seen, 'H.URINE.DARK', 'info') : clear(seen);
  },
  text: {
    'H.URINE.DARK': findingText({
      title: 'Urine dark yellow',
      fact: (finding) => `The urine colour entered today was ${given(finding, 'urine-colour', 0)} of 8.`,
      coach: 'The first urine of the morning, vitamins or beetroot can do that too.',
      athlete:
        'The first urine of the morning, vitamins or beetroot can do that too. If it looks like cola or tea, that is different: see a doctor today.',
      suggestion: 'Drink when thirsty and look again in the afternoon.',
      wouldChangeOurMind: 'A light colour later in the day.',
    }),
  },
});
