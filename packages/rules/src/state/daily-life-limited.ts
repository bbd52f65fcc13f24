import { atOrAbove } from '../kernel/compare.ts';
import { line } from '../kernel/evidence.ts';
import { NOTHING, clear, fires } from '../kernel/outcome.ts';
import { parameter } from '../kernel/parameter.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText, given } from '../kernel/wording.ts';

const parameters = { days: parameter(3, 'days', 'Stairs or walking limited for at least') };

const DOCTOR_WITHIN_DAYS = line('>=', parameters.days.value, 'd', 'a doctor within days');

/** Heavy legs that limit stairs or walking for days (7.14). */
export const dailyLifeLimited = defineRule({
  id: 'daily-life-limited',
  version: 1,
  title: 'Stairs or walking limited',
  cause: null,
  category: 'wellness',
  codes: ['W.FUNCTION_LIMITED'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'C',
  sources: ['nhs-fatigue'],
  parameters,
  minimumData: 'The answer itself and legs that feel heavy now.',
  criticism: 'The number of days is ours.',
  needs: ['symptoms', 'heaviness'],
  upTo: 'doctor_days',
  evaluate: ({ symptoms, heaviness }) => {
    if (!symptoms.has('daily_life_limited')) return NOTHING;
    const days = symptoms.amount('daily_life_limited', 'days') ?? 0;
    const seen = [
      {
        key: 'daily_life_limited.days',
        label: 'Days with stairs or walking limited',
        value: days,
        unit: 'd',
        comparedWith: DOCTOR_WITHIN_DAYS,
      },
    ];
    const long = heaviness.heavyNow && atOrAbove(days, parameters.days.value);
    return long ? fires(seen, 'W.FUNCTION_LIMITED', 'doctor_days') : clear(seen);
  },
  text: {
    'W.FUNCTION_LIMITED': findingText({
      title: 'Stairs or walking limited',
      fact: (finding) =>
        `Heavy legs have limited stairs or walking for ${given(finding, 'daily_life_limited.days', 0)} days.`,
      coach: (_finding, { name }) =>
        `Please help ${name} to see a doctor within two to three days. No hard training until then.`,
      athlete: 'Please see a doctor within the next two to three days. No hard training until then.',
      suggestion: null,
      wouldChangeOurMind: 'Stairs and walking that are easy again.',
    }),
  },
});
