import { medicalPattern } from '../medical-pattern.ts';

const ITEMS = {
  unilateralThighButtock: 'One thigh, buttock or leg loses power or cramps',
  nearMaxEffortOnly: 'Only near full effort',
  resolvesWithin5min: 'Gone within about five minutes',
};

/** One thigh that loses power only near full effort (7.4). */
export const iliacArteryPattern = medicalPattern({
  id: 'iliac-artery-pattern',
  title: 'One thigh loses power near full effort',
  cause: 'arterial',
  code: 'C.EIAE.PATTERN',
  urgency: 'doctor_weeks',
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['iliac-case-2021'],
  minimumData: 'The questions about the thigh answered.',
  criticism: 'Known mainly from cyclists; measurements at rest can look fine.',
  questionnaire: 'eiae',
  items: ITEMS,
  all: Object.keys(ITEMS),
  described: 'one thigh or buttock that loses power only near full effort and recovers within minutes',
  whom: 'a sports physician',
});
