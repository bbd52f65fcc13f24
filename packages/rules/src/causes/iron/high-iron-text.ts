import { bloodText, NO_IRON_UNCHECKED } from '../../blood/blood-text.ts';

/** Texts for values on the high side. Never the words of a low value. */
export const HIGH_IRON_TEXT = {
  'B.IRON.VERY_HIGH': bloodText({
    title: 'Ferritin far above the line',
    fact: ({ the, report, value, line }) =>
      `${the} ferritin ${report}${value('ferritin')} is above ${line}, the line of the British haematology guideline (2018) at which doctors look for a reason soon.`,
    limit: NO_IRON_UNCHECKED,
    suggestion: 'Leave iron tablets and iron drinks alone until a doctor has looked at this value.',
    wouldChangeOurMind: 'A repeat that is below the line, taken rested and well.',
  }),
  'B.IRON.HIGH': bloodText({
    title: 'Ferritin above the line',
    fact: ({ the, report, value, line }) =>
      `${the} ferritin ${report}${value('ferritin')} is above ${line}, a line at which doctors look for a reason (EASL 2022; WHO 2020 around an illness).`,
    limit: NO_IRON_UNCHECKED,
    suggestion: 'Leave iron tablets and iron drinks alone until a doctor has looked at this value.',
    wouldChangeOurMind: 'A repeat that is below the line, taken rested and well.',
  }),
  'B.IRON.UPPER_RANGE': bloodText({
    title: 'Ferritin in the upper range',
    fact: ({ the, report, value, line }) =>
      `${the} ferritin ${report}${value('ferritin')} is above ${line}, the upper mark of the World Health Organization (2020). Many endurance runners are there. Extra iron would bring nothing.`,
    limit: NO_IRON_UNCHECKED,
    wouldChangeOurMind: 'A later report above the next line, or back below this one.',
  }),
} as const;
