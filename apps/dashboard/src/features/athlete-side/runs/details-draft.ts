import { ShoeId, type RunDetails } from '@freshlegs/domain';
import type { Units } from '../../../format/quantities.ts';
import { asText, readQuantity, type FieldReader } from '../entry/typed-quantity.ts';
import { isRunTag, type RunTag, type RunView } from './run-words.ts';

const GRAMS = { metric: 1000, imperial: 453.592_37 } as const;
export const MASS_UNIT = { metric: 'kg', imperial: 'lb' } as const;
const MASS_BOUNDS = { metric: { min: 20, max: 250, unit: 'kg' }, imperial: { min: 45, max: 550, unit: 'lb' } } as const;

/** What an athlete adds to a run, as typed. Empty: not recorded. */
export interface DetailsDraft {
  readonly rpe: number | null;
  readonly tags: readonly RunTag[];
  /** Empty: not said. */
  readonly shoeId: string;
  readonly highIntensityMin: string;
  readonly preCarbG: string;
  readonly duringCarbG: string;
  readonly recoveryCarbG: string;
  readonly hoursToNextSession: string;
  readonly fluidMl: string;
  readonly sodiumMg: string;
  readonly urineMl: string;
  readonly massPre: string;
  readonly massPost: string;
  readonly note: string;
}

export const NO_DETAILS: DetailsDraft = {
  rpe: null,
  tags: [],
  shoeId: '',
  highIntensityMin: '',
  preCarbG: '',
  duringCarbG: '',
  recoveryCarbG: '',
  hoursToNextSession: '',
  fluidMl: '',
  sodiumMg: '',
  urineMl: '',
  massPre: '',
  massPost: '',
  note: '',
};

export function detailsOf(run: RunView, units: Units): DetailsDraft {
  const mass = (grams: number | null): string =>
    grams === null ? '' : String(Math.round((grams / GRAMS[units]) * 100) / 100);
  return {
    rpe: run.rpe,
    tags: run.tags.filter(isRunTag),
    shoeId: run.shoeId ?? '',
    highIntensityMin: asText(run.highIntensityMin),
    preCarbG: asText(run.preCarbG),
    duringCarbG: asText(run.duringCarbG),
    recoveryCarbG: asText(run.recoveryCarbG),
    hoursToNextSession: asText(run.hoursToNextSession),
    fluidMl: asText(run.fluidMl),
    sodiumMg: asText(run.sodiumMg),
    urineMl: asText(run.urineMl),
    massPre: mass(run.massPreG),
    massPost: mass(run.massPostG),
    note: run.note ?? '',
  };
}

/** The details to send; what has to be changed is kept in the reader under the field's name. */
export function readDetails(draft: DetailsDraft, reader: FieldReader, units: Units): RunDetails {
  const whole = (field: string, text: string, max: number, unit: string): number | null =>
    reader.take(field, readQuantity(text, { min: 0, max, unit, whole: true }));
  const mass = (field: 'massPre' | 'massPost'): number | null => {
    const typed = reader.take(field, readQuantity(draft[field], MASS_BOUNDS[units]));
    return typed === null ? null : Math.round(typed * GRAMS[units]);
  };
  const details = {
    rpe: draft.rpe,
    tags: [...draft.tags],
    shoeId: draft.shoeId === '' ? null : ShoeId.parse(draft.shoeId),
    highIntensityMin: reader.take(
      'highIntensityMin',
      readQuantity(draft.highIntensityMin, { min: 0, max: 600, unit: 'minutes' }),
    ),
    preCarbG: whole('preCarbG', draft.preCarbG, 500, 'g'),
    duringCarbG: whole('duringCarbG', draft.duringCarbG, 2000, 'g'),
    recoveryCarbG: whole('recoveryCarbG', draft.recoveryCarbG, 1000, 'g'),
    hoursToNextSession: reader.take(
      'hoursToNextSession',
      readQuantity(draft.hoursToNextSession, { min: 0, max: 72, unit: 'hours' }),
    ),
    fluidMl: whole('fluidMl', draft.fluidMl, 20_000, 'ml'),
    sodiumMg: whole('sodiumMg', draft.sodiumMg, 20_000, 'mg'),
    urineMl: whole('urineMl', draft.urineMl, 5000, 'ml'),
    massPreG: mass('massPre'),
    massPostG: mass('massPost'),
    note: draft.note.trim() === '' ? null : draft.note.trim(),
  };
  if (
    details.massPreG !== null &&
    details.massPostG !== null &&
    Math.abs(details.massPreG - details.massPostG) > 0.1 * details.massPreG
  ) {
    reader.refuse('massPost', 'Before and after differ by more than a tenth. Please check both numbers.');
  }
  return details;
}
