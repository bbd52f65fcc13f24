import { atOrAbove } from '../../kernel/compare.ts';
import { parameter } from '../../kernel/parameter.ts';
import { amount, yes } from '../../metrics/questionnaires.ts';
import { medicalPattern } from '../medical-pattern.ts';

const parameters = {
  episodes: parameter(3, 'episodes', 'At least'),
  weeks: parameter(2, 'weeks', 'Over at least'),
};

/** Lower-leg tightness that starts at the same point and eases with rest (7.1). */
export const lowerLegPressurePattern = medicalPattern({
  id: 'lower-leg-pressure-pattern',
  title: 'Lower-leg tightness that comes with running and goes with rest',
  cause: 'compartment',
  code: 'C.CECS.PATTERN',
  urgency: 'doctor_weeks',
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['fraipont-2003'],
  parameters,
  minimumData: 'All questions about lower-leg tightness answered.',
  criticism: 'A history pattern; only a specialist can measure, and the measured lines overlap with healthy legs.',
  answers: 'cecsAnswers',
  items: {
    reproducibleOnset: 'Starts at the same time, distance or effort',
    worsensIfContinue: 'Gets worse when going on',
    easesWithRest: 'Eases with rest within minutes to an hour',
    bilateral: 'In both legs',
    paraesthesiaOrWeakAnkle: 'Tingling, or a weak or floppy ankle',
    hardMuscleOrBulge: 'The muscle is hard or bulges right after',
  },
  isPositive: (answers) =>
    yes(answers, 'reproducibleOnset') &&
    yes(answers, 'worsensIfContinue') &&
    yes(answers, 'easesWithRest') &&
    !yes(answers, 'painAtRest') &&
    ['bilateral', 'paraesthesiaOrWeakAnkle', 'hardMuscleOrBulge'].some((item) => yes(answers, item)) &&
    atOrAbove(amount(answers, 'episodes') ?? 0, parameters.episodes.value) &&
    atOrAbove(amount(answers, 'weeks') ?? 0, parameters.weeks.value),
  described: 'tightness in the lower leg that starts at the same point of a run and eases with rest',
  whom: 'a sports physician',
});
