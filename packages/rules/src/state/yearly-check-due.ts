import { dayNumber } from '@freshlegs/domain';
import { line } from '../kernel/evidence.ts';
import { NOTHING, clear, fires } from '../kernel/outcome.ts';
import { parameter } from '../kernel/parameter.ts';
import { defineRule } from '../kernel/rule.ts';
import { findingText } from '../kernel/wording.ts';

const parameters = {
  days: parameter(365, 'days', 'Due when the last one is longer ago, or unknown', 'cochrane-checks-2019', 'D'),
};

const DUE = line('>', parameters.days.value, 'd', 'due');

/** The yearly check is due, where the athlete tracks it (9.4). */
export const yearlyCheckDue = defineRule({
  id: 'yearly-check-due',
  version: 2,
  title: 'Yearly check due',
  cause: null,
  category: 'symptoms',
  codes: ['R.PHYSICAL_DUE'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'D',
  sources: ['cochrane-checks-2019'],
  parameters,
  minimumData: 'Yearly checks tracked.',
  criticism:
    'Yearly checks do not lower mortality in unselected adults; athletes with symptoms or risk factors benefit from a targeted one.',
  needs: [],
  evaluate: (_known, { record: { profile }, window }) => {
    if (profile.tracksPhysical !== true) return NOTHING;
    const { lastPhysicalOn } = profile;
    const daysAgo = lastPhysicalOn === undefined ? null : window.asOfDay - dayNumber(lastPhysicalOn);
    const seen =
      daysAgo === null || lastPhysicalOn === undefined
        ? [{ key: 'last-physical', label: 'Last yearly check', value: 'day not known', unit: null }]
        : [
            {
              key: 'last-physical',
              label: 'Days since the last yearly check',
              value: daysAgo,
              unit: 'd',
              on: lastPhysicalOn,
              comparedWith: DUE,
            },
          ];
    const due = daysAgo === null || daysAgo > parameters.days.value;
    return due ? fires(seen, 'R.PHYSICAL_DUE', 'info') : clear(seen);
  },
  text: {
    'R.PHYSICAL_DUE': findingText({
      title: 'Yearly check due',
      fact: 'The last yearly check is more than a year ago, or its date is not known.',
      athlete:
        'For healthy adults yearly checks are not proven to help; with symptoms or risk factors they make sense.',
      suggestion: 'Book a yearly check, or enter the date of the last one.',
      wouldChangeOurMind: 'The date of a check within the last year.',
    }),
  },
});
