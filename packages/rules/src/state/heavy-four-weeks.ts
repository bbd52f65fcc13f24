import { line } from '../kernel/evidence.ts';
import { clear, fires } from '../kernel/outcome.ts';
import { parameter } from '../kernel/parameter.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText, given } from '../kernel/wording.ts';

const parameters = {
  windowDays: parameter(28, 'days', 'Looks back'),
  records: parameter(18, 'check-ins', 'With leg heaviness'),
  share: parameter(0.5, '1', 'Of them heavy, and at least one in each week'),
};

const ENOUGH_TO_JUDGE = line('>=', parameters.records.value, 'd', 'enough to judge');

/** Legs heavy for four weeks: time for a doctor, whatever was changed (9.3). */
export const heavyFourWeeks = defineRule({
  id: 'heavy-four-weeks',
  version: 1,
  title: 'Legs heavy for four weeks',
  cause: null,
  category: 'wellness',
  codes: ['W.HEAVY.PERSIST28'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'D',
  sources: ['nhs-fatigue', 'budgett-2008'],
  parameters,
  minimumData: 'Leg heaviness on 18 of the last 28 days, the latest at most two days old.',
  criticism: 'The timing is expert opinion; most tiredness without warning signs goes by itself.',
  needs: ['heaviness', 'persistence28'],
  upTo: 'doctor_weeks',
  evaluate: ({ persistence28: { holds, records, heavyDays } }, { asOf }) => {
    const seen = [
      { key: 'heavy.days28', label: 'Heavy days of the last 28', value: heavyDays, unit: 'd', on: asOf },
      {
        key: 'heavy.records28',
        label: 'Check-ins with leg heaviness',
        value: records,
        unit: 'd',
        comparedWith: ENOUGH_TO_JUDGE,
      },
    ];
    return holds ? fires(seen, 'W.HEAVY.PERSIST28', 'doctor_weeks') : clear(seen);
  },
  text: {
    'W.HEAVY.PERSIST28': findingText({
      title: 'Heavy for four weeks',
      fact: (finding) =>
        `Legs were heavy on ${given(finding, 'heavy.days28', 0)} of the last 28 days, in each of the four weeks.`,
      coach: (_finding, { name }) => `Suggest a doctor's visit for ${name} in the next weeks; an export is ready.`,
      athlete: 'Please book a doctor in the next weeks and take the report along.',
      suggestion: 'Keep training light until then.',
      wouldChangeOurMind: 'Light legs for several days in a row.',
    }),
  },
});
