import type { ConsentCategory } from '@freshlegs/domain';

/** What each category is called on paper. */
export const CATEGORY_NAMES: Readonly<Record<ConsentCategory, string>> = {
  training: 'training',
  wellness: 'wellness and sleep',
  fueling: 'eating and drinking',
  red_flags: 'warning signs',
  symptoms: 'symptoms and questionnaires',
  blood_flags: 'notes about blood tests',
  blood_values: 'blood test values',
  medicines: 'medicines',
  body_mass: 'body mass',
  reproductive_health: 'reproductive health',
};
