import { NOTHING, fires } from '../kernel/outcome.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText } from '../kernel/wording.ts';
import type { Symptoms } from '../metrics/symptoms.ts';
import { hadRecentViralIllness } from './recent-viral-illness.ts';
import { athleteAction, coachAction } from './red-flag.ts';

type Judged = {
  readonly code: 'RF.PALPITATIONS' | 'W.PALPITATIONS';
  readonly urgency: 'emergency' | 'doctor_days' | 'discuss';
};

/** A heart that races or skips (7.11, 7.15). Soon after a viral illness another rule speaks. */
export const racingHeart = defineRule({
  id: 'racing-heart',
  version: 1,
  title: 'Heart races or skips',
  cause: null,
  category: 'red_flags',
  codes: ['RF.PALPITATIONS', 'W.PALPITATIONS'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'B',
  sources: ['aha-history-2020', 'esc-syncope-2018'],
  parameters: {},
  minimumData: 'The answer itself; no history is needed.',
  criticism: 'Answers of the athlete, without an examination: it rather asks once too often.',
  needs: ['symptoms'],
  upTo: 'emergency',
  ofSymptoms: true,
  evaluate: ({ symptoms }) => {
    const judged = judge(symptoms);
    if (judged === null) return NOTHING;
    const during = symptoms.with('palpitations', 'exertional');
    const seen = [
      { key: 'palpitations', label: 'Heart racing or skipping', value: during ? 'during exercise' : true, unit: null },
    ];
    return fires(seen, judged.code, judged.urgency);
  },
  text: {
    'RF.PALPITATIONS': findingText({
      title: 'Heart races or skips',
      fact: 'Reported: a heart that races or skips.',
      coach: (finding, context) =>
        `${coachAction(finding.urgency, context)} No training until a doctor has looked at it.`,
      athlete: (finding, context) =>
        `${athleteAction(finding.urgency, context)} No training until a doctor has looked at it.`,
      physician: 'Answered by the athlete; not examined.',
      suggestion: null,
      wouldChangeOurMind: 'Only somebody who examines can tell.',
    }),
    'W.PALPITATIONS': findingText({
      title: 'Heart races at times',
      fact: 'Reported: a heart that races or skips at times, not during exercise.',
      coach: (_finding, { name }) => `Worth a talk with ${name} and a doctor's visit when it comes back.`,
      athlete: 'Worth mentioning to a doctor. With chest pain or fainting, or during exercise: get help at once.',
      suggestion: 'Note when it happens and how long it lasts.',
      wouldChangeOurMind: 'Coffee, energy drinks or a bad night as an explanation.',
    }),
  },
});

function judge(symptoms: Symptoms): Judged | null {
  if (!symptoms.has('palpitations')) return null;
  if (symptoms.has('syncope') || symptoms.has('chest_pain')) return { code: 'RF.PALPITATIONS', urgency: 'emergency' };
  if (hadRecentViralIllness(symptoms)) return null;
  if (symptoms.with('palpitations', 'exertional')) return { code: 'RF.PALPITATIONS', urgency: 'doctor_days' };
  return { code: 'W.PALPITATIONS', urgency: 'discuss' };
}
