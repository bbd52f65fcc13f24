import { parameter } from '../../kernel/parameter.ts';
import { medicalPattern } from '../medical-pattern.ts';

const AT_LEAST = {
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
  minimumData: 'All questions about lower-leg tightness answered.',
  criticism: 'A history pattern; only a specialist can measure, and the measured lines overlap with healthy legs.',
  questionnaire: 'cecs',
  items: {
    reproducibleOnset: 'Starts at the same time, distance or effort',
    worsensIfContinue: 'Gets worse when going on',
    easesWithRest: 'Eases with rest within minutes to an hour',
    bilateral: 'In both legs',
    paraesthesiaOrWeakAnkle: 'Tingling, or a weak or floppy ankle',
    hardMuscleOrBulge: 'The muscle is hard or bulges right after',
  },
  all: ['reproducibleOnset', 'worsensIfContinue', 'easesWithRest'],
  oneOf: ['bilateral', 'paraesthesiaOrWeakAnkle', 'hardMuscleOrBulge'],
  noneOf: ['painAtRest'],
  atLeast: AT_LEAST,
  described: 'tightness in the lower leg that starts at the same point of a run and eases with rest',
  whom: 'a sports physician',
});
