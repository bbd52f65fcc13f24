import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given, onGivenDay } from '../../kernel/wording.ts';
import { carbohydrateOutcome } from './carbohydrate-around-runs.ts';

const parameters = {
  minRun: parameter(90, 'min', 'Runs from this length', 'gssi-2022', 'B'),
  lowBelow: parameter(30, 'g/h', 'Less than this is low', 'gssi-2022', 'A'),
};

/** Little carbohydrate during a long run (4.3). */
export const carbohydrateDuringLow = defineRule({
  id: 'carbohydrate-during',
  version: 1,
  title: 'Little carbohydrate during a long run',
  cause: 'glycogen',
  category: 'fueling',
  codes: ['F.DURING.LOW'],
  evidenceMeasure: 'A',
  evidenceHeavyLegs: 'B',
  sources: ['gssi-2022', 'jeukendrup-2014'],
  parameters,
  minimumData: 'What was taken on a run of 90 minutes or more this week.',
  criticism: 'Trials measured performance, not heaviness; a planned run on little fuel can be on purpose.',
  needs: ['carbohydrateDuring'],
  evaluate: ({ carbohydrateDuring }, { window }) =>
    carbohydrateOutcome(carbohydrateDuring, window, {
      code: 'F.DURING.LOW',
      key: 'during.gPerH',
      label: 'Carbohydrate during a long run',
      unit: 'g/h',
      meaning: 'little for a run of 90 minutes or more',
      grade: 'watch',
      deviation: (gPerH) => (parameters.lowBelow.value - gPerH) / parameters.lowBelow.value,
      category: 'fueling',
    }),
  text: {
    'F.DURING.LOW': findingText({
      title: 'Little fuel on the long run',
      fact: (finding, context) =>
        `On the run of ${given(finding, 'run.min', 0)} minutes ${onGivenDay(finding, 'during.gPerH', context)} there were ${given(finding, 'during.gPerH')} g of carbohydrate an hour; 30 to 60 g an hour is usual for runs this long.`,
      coach: 'Strong evidence for performance, plausible for heavy legs.',
      athlete: 'A sports drink, gel, chews or a banana every half hour is one way to get there.',
      suggestion: 'Plan 30 to 60 g of carbohydrate an hour on the next run of 90 minutes or more.',
      wouldChangeOurMind: 'Gels or drinks that were not logged, or legs that were heavy before this run.',
    }),
  },
});
