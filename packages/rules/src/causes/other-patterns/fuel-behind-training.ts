import { atOrAbove } from '../../kernel/compare.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText } from '../../kernel/wording.ts';

const parameters = {
  missed: parameter(3, 'count', 'Private answer that counts from here', 'reds-cat2', 'B'),
  minorSigns: parameter(3, 'signs', 'Private signs of the second kind'),
};

const fuelText = (athlete: string) =>
  findingText({
    title: 'Fuel may not be keeping up',
    fact: 'Fuel may not be keeping up with training. A sports dietitian or doctor can check.',
    athlete,
    physician: 'Private triggers answered by the athlete; no energy availability was computed.',
    suggestion: null,
    wouldChangeOurMind: 'A talk with a sports dietitian or doctor who finds another reason.',
  });

/** Private triggers that fuel does not keep up with training (4.6). No arithmetic, no thresholds shown. */
export const fuelBehindTraining = defineRule({
  id: 'fuel-behind-training',
  version: 1,
  title: 'Fuel may not be keeping up with training',
  cause: 'other-patterns',
  category: 'reproductive_health',
  codes: ['F.LEA.MAJOR', 'F.LEA.MINOR'],
  evidenceMeasure: 'A',
  evidenceHeavyLegs: 'C',
  sources: ['reds-cat2', 'melin-2014'],
  parameters,
  minimumData: 'The private questions about energy.',
  criticism: 'Screens of this kind have a low specificity: useful to ask, not to conclude.',
  needs: ['privateEnergy'],
  upTo: 'doctor_weeks',
  evaluate: ({ privateEnergy: { missedPeriods, boneStress, minorSigns } }) => {
    const seen = [{ key: 'energy.signs', label: 'Private signs answered with yes', value: minorSigns, unit: null }];
    if (boneStress || atOrAbove(missedPeriods, parameters.missed.value)) {
      return fires(seen, 'F.LEA.MAJOR', 'doctor_weeks');
    }
    const minor = minorSigns >= parameters.minorSigns.value;
    return minor ? fires(seen, 'F.LEA.MINOR', 'discuss') : clear(seen);
  },
  text: {
    'F.LEA.MAJOR': fuelText('Please book one of them in the next weeks. Nobody else sees this unless you share it.'),
    'F.LEA.MINOR': fuelText('Worth a talk soon. Nobody else sees this unless you share it.'),
  },
});
