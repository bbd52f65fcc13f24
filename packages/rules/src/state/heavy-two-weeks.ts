import type { Evidence, LocalDate } from '@freshlegs/domain';
import { line } from '../kernel/evidence.ts';
import { clear, fires } from '../kernel/outcome.ts';
import { parameter } from '../kernel/parameter.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText, given } from '../kernel/wording.ts';

const parameters = {
  windowDays: parameter(14, 'days', 'Looks back'),
  records: parameter(10, 'check-ins', 'With leg heaviness'),
  share: parameter(0.6, '1', 'Of them heavy'),
  span: parameter(11, 'days', 'The first heavy day at least this long ago'),
  deloadShare: parameter(0.7, '1', 'A week up to this share of the usual load counts as eased'),
  deloadKnown: parameter(6, 'days', 'Known days of that week'),
};

const ENOUGH_TO_JUDGE = line('>=', parameters.records.value, 'd', 'enough to judge');

const EASED = { key: 'deload', label: 'An easier week in the last 14 days', value: true, unit: null };
const NOT_EASED = { ...EASED, value: false };

const daysSeen = (value: number, on: LocalDate): Evidence => ({
  key: 'heavy.days14',
  label: 'Heavy days of the last 14',
  value,
  unit: 'd',
  on,
});

const recordsSeen = (value: number): Evidence => ({
  key: 'heavy.records14',
  label: 'Check-ins with leg heaviness',
  value,
  unit: 'd',
  comparedWith: ENOUGH_TO_JUDGE,
});

/** Legs heavy for two weeks (9.3). With an eased week in between it is time for a doctor. */
export const heavyTwoWeeks = defineRule({
  id: 'heavy-two-weeks',
  version: 1,
  title: 'Legs heavy for two weeks',
  cause: null,
  category: 'wellness',
  codes: ['W.HEAVY.PERSIST14'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'D',
  sources: ['budgett-2008', 'nhs-fatigue'],
  parameters,
  minimumData: 'Leg heaviness on ten of the last fourteen days, the latest at most two days old.',
  criticism: 'The timing is expert opinion, anchored on how long a rested athlete should take to recover.',
  needs: ['heaviness', 'persistence14'],
  upTo: 'doctor_weeks',
  evaluate: ({ persistence14: { holds, records, heavyDays } }, facts) => {
    const heavy = daysSeen(heavyDays, facts.asOf);
    const checkIns = recordsSeen(records);
    if (!holds) return clear([heavy, checkIns]);
    const done = facts.value('deload')?.done === true;
    const seen = [heavy, checkIns, done ? EASED : NOT_EASED];
    const stillLonger = facts.value('persistence28')?.holds === true;
    const urgency = stillLonger ? 'info' : done ? 'doctor_weeks' : 'discuss';
    return fires(seen, 'W.HEAVY.PERSIST14', urgency);
  },
  text: {
    'W.HEAVY.PERSIST14': findingText({
      title: 'Heavy for two weeks',
      fact: (finding) =>
        finding.urgency === 'doctor_weeks'
          ? 'Legs stayed heavy for two weeks although training was eased.'
          : `Legs were heavy on ${given(finding, 'heavy.days14', 0)} of the last 14 days.`,
      coach: (finding, { name }) =>
        finding.urgency === 'doctor_weeks'
          ? `Suggest a doctor's visit for ${name} in the next weeks; an export is ready.`
          : 'First put right what can be changed: two weeks lighter, well fed and well slept.',
      athlete: (finding) =>
        finding.urgency === 'doctor_weeks'
          ? 'Please book a doctor in the next weeks and take the report along.'
          : 'First put right what can be changed: two weeks lighter, well fed and well slept.',
      suggestion: 'Two weeks of clearly lighter training with enough food and sleep.',
      wouldChangeOurMind: 'Light legs for several days in a row.',
    }),
  },
});
