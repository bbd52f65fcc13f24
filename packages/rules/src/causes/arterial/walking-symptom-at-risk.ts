import { clear, fires, lacks } from '../../kernel/outcome.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText } from '../../kernel/wording.ts';

const AT_RISK = {
  key: 'padIncreasedRisk',
  label: 'Age and risk factors that matter for leg arteries',
  value: true,
  unit: null,
};
const NOT_AT_RISK = { ...AT_RISK, value: false };
const WALKING = { key: 'exertional_leg_symptom_walking', label: 'Leg symptom when walking', value: true, unit: null };
const NOT_WALKING = { ...WALKING, value: false };

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
    const seen = [arterialRisk ? AT_RISK : NOT_AT_RISK, walking ? WALKING : NOT_WALKING];
    if (!walking) return clear(seen);
    if (arterialRisk) return fires(seen, 'C.PAD.RISK_SYMPTOM', 'doctor_weeks');
    // Without an age nobody can say that the risk is not raised.
    const age = facts.read('age');
    return age.status === 'missing' ? lacks(seen, age.missing) : clear(seen);
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
