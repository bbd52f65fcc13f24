import { medicalPattern } from '../medical-pattern.ts';

/** Calf cramp on effort in a young runner, gone quickly, with signs of the foot (7.3). */
export const calfArteryPattern = medicalPattern({
  id: 'calf-artery-pattern',
  title: 'Calf cramp on effort in a young runner',
  cause: 'arterial',
  code: 'C.PAES.PATTERN',
  urgency: 'doctor_weeks',
  evidenceMeasure: 'C',
  evidenceHeavyLegs: 'C',
  sources: ['joy-2015'],
  minimumData: 'The questions about calf cramp answered.',
  criticism: 'Overlaps with other reasons of calf cramp.',
  questionnaire: 'paes',
  items: {
    calfCrampExertion: 'Calf cramp on effort',
    ageUnder40: 'Under 40 years',
    quickRelief: 'Relief within seconds to minutes',
    coldOrPaleFoot: 'Cold or pale foot',
    plantarflexionProvokes: 'Pointing the foot brings it on',
    paraesthesia: 'Tingling',
  },
  all: ['calfCrampExertion', 'ageUnder40', 'quickRelief'],
  oneOf: ['coldOrPaleFoot', 'plantarflexionProvokes', 'paraesthesia'],
  described: 'calf cramp on effort that goes within seconds to minutes, with changes of the foot',
  whom: 'a sports physician',
});
