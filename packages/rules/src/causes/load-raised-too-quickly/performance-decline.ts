import { atOrAbove } from '../../kernel/compare.ts';
import { line } from '../../kernel/evidence.ts';
import { NOTHING, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';

const parameters = { days: parameter(14, 'days', 'With a real cut-back week in between', 'budgett-2008', 'B') };

const SEE_A_DOCTOR = line('>=', parameters.days.value, 'd', 'together with an easier week: see a doctor');

/** A drop in performance on which athlete and coach agree (2.11). */
export const performanceDecline = defineRule({
  id: 'performance-decline',
  version: 1,
  title: 'Performance dropped, athlete and coach agree',
  cause: 'load-raised-too-quickly',
  category: 'wellness',
  codes: ['W.PERF_DECLINE'],
  evidenceMeasure: 'B',
  evidenceHeavyLegs: 'B',
  sources: ['ecss-acsm-2013', 'budgett-2008'],
  parameters,
  minimumData: 'Both the athlete and the coach say that performance dropped.',
  criticism: 'No single marker tells a useful dip from a harmful one; other reasons have to be looked for first.',
  needs: ['symptoms', 'deload'],
  upTo: 'doctor_weeks',
  evaluate: ({ symptoms, deload }) => {
    const agreed =
      symptoms.with('performance_drop', 'athleteAgrees') && symptoms.with('performance_drop', 'coachAgrees');
    if (!agreed) return NOTHING;
    const days = symptoms.amount('performance_drop', 'days') ?? 0;
    const seen = [
      {
        key: 'performance-drop.days',
        label: 'Days of lower performance',
        value: days,
        unit: 'd',
        comparedWith: SEE_A_DOCTOR,
      },
      { key: 'deload', label: 'An easier week in the last 14 days', value: deload.done, unit: null },
    ];
    const urgency = deload.done && atOrAbove(days, parameters.days.value) ? 'doctor_weeks' : 'discuss';
    return fires(seen, 'W.PERF_DECLINE', urgency);
  },
  text: {
    'W.PERF_DECLINE': findingText({
      title: 'Performance dropped',
      fact: (finding) =>
        finding.urgency === 'doctor_weeks'
          ? `Performance has been lower for ${given(finding, 'performance-drop.days', 0)} days although training was eased.`
          : 'Athlete and coach agree that performance has dropped.',
      coach: (finding, { name }) =>
        finding.urgency === 'doctor_weeks'
          ? `Suggest that ${name} sees a doctor in the next weeks; an export is ready.`
          : `Talk it over with ${name}: two easier weeks, enough food and sleep come first.`,
      athlete: (finding) =>
        finding.urgency === 'doctor_weeks'
          ? 'Please book a doctor in the next weeks and take the report along.'
          : 'Two easier weeks, enough food and enough sleep come first.',
      suggestion: 'Two weeks of clearly less training, with enough food and sleep.',
      wouldChangeOurMind: 'Performance that comes back after an easier week.',
    }),
  },
});
