import { medicalPattern } from '../medical-pattern.ts';

const ITEMS = {
  standingProvokes: 'Standing alone brings it on',
  sittingOrBendingRelieves: 'Sitting or bending forward relieves it',
};

/** Legs that get heavy when standing and ease when bending (7.6). */
export const standingPattern = medicalPattern({
  id: 'standing-pattern',
  title: 'Standing brings it on, bending relieves it',
  cause: 'other-patterns',
  code: 'C.NEUROGENIC.PATTERN',
  urgency: 'doctor_weeks',
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['spinal-claudication'],
  minimumData: 'The questions about standing answered.',
  criticism: 'Known from older adults; rare in young runners.',
  questionnaire: 'neurogenic',
  items: ITEMS,
  all: Object.keys(ITEMS),
  described: 'legs that get heavy when standing and ease when sitting or bending forward',
  whom: 'a doctor',
});
