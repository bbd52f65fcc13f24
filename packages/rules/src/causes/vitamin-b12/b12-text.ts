import { bloodText, NO_LINE_CROSSED, ONLY_A_DOCTOR, type Said } from '../../blood/blood-text.ts';

const SOONER_WITH_SIGNS =
  'A doctor should be seen sooner if there is numbness, tingling, weakness or unsteadiness. Folic acid should not be started first.';
const LATER_REPORT = 'A later report on the other side of the line, or an MMA or active B12 that says otherwise.';

const b12Value = (said: Said): string => said.value('b12_active') || said.value('b12_total');

/** Texts for the levels of vitamin B12. */
export const B12_TEXT = {
  'B.B12.OUT_OF_SCOPE_PREGNANCY': bloodText({
    title: 'B12 in pregnancy',
    fact: () =>
      'In pregnancy total B12 reads lower and these lines do not apply; the maternity team reads it by its own.',
    limit: 'This note says nothing about the values themselves.',
    wouldChangeOurMind: 'An entry that is out of date.',
  }),
  'B.B12.LOW': bloodText({
    title: 'B12 below the line',
    fact: (said) =>
      `${said.the} B12 ${said.report}${b12Value(said)} is below the line in the UK guideline (NICE NG239, 2024) or of the laboratory.`,
    limit: `${ONLY_A_DOCTOR} ${SOONER_WITH_SIGNS}`,
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.B12.FUNCTIONAL_LOW': bloodText({
    title: 'B12 not low, MMA raised',
    fact: (said) =>
      `${said.the} B12 ${said.report}${b12Value(said)} does not look low by itself, but MMA${said.value('mma')}, which rises when cells get too little B12, is above its limit (NICE NG239).`,
    limit: `${ONLY_A_DOCTOR} ${SOONER_WITH_SIGNS}`,
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.B12.INDETERMINATE': bloodText({
    title: 'B12 between the lines',
    fact: (said) =>
      `${said.the} B12 ${said.report}${b12Value(said)} lies between the two lines of the UK guideline (NICE NG239, 2024): the number alone does not tell.`,
    limit: `A doctor can decide whether a second test such as MMA helps. ${SOONER_WITH_SIGNS}`,
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.B12.DISCORDANT': bloodText({
    title: 'Two B12 tests disagree',
    fact: (said) =>
      `${said.the} total B12 ${said.report}${said.value('b12_total')} is below its line while the active B12${said.value('b12_active')} is clearly above its own (NICE NG239, 2024).`,
    limit: `A doctor can say which of the two counts. ${SOONER_WITH_SIGNS}`,
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.B12.INDETERMINATE_MMA_NORMAL': bloodText({
    title: 'B12 between the lines, MMA not raised',
    fact: (said) =>
      `${said.the} B12 ${said.report}${b12Value(said)} lies between the two lines of the UK guideline (NICE NG239, 2024), and MMA${said.value('mma')} is not raised, which speaks against a lack.`,
    limit: 'That does not rule out a medical reason for feeling tired.',
    wouldChangeOurMind: LATER_REPORT,
  }),
  'B.B12.NOT_INTERPRETABLE_SUPPLEMENTED': bloodText({
    title: 'B12 cannot be read with supplements',
    fact: (said) =>
      `${said.the} B12 ${said.report}${b12Value(said)} was taken while B12 was being taken. It rises within days then and says nothing about stores or uptake.`,
    limit:
      'Please do not start or stop anything because of this note. It does not rule out a medical reason for feeling tired.',
    wouldChangeOurMind: 'An MMA result, which can still be read.',
  }),
  'B.B12.HIGH_UNSUPPLEMENTED': bloodText({
    title: 'B12 high without supplements',
    fact: (said) =>
      `${said.the} total B12 ${said.report}${said.value('b12_total')} is far above the usual although no B12 is taken; laboratories ask doctors to look for the reason.`,
    limit: `${ONLY_A_DOCTOR} Often it is a supplement or drink with B12 that was not entered.`,
    wouldChangeOurMind: 'A supplement that was not entered, or a repeat below the line.',
  }),
  'B.B12.UNLIKELY_LOW': bloodText({
    title: 'B12 above both lines',
    fact: (said) =>
      `${said.the} B12 ${said.report}${b12Value(said)} is above both lines of the UK guideline (NICE NG239, 2024).`,
    limit: NO_LINE_CROSSED,
    wouldChangeOurMind: 'Numbness, tingling or unsteadiness: they outrank the number.',
  }),
  'B.B12.TEST_WORTH_RAISING': bloodText({
    title: 'B12 not tested',
    fact: () =>
      'There is no B12 result, while something that can lower B12 and a symptom are both on file; the UK guideline (NICE NG239, 2024) suggests talking about a test then.',
    limit: 'Whether a test is needed is for a doctor to say. Folic acid should not be started first.',
    wouldChangeOurMind: 'A B12 result.',
  }),
} as const;
