import { bloodText, NO_IRON_FROM_A_NOTE } from '../../blood/blood-text.ts';

const LATER_REPORT = 'A later report, taken rested and well, on the other side of the line.';

/** Texts for values on the low side. */
export const LOW_IRON_TEXT = {
  'B.IRON.LOW_HB_IRON_UNKNOWN': bloodText({
    title: 'Haemoglobin below the line, iron not known',
    fact: ({ the, report, value, line }) =>
      `${the} haemoglobin ${report}${value('haemoglobin')} is below the ${line} line of the World Health Organization (2024). No ferritin of that time says whether iron plays a part.`,
    limit: NO_IRON_FROM_A_NOTE,
    wouldChangeOurMind: 'A ferritin of the same time, or a later haemoglobin above the line.',
  }),
  'B.IRON.LOW_HB_LOW_FERRITIN': bloodText({
    title: 'Haemoglobin and ferritin below their lines',
    fact: ({ the, report, value, line }) =>
      `${the} haemoglobin ${report}${value('haemoglobin')} is below the ${line} line of the World Health Organization (2024). The ferritin that goes with it${value('ferritin')} is on the low side too, by the lines of the Swiss Society of Sports Medicine and, around an illness or a race, the WHO.`,
    limit: NO_IRON_FROM_A_NOTE,
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.IRON.LOW_HB_FERRITIN_NOT_LOW': bloodText({
    title: 'Haemoglobin below the line, ferritin not',
    fact: ({ the, report, value, line }) =>
      `${the} haemoglobin ${report}${value('haemoglobin')} is below the ${line} line of the World Health Organization (2024), while the ferritin${value('ferritin')} is not below its own. Iron alone does not account for it.`,
    limit: NO_IRON_FROM_A_NOTE,
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.IRON.LOW_FUNCTIONAL': bloodText({
    title: 'Ferritin and saturation both low',
    fact: ({ the, report, value, line }) =>
      `${the} ferritin ${report}${value('ferritin')} is below ${line} and the transferrin saturation${value('tsat')} is below 16 %: the second of three stages described for athletes (Peeling 2007).`,
    limit: NO_IRON_FROM_A_NOTE,
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.IRON.DEPLETED': bloodText({
    title: 'Ferritin below 15',
    fact: ({ the, report, value, line }) =>
      `${the} ferritin ${report}${value('ferritin')} is below the ${line} line of the World Health Organization (2020), which the Swiss Society of Sports Medicine calls empty stores.`,
    limit: NO_IRON_FROM_A_NOTE,
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.IRON.LOW': bloodText({
    title: 'Ferritin below the line for athletes',
    fact: ({ the, report, value, line }) =>
      `${the} ferritin ${report}${value('ferritin')} is below the ${line} line used by the Swiss Society of Sports Medicine for this age.`,
    limit: NO_IRON_FROM_A_NOTE,
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.IRON.BORDERLINE': bloodText({
    title: 'Ferritin just above the line',
    fact: ({ the, report, value }) =>
      `${the} ferritin ${report}${value('ferritin')} is at or above the 30 µg/L line of the Swiss Society of Sports Medicine and below the 35 µg/L some others use (Peeling 2007).`,
    limit: NO_IRON_FROM_A_NOTE,
    wouldChangeOurMind: 'A later report clearly above or below both lines.',
  }),
} as const;
