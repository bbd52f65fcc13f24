import type { Evidence, LocalDate } from '@freshlegs/domain';
import { line } from '../../kernel/evidence.ts';
import { clear, fires } from '../../kernel/outcome.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';

const parameters = {
  soreness: parameter(5, '0-10', 'Morning soreness from', 'pain-monitoring', 'D'),
  rpe: parameter(5, 'RPE', 'A run is hard from this rating, or with any hard minutes'),
  days: parameter(2, 'days', 'Such days in one week'),
};

const OFTEN = line('>=', parameters.days.value, 'd', 'often');

const hardDays = (value: number, on: LocalDate | null): Evidence => {
  const [key, label, unit] = ['hard-on-sore-legs', 'Hard runs on mornings with sore legs, last 7 days', 'd'] as const;
  return on === null
    ? { key, label, value, unit, comparedWith: OFTEN }
    : { key, label, value, unit, on, comparedWith: OFTEN };
};

/** Hard running on days with sore legs (2.10). */
export const trainingOnSoreLegs = defineRule({
  id: 'training-on-sore-legs',
  version: 1,
  title: 'Hard runs on sore legs',
  cause: 'soreness-and-recovery',
  category: 'wellness',
  codes: ['L.THROUGH_SORENESS'],
  evidenceMeasure: 'D',
  evidenceHeavyLegs: 'C',
  sources: ['pain-monitoring'],
  parameters,
  minimumData: 'Soreness entered on some of the last seven days.',
  criticism: 'The lines come from tendon and knee pain, not from muscle soreness.',
  needs: ['hardOnSoreLegs'],
  evaluate: ({ hardOnSoreLegs: { days } }, { window }) => {
    const first = days[0];
    const seen = [hardDays(days.length, first === undefined ? null : window.date(first))];
    if (first === undefined || days.length < parameters.days.value) return clear(seen);
    const rank = { D: days.length > 2 ? 1 : 0.5, exposureOn: first, lagDays: 7, fullQuality: false };
    return fires(seen, 'L.THROUGH_SORENESS', 'info', 'watch', rank);
  },
  text: {
    'L.THROUGH_SORENESS': findingText({
      title: 'Hard runs on sore legs',
      fact: (finding) =>
        `On ${given(finding, 'hard-on-sore-legs', 0)} days of this week a hard run followed a morning with sore legs.`,
      coach: 'Sore legs usually ask for an easy day.',
      athlete: 'Sore legs usually ask for an easy day.',
      suggestion: 'Move hard sessions to days on which the legs are not sore.',
      wouldChangeOurMind: 'Soreness that was there for another reason, such as a bruise.',
    }),
  },
});
