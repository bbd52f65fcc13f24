import { flag, type ProfileQuestion } from './profile-question.ts';

/** Whether fuel keeps up with training. No question is about weight, calories or body shape. */
export const ENERGY_QUESTIONS: readonly ProfileQuestion[] = [
  {
    kind: 'missedPeriods',
    label: 'How many periods were left out in the last 12 months?',
    why: 'Only if you have periods; 0 if none. Periods that stay away can be a sign of too little fuel.',
    control: { type: 'number', unit: 'periods', min: 0, max: 12 },
  },
  {
    kind: 'periodChanges',
    label: 'Did your periods change, such as lighter or less regular?',
    why: 'It can be a sign of too little fuel.',
    control: flag,
  },
  {
    kind: 'hormonalContraception',
    label: 'Do you use hormonal contraception?',
    why: 'Periods tell less about energy then.',
    control: flag,
  },
  {
    kind: 'menopause',
    label: 'Are you in or past menopause?',
    why: 'Missing periods have another reason then.',
    control: flag,
  },
  {
    kind: 'boneStress2y',
    label: 'A stress injury of a bone in the last two years?',
    why: 'Bones need fuel too. A doctor is worth asking even when it has healed.',
    control: flag,
  },
  {
    kind: 'restrictiveEating',
    label: 'Do you often leave out meals or whole groups of foods on purpose?',
    why: 'It makes it hard to get enough for training.',
    control: flag,
  },
  {
    kind: 'recurrentIllness',
    label: 'Ill again and again in the last months, such as colds?',
    why: 'It can be a sign of too little fuel.',
    control: flag,
  },
  {
    kind: 'giIssues',
    label: 'Trouble with stomach or gut in most weeks?',
    why: 'It can be a sign of too little fuel.',
    control: flag,
  },
  {
    kind: 'lowMood',
    label: 'Low mood in most weeks?',
    why: 'It can have many reasons, too little fuel is one. Talking to somebody you trust helps.',
    control: flag,
  },
  {
    kind: 'lowLibido',
    label: 'Less interest in sex than usual for you, or fewer morning erections?',
    why: 'It can be a sign of too little fuel. Skip it if you like.',
    control: flag,
  },
  {
    kind: 'coldIntolerance',
    label: 'Do you often feel cold when others do not?',
    why: 'It can be a sign of too little fuel.',
    control: flag,
  },
];
