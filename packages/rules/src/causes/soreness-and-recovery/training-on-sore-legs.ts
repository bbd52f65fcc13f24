import { evidence, line } from '../../kernel/evidence.ts';
import { parameter } from '../../kernel/parameter.ts';
import { defineRule } from '../../kernel/rule.ts';
import { findingText, given } from '../../kernel/wording.ts';

const parameters = {
  soreness: parameter(5, '0-10', 'Morning soreness from', 'pain-monitoring', 'D'),
  rpe: parameter(5, 'RPE', 'A run is hard from this rating, or with any hard minutes'),
  days: parameter(2, 'days', 'Such days in one week'),
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
    const seen = [
      evidence('hard-on-sore-legs', 'Hard runs on mornings with sore legs, last 7 days', days.length, 'd', {
        ...(first === undefined ? {} : { on: window.date(first) }),
        comparedWith: line('>=', parameters.days.value, 'd', 'often'),
      }),
    ];
    if (first === undefined || days.length < parameters.days.value) return { fired: [], evidence: seen };
    const rank = { D: days.length > 2 ? 1 : 0.5, exposureOn: first, lagDays: 7, fullQuality: false };
    return {
      fired: [{ code: 'L.THROUGH_SORENESS', urgency: 'info', grade: 'watch', evidence: seen, rank }],
      evidence: seen,
    };
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
