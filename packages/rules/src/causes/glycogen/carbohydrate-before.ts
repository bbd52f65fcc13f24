import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, onGivenDay } from '../../kernel/wording.ts';
import { carbohydrateOutcome } from './carbohydrate-around-runs.ts';

const parameters = {
  minRun: parameter(60, 'min', 'Runs longer than this', 'gssi-2022', 'B'),
  lowBelow: parameter(1, 'g/kg', 'Less than this before the run is low', 'gssi-2022', 'B'),
};

/** Little carbohydrate before a run of more than an hour (4.2). */
export const carbohydrateBeforeLow = defineRule({
  id: 'carbohydrate-before',
  version: 1,
  title: 'Little carbohydrate before a long run',
  cause: 'glycogen',
  category: 'fueling',
  codes: ['F.PRE.LOW'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'C',
  sources: ['gssi-2022'],
  parameters,
  minimumData: 'What was eaten before a run of more than an hour, and the entry of the scale in the private profile.',
  criticism: 'An easy run before breakfast can be planned that way.',
  needs: ['carbohydrateBefore'],
  evaluate: ({ carbohydrateBefore }, { window }) =>
    carbohydrateOutcome(carbohydrateBefore, window, {
      code: 'F.PRE.LOW',
      key: 'pre.gPerKg',
      label: 'Carbohydrate before a run of more than an hour',
      unit: 'g/kg',
      meaning: 'little before a run of more than an hour',
      grade: 'info',
      deviation: () => 0.5,
      category: 'body_mass',
    }),
  text: {
    'F.PRE.LOW': findingText({
      title: 'Little eaten before the run',
      fact: (finding, context) =>
        `Little carbohydrate was logged before the run ${onGivenDay(finding, 'run.min', context)}, which took more than an hour.`,
      coach: 'It may have been planned: ask.',
      athlete: 'A meal with bread, rice or porridge one to four hours before helps on longer runs.',
      suggestion: 'A meal or snack with carbohydrate one to four hours before runs of more than an hour.',
      wouldChangeOurMind: 'A meal that was not logged, or an easy run that was planned this way.',
    }),
  },
});
