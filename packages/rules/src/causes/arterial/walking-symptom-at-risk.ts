import { clear, fires, lacks } from '../../kernel/outcome.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText } from '../../kernel/wording.ts';

/** A leg symptom when walking in somebody with risk factors (7.2). */
export const walkingSymptomAtRisk = defineRule({
  id: 'walking-symptom-at-risk',
  version: 1,
  title: 'Leg symptom when walking, with risk factors',
  cause: 'arterial',
  category: 'symptoms',
  codes: ['C.PAD.RISK_SYMPTOM'],
  evidenceMeasure: 'A',
  evidenceHeavyLegs: 'A',
  sources: ['arterial-guideline-2024'],
  parameters: {},
  minimumData: 'The answer itself, age and risk factors.',
  criticism: 'Made for the general population; active people can hide symptoms by slowing down.',
  needs: ['symptoms', 'arterialRisk'],
  upTo: 'doctor_weeks',
  evaluate: ({ symptoms, arterialRisk }, facts) => {
    const walking = symptoms.has('exertional_leg_symptom_walking');
    const seen = [
      {
        key: 'padIncreasedRisk',
        label: 'Age and risk factors that matter for leg arteries',
        value: arterialRisk,
        unit: null,
      },
      { key: 'exertional_leg_symptom_walking', label: 'Leg symptom when walking', value: walking, unit: null },
    ];
    const age = facts.read('age');
    // Without an age nobody can say that the risk is not raised.
    if (walking && !arterialRisk && age.status === 'missing') return lacks(seen, age.missing);
    return walking && arterialRisk ? fires(seen, 'C.PAD.RISK_SYMPTOM', 'doctor_weeks') : clear(seen);
  },
  text: {
    'C.PAD.RISK_SYMPTOM': findingText({
      title: 'Leg symptom when walking',
      fact: 'Legs that hurt, tire or go numb when walking, together with age or risk factors, are worth a look.',
      coach: (_finding, { name }) => `Please help ${name} to see a doctor in the next weeks.`,
      athlete: 'Please see a doctor in the next weeks and take the report along.',
      suggestion: null,
      wouldChangeOurMind: 'Only an examination can tell.',
    }),
  },
});
