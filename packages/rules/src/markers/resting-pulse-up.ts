import { atOrAbove } from '../kernel/compare.ts';
import { line } from '../kernel/evidence.ts';
import { clear, fires } from '../kernel/outcome.ts';
import { parameter } from '../kernel/parameter.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText, given } from '../kernel/wording.ts';

const parameters = {
  diffBpm: parameter(5, 'bpm', 'Above the own baseline by this much'),
  z: parameter(2, 'SD', 'Or by this many own standard deviations (at least 1.5 bpm each)'),
};

const HIGHER_BPM = line('>=', parameters.diffBpm.value, 'bpm', 'clearly higher');
const HIGHER_SD = line('>=', parameters.z.value, 'SD', 'clearly higher');

/** Resting pulse above the own baseline (3.5). A marker, not a cause. */
export const restingPulseUp = defineRule({
  id: 'resting-pulse-up',
  version: 1,
  title: 'Resting pulse higher than usual',
  cause: null,
  category: 'wellness',
  codes: ['W.RHR.UP'],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['bosquet-2008'],
  parameters,
  minimumData: '14 values in the four weeks before and three in this one.',
  criticism: 'The rise is moderate and within day-to-day noise; illness, heat and caffeine do the same.',
  needs: ['restingPulse'],
  evaluate: ({ restingPulse: { mean7, meanBefore, z } }, { asOf }) => {
    const diff = mean7 - meanBefore;
    const seen = [
      {
        key: 'rhr.diff',
        label: 'Resting pulse against the own baseline',
        value: diff,
        unit: 'bpm',
        on: asOf,
        comparedWith: HIGHER_BPM,
      },
      { key: 'rhr.z', label: 'Difference in own standard deviations', value: z, unit: 'SD', comparedWith: HIGHER_SD },
    ];
    const up = atOrAbove(diff, parameters.diffBpm.value) || atOrAbove(z, parameters.z.value);
    return up ? fires(seen, 'W.RHR.UP', 'info') : clear(seen);
  },
  text: {
    'W.RHR.UP': findingText({
      title: 'Resting pulse higher than usual',
      fact: (finding, { showValues }) =>
        showValues
          ? `The resting pulse of this week was ${given(finding, 'rhr.diff')} beats a minute above the own baseline.`
          : 'The resting pulse of this week was above the own baseline.',
      coach: (_finding, { name }) => `The first question: is ${name} getting ill?`,
      athlete: 'The first question: are you getting ill? With fever there is no training.',
      suggestion: 'Take it easy until it is back.',
      wouldChangeOurMind: 'Heat, coffee, a bad night or another way to measure.',
    }),
  },
});
