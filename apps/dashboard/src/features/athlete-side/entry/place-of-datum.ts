import { QUESTIONNAIRE_NAMES } from '@freshlegs/domain';

/** Where a datum is entered, below the athlete's own address; empty: on the page of today. */
export interface PlaceOfDatum {
  readonly path: string;
  readonly action: string;
}

/** By the datum's name as the rules give it, or by how it starts; the first that fits counts. */
const PLACES: readonly (PlaceOfDatum & { readonly start: string })[] = [
  { start: 'check-in.', path: '', action: 'Check in' },
  // The grams of the day are part of the check-in.
  { start: 'food.', path: '', action: 'Check in' },
  // What the watch counts cannot be typed in later.
  { start: 'run.cadence', path: '/runs/new', action: 'Add a run' },
  { start: 'run.', path: '/runs', action: 'Open your runs' },
  { start: 'log.', path: '/runs/new', action: 'Add a run' },
  { start: 'profile.birth-date', path: '/profile#birthDate', action: 'Open About you' },
  { start: 'profile.sex', path: '/profile#sex', action: 'Open About you' },
  { start: 'profile.body-mass', path: '/profile#bodyMassG', action: 'Open About you' },
  { start: 'profile.', path: '/profile', action: 'Open About you' },
  { start: 'private.energy-questions', path: '/profile#energy', action: 'Open the private questions' },
  { start: 'blood.', path: '/blood/new', action: 'Add a blood test' },
  { start: 'medicines.', path: '/medicines', action: 'Open your medicines' },
  ...QUESTIONNAIRE_NAMES.map((name) => ({
    start: `questionnaire.${name}`,
    path: `/questions/${name}`,
    action: 'Answer the questions',
  })),
];

/** Where a datum that the rules miss is entered; null for what nobody can enter here. */
export const placeOfDatum = (datum: string): PlaceOfDatum | null =>
  PLACES.find(({ start }) => datum.startsWith(start)) ?? null;
