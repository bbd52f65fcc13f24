import { medicalPattern } from '../medical-pattern.ts';

const ITEMS = {
  worseEndOfDay: 'Worse by the end of the day',
  betterElevation: 'Better with the legs up',
  bilateralOrVaricose: 'Visible veins, or both ankles swell',
};

/** Legs that get heavy by the end of the day and ease when raised (7.7). */
export const endOfDayPattern = medicalPattern({
  id: 'end-of-day-pattern',
  title: 'Heavy by the end of the day, better with the legs up',
  cause: 'other-patterns',
  code: 'C.VENOUS.PATTERN',
  urgency: 'discuss',
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['venous-brun-2003'],
  minimumData: 'The questions about the end of the day answered.',
  criticism: 'Common and unspecific.',
  questionnaire: 'venous',
  items: ITEMS,
  all: Object.keys(ITEMS),
  described: 'legs that get heavier through the day and ease with the legs up',
  whom: 'a doctor',
});
