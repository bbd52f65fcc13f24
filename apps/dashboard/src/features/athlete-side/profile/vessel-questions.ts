import { flag, type ProfileQuestion } from './profile-question.ts';

/** What raises the risk of narrowed leg arteries. */
export const VESSEL_QUESTIONS: readonly ProfileQuestion[] = [
  {
    kind: 'diabetes',
    label: 'Diabetes?',
    why: 'High blood sugar over years can narrow the arteries of the legs.',
    control: flag,
  },
  {
    kind: 'smoking',
    label: 'Do you smoke, or did you for some time?',
    why: 'Over years smoke narrows arteries.',
    control: flag,
  },
  {
    kind: 'dyslipidaemia',
    label: 'High cholesterol or blood fats?',
    why: 'Over years they can narrow arteries.',
    control: flag,
  },
  {
    kind: 'hypertension',
    label: 'High blood pressure?',
    why: 'Over years it strains arteries.',
    control: flag,
  },
  {
    kind: 'ckd',
    label: 'A kidney disease that stays?',
    why: 'It goes together with narrowed arteries.',
    control: flag,
  },
  {
    kind: 'familyPAD',
    label: 'Narrowed leg arteries in parents, brothers or sisters?',
    why: 'It runs in families.',
    control: flag,
  },
  {
    kind: 'knownAtherosclerosis',
    label: 'Was a narrowed artery ever found in you, such as of heart or neck?',
    why: 'Where one is narrowed, others may be.',
    control: flag,
  },
];
