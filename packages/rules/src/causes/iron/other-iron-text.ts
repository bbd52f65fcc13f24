import { bloodText, NO_IRON_FROM_A_NOTE, NO_IRON_UNCHECKED, ONLY_A_DOCTOR, type Said } from '../../blood/blood-text.ts';

/** A ferritin that does not belong to the haemoglobin is read alone; high and low have each their own words. */
function unpairedFact({ report, value, word }: Said): string {
  const side = word('unpaired.side');
  const claim = `The ferritin ${report}${value('ferritin')} was taken more than 30 days from the haemoglobin and is read on its own.`;
  if (side === 'low') return `${claim} It is below a line used for athletes. ${NO_IRON_FROM_A_NOTE}`;
  if (side === 'high') return `${claim} It is above one of the upper lines that doctors use. ${NO_IRON_UNCHECKED}`;
  return side === 'unclear' ? `${claim} It cannot be read with certainty.` : `${claim} It crosses no line.`;
}

/** Texts for what cannot be read, crosses no line, or is not for these rules. */
export const OTHER_IRON_TEXT = {
  'B.IRON.OUT_OF_SCOPE_PREGNANCY': bloodText({
    title: 'Blood results in pregnancy',
    fact: () => 'In pregnancy these lines do not apply; the maternity team reads blood results by its own.',
    limit:
      'This note says nothing about the values themselves. Please do not start or change iron tablets because of it.',
    wouldChangeOurMind: 'An entry that is out of date.',
  }),
  'B.IRON.HB_ONLY_NOT_LOW': bloodText({
    title: 'Haemoglobin not low, ferritin missing',
    fact: ({ the, report, value }) =>
      `${the} haemoglobin ${report}${value('haemoglobin')} is not below the line of the World Health Organization (2024). That does not tell how much iron is stored.`,
    limit:
      'A haemoglobin above the line does not rule out a medical reason for feeling tired. Iron is not suggested by this note.',
    wouldChangeOurMind: 'A ferritin of the same time.',
  }),
  'B.IRON.UNCERTAIN_ACUTE_PHASE': bloodText({
    title: 'Ferritin cannot be read',
    fact: ({ the, report, value, line }) =>
      `${the} ferritin ${report}${value('ferritin')} is below ${line}. At such a time guidance (WHO 2020) says it cannot be told from it whether stores are sufficient.`,
    limit:
      'Worth asking the doctor whether and when to repeat it. Please do not start or change iron tablets because of this note.',
    suggestion: 'Repeat it two to four weeks later, rested and well, if the doctor agrees.',
    wouldChangeOurMind: 'A repeat taken rested and well.',
  }),
  'B.IRON.ADEQUATE_ACUTE_PHASE': bloodText({
    title: 'Ferritin not low, taken at an unsteady time',
    fact: ({ the, report, value, line }) =>
      `${the} ferritin ${report}${value('ferritin')} is at or above ${line}, the line that counts around an illness or a long race (WHO 2020).`,
    limit: 'Such a value is best repeated when well. It does not rule out a medical reason for feeling tired.',
    wouldChangeOurMind: 'A repeat taken rested and well.',
  }),
  'B.IRON.ADEQUATE': bloodText({
    title: 'Ferritin above the line',
    fact: ({ the, report, value }) =>
      `${the} ferritin ${report}${value('ferritin')} is not below the lines used for athletes.`,
    limit: 'That does not rule out a medical reason for feeling tired. Extra iron is not suggested by this note.',
    wouldChangeOurMind: 'A later report below the line.',
  }),
  'B.IRON.FERRITIN_NOT_PAIRED': bloodText({
    title: 'Ferritin of another time',
    fact: unpairedFact,
    limit: '',
    wouldChangeOurMind: 'A ferritin and a haemoglobin from one draw.',
  }),
} as const;

export const HIGH_HAEMOGLOBIN_TEXT = bloodText({
  title: 'Haemoglobin above the line',
  fact: ({ the, report, value, line }) =>
    `${the} haemoglobin ${report}${value('haemoglobin')} is above ${line}, the line of the British haematology guideline (2019) at which doctors look for a reason. Little drinking before the draw can raise it.`,
  limit: `${ONLY_A_DOCTOR} Do not take iron unless a doctor has checked this value.`,
  wouldChangeOurMind: 'A repeat below the line, taken rested and after drinking as usual.',
});

export const SMALL_CELLS_TEXT = bloodText({
  title: 'Small red cells',
  fact: ({ the, report, value, line }) =>
    `${the} red cells ${report}${value('mcv')} are smaller than ${line}, a line used for this age (Dallman 1979).`,
  limit: NO_IRON_FROM_A_NOTE,
  wouldChangeOurMind: 'A later blood count on the other side of the line.',
});
