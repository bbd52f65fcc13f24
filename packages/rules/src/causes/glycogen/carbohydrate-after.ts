import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, onGivenDay } from '../../kernel/wording.ts';
import { carbohydrateOutcome } from './carbohydrate-around-runs.ts';

const parameters = {
  minRun: parameter(60, 'min', 'Runs from this length', 'gssi-2022', 'B'),
  gapBelow: parameter(8, 'h', 'With the next session sooner than this', 'gssi-2022', 'B'),
  needPerHour: parameter(1, 'g/kg/h', 'Needed in each of the first four hours', 'gssi-2022', 'B'),
  lowShare: parameter(0.5, '1', 'Less than this share of the need is low'),
};

/** Little carbohydrate between two sessions of a day (4.4). */
export const carbohydrateAfterLow = defineRule({
  id: 'carbohydrate-after',
  version: 1,
  title: 'Little carbohydrate between two sessions',
  cause: 'glycogen',
  category: 'fueling',
  codes: ['F.RECOVERY.LOW'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'C',
  sources: ['gssi-2022'],
  parameters,
  minimumData:
    'What was eaten between two sessions less than eight hours apart, and the entry of the scale in the private profile.',
  criticism: 'With a day between sessions the total of the day decides, not the first hours.',
  needs: ['carbohydrateAfter'],
  evaluate: ({ carbohydrateAfter }, { window }) =>
    carbohydrateOutcome(carbohydrateAfter, window, {
      code: 'F.RECOVERY.LOW',
      key: 'recovery.g',
      label: 'Carbohydrate between two sessions',
      unit: 'g',
      meaning: 'less than half of what the next session asks for',
      grade: 'info',
      deviation: () => 0.5,
      category: 'body_mass',
    }),
  text: {
    'F.RECOVERY.LOW': findingText({
      title: 'Little eaten between two sessions',
      fact: (finding, context) =>
        `Between the run ${onGivenDay(finding, 'run.min', context)} and the next session less than eight hours later, little carbohydrate was logged.`,
      coach: 'With two sessions close together, food in between matters more.',
      athlete: 'With two sessions close together, eat soon after the first one.',
      suggestion: 'A meal or snack with carbohydrate soon after the first of two sessions.',
      wouldChangeOurMind: 'Food or drinks that were not logged.',
    }),
  },
});
