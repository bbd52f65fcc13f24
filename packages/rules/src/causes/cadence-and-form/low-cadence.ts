import { atOrBelow } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { clear, fired } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';
import { SPM_PER_MS } from '../../metrics/cadence.ts';

const parameters = {
  low: parameter(
    164,
    'spm',
    'Own cadence at 3.3 m/s up to this, together with overstriding that was seen',
    'luedke-2016',
    'C',
  ),
  slope: parameter(SPM_PER_MS, 'spm per m/s', 'Cadence that goes with speed', 'burns-2019', 'C'),
  minRuns: parameter(8, 'runs', 'Easy runs with cadence in 42 days'),
  plusFrom: parameter(1.05, '1', 'Personal range: from', 'heiderscheit-2011', 'C'),
  plusTo: parameter(1.1, '1', 'Personal range: to', 'heiderscheit-2011', 'C'),
};

const LONG_STEPS = line('<=', parameters.low.value, 'steps/min', 'long steps, if overstriding was seen');

/** Low cadence at the own speed and overstriding seen by coach or video (6.3). Never from the number alone. */
export const lowCadence = defineRule({
  id: 'low-cadence',
  version: 2,
  title: 'Long steps',
  cause: 'cadence-and-form',
  category: 'training',
  codes: ['M.CADENCE.PROMPT'],
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'D',
  sources: ['heiderscheit-2011', 'anderson-2022', 'luedke-2016', 'burns-2019'],
  parameters,
  minimumData: 'Eight runs with cadence at 2.8 to 3.8 m/s in 42 days, and overstriding seen by the coach or on video.',
  criticism: 'Changes joint loads, no proof for heaviness; quicker steps cost more effort at first.',
  needs: ['cadence'],
  evaluate: ({ cadence: { at33, runs } }, { asOf, record }) => {
    const seen = [
      {
        key: 'cadence.at3.3',
        label: 'Own cadence at 3.3 m/s',
        value: at33,
        unit: 'steps/min',
        on: asOf,
        comparedWith: LONG_STEPS,
      },
      { key: 'cadence.runs', label: 'Runs it comes from', value: runs, unit: null },
    ];
    if (record.overstrideObserved !== true || !atOrBelow(at33, parameters.low.value)) return clear(seen);
    const range = [
      {
        key: 'cadence.plus5',
        label: 'Five per cent quicker',
        value: parameters.plusFrom.value * at33,
        unit: 'steps/min',
      },
      {
        key: 'cadence.plus10',
        label: 'Ten per cent quicker',
        value: parameters.plusTo.value * at33,
        unit: 'steps/min',
      },
    ];
    const rank = { D: 0.3, exposureOn: null, lagDays: 0, fullQuality: true };
    return { fired: [fired([...seen, ...range], 'M.CADENCE.PROMPT', 'info', 'info', rank)], evidence: seen };
  },
  text: {
    'M.CADENCE.PROMPT': findingText({
      title: 'Long steps',
      fact: (finding) =>
        `Overstriding was seen, and the cadence at easy speed is ${given(finding, 'cadence.at3.3')} steps a minute over ${given(finding, 'cadence.runs', 0)} runs. The own range to try is ${given(finding, 'cadence.plus5', 0)} to ${given(finding, 'cadence.plus10', 0)} at the same speed.`,
      coach: 'One change at a time, at most five per cent in two to three weeks, not in a race week.',
      athlete: 'Try slightly quicker steps on one easy run a week; calves and Achilles need time.',
      suggestion: 'Quicker, shorter steps for a few minutes of one easy run a week.',
      wouldChangeOurMind: 'A video that shows no overstriding. No number is right for everybody.',
    }),
  },
});
