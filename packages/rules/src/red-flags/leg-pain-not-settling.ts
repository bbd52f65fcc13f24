import { redFlag } from './red-flag.ts';

/** Leg pain that does not settle with rest, hard, numb or severe (7.8). Hours matter. */
export const legPainNotSettling = redFlag({
  id: 'leg-pain-not-settling',
  code: 'RF.ACUTE_COMPARTMENT',
  title: 'Leg pain that does not settle',
  reported: 'leg pain that does not settle with rest, with a hard muscle, numbness or severe pain',
  sources: ['statpearls-compartment'],
  evidenceMeasure: 'A',
  answers: { leg_pain_not_settling: 'Leg pain that does not settle with rest' },
  upTo: 'emergency',
  urgencyOf: (symptoms) =>
    ['hard', 'numbOrFootDrop', 'severe'].some((sign) => symptoms.with('leg_pain_not_settling', sign))
      ? 'emergency'
      : null,
  athlete: 'Hours matter. Do not massage, ice or bandage the leg.',
  coach: 'Hours matter.',
});
