import { above, below } from '../kernel/compare.ts';
import { line } from '../kernel/evidence.ts';
import { clear, fires } from '../kernel/outcome.ts';
import { parameter } from '../kernel/parameter.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText } from '../kernel/wording.ts';
import { BAND_SD } from '../metrics/heart-rate-band.ts';

const parameters = { band: parameter(BAND_SD, 'SD', 'Own band: mean plus and minus this', 'plews-2014', 'C') };

const bandText = (where: string, suggestion: string) =>
  findingText({
    title: `Heart-rate variability ${where} usual`,
    fact: `The heart-rate variability of this week was ${where} the own usual band.`,
    coach: 'A marker only; both directions occur in hard training.',
    athlete: 'A marker only; how you feel counts more.',
    suggestion,
    wouldChangeOurMind: 'Another time of day, a cold, alcohol or a new device.',
  });

/** ln rMSSD of the week outside the own band (3.5). A marker, not a cause. */
export const heartRateVariabilityOutside = defineRule({
  id: 'heart-rate-variability-outside',
  version: 2,
  title: 'Heart-rate variability outside the own band',
  cause: null,
  category: 'wellness',
  codes: ['W.HRV.BELOW', 'W.HRV.ABOVE'],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'D',
  sources: ['plews-2014', 'bosquet-2008'],
  parameters,
  minimumData: '14 values in the four weeks before and three in this one.',
  criticism: 'Noisy; both directions occur in overreaching.',
  needs: ['heartRateVariability'],
  evaluate: ({ heartRateVariability: { mean7, meanBefore, sdBefore } }, { asOf }) => {
    const lower = meanBefore - BAND_SD * sdBefore;
    const upper = meanBefore + BAND_SD * sdBefore;
    const seen = [
      {
        key: 'hrv.ln7',
        label: 'ln rMSSD, mean of the last 7 days',
        value: mean7,
        unit: null,
        on: asOf,
        comparedWith: line('<', lower, null, 'below the own band'),
      },
      { key: 'hrv.upper', label: 'Upper end of the own band', value: upper, unit: null },
    ];
    if (below(mean7, lower)) return fires(seen, 'W.HRV.BELOW', 'info');
    if (above(mean7, upper)) return fires(seen, 'W.HRV.ABOVE', 'info');
    return clear(seen);
  },
  text: {
    'W.HRV.BELOW': bandText('below', 'Look at it together with sleep, tiredness and training.'),
    'W.HRV.ABOVE': bandText('above', 'See first whether the way of measuring changed.'),
  },
});
