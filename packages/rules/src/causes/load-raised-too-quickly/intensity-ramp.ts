import { atOrAbove, clamp } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';

const parameters = {
  ratio: parameter(1.5, '1', 'Hard minutes against the mean of the three weeks before'),
  riseMin: parameter(15, 'min', 'And at least this many more'),
  fromZeroMin: parameter(20, 'min', 'From no hard minutes at all'),
  ratioFromZero: parameter(2.5, '1', 'Ratio taken when there were none before'),
};

const FAR_ABOVE_USUAL = line('>=', parameters.ratio.value, null, 'times the usual week, and 15 minutes more');

/** Many more hard minutes than in the weeks before (2.8). */
export const intensityRamp = defineRule({
  id: 'intensity-ramp',
  version: 1,
  title: 'Hard minutes raised quickly',
  cause: 'load-raised-too-quickly',
  category: 'training',
  codes: ['L.INTENSITY_RAMP'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'C',
  sources: ['ramskov-2018'],
  parameters,
  minimumData: '28 days of log with at least 80 % of the days known.',
  criticism: 'A trial found harder no worse than longer; that hard work tires is certain, the line is ours.',
  needs: ['intensity'],
  evaluate: ({ intensity: { hi7, hiPrev3 } }, { asOf }) => {
    const fromZero = hiPrev3 <= 0;
    const seen = [
      { key: 'hi7', label: 'Hard minutes of the last 7 days', value: hi7, unit: 'min', on: asOf },
      {
        key: 'hiPrev3',
        label: 'Hard minutes of a usual week',
        value: hiPrev3,
        unit: 'min',
        comparedWith: FAR_ABOVE_USUAL,
      },
    ];
    const ratio = fromZero ? parameters.ratioFromZero.value : hi7 / hiPrev3;
    const raised = fromZero
      ? atOrAbove(hi7, parameters.fromZeroMin.value)
      : atOrAbove(hi7, parameters.ratio.value * hiPrev3) && atOrAbove(hi7 - hiPrev3, parameters.riseMin.value);
    if (!raised) return clear(seen);
    const rank = { D: clamp((ratio - 1) / 1.5), exposureOn: -6, lagDays: 7, fullQuality: false };
    return fires(seen, 'L.INTENSITY_RAMP', 'info', 'watch', rank);
  },
  text: {
    'L.INTENSITY_RAMP': findingText({
      title: 'Many more hard minutes',
      fact: (finding) =>
        `${given(finding, 'hi7', 0)} hard minutes in the last 7 days; the three weeks before had ${given(finding, 'hiPrev3', 0)} a week.`,
      coach: 'Hard work tires legs for some days; the line we draw is our own.',
      athlete: 'Hard minutes tire legs for some days.',
      suggestion: 'Swap one hard session of the coming week for an easy one.',
      wouldChangeOurMind: 'Hard sessions of the weeks before that were not marked as hard.',
    }),
  },
});
