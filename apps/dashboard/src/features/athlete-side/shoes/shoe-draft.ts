import { AddShoeInput, type ShoeId } from '@freshlegs/domain';
import type { RouterOutputs } from '../../../client/router-outputs.ts';
import { formatDay } from '../../../format/dates.ts';
import { formatDistance, type Units } from '../../../format/quantities.ts';
import { FieldReader, readQuantity } from '../entry/typed-quantity.ts';
import { DISTANCE_UNIT, METRES } from '../runs/run-draft.ts';

export type ShoeView = RouterOutputs['shoe']['list']['shoes'][number];

/** A pair as typed. */
export interface ShoeDraft {
  readonly name: string;
  /** In the club's unit; empty: not said. */
  readonly start: string;
}

export const NO_SHOE: ShoeDraft = { name: '', start: '' };

export const draftOfShoe = ({ name, startM }: ShoeView, units: Units): ShoeDraft => ({
  name,
  start: String(Math.round((startM / METRES[units]) * 10) / 10),
});

/** What is sent, or what to change by field. */
export function readShoe(
  draft: ShoeDraft,
  id: ShoeId,
  units: Units,
): { readonly input: AddShoeInput } | { readonly errors: Readonly<Record<string, string>> } {
  const reader = new FieldReader();
  if (draft.name.trim() === '') reader.refuse('name', 'Please give the shoes a name.');
  const start = reader.take('start', readQuantity(draft.start, { min: 0, max: 3000, unit: DISTANCE_UNIT[units] }));
  if (start === null) reader.refuse('start', 'Please say how far they were run already: 0 if they are new.');
  const parsed = AddShoeInput.safeParse({ id, name: draft.name, startM: Math.round((start ?? 0) * METRES[units]) });
  if (!parsed.success) reader.refuse('name', 'Please choose a shorter name.');
  return reader.ok && parsed.success ? { input: parsed.data } : { errors: reader.errors };
}

/** How far, of which before the first logged run, and when last. */
export function shoeWords({ startM, distanceM, lastWornOn, retiredOn }: ShoeView, units: Units): string {
  const parts = [
    `${formatDistance(distanceM, units)}${startM > 0 ? `, ${formatDistance(startM, units)} of them before the first logged run` : ''}`,
    lastWornOn === null ? 'no run logged in them yet' : `last worn ${formatDay(lastWornOn)}`,
    retiredOn === null ? null : `put away ${formatDay(retiredOn)}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The pairs to choose from for a run: those in use, and the one that is chosen already. */
export function shoeOptions(
  shoes: readonly ShoeView[],
  chosen: string,
): readonly { readonly value: string; readonly label: string }[] {
  const offered = shoes.filter(({ id, retiredOn }) => retiredOn === null || id === chosen);
  const options = offered.map(({ id, name }) => ({ value: id, label: name }));
  const isRemoved = chosen !== '' && !shoes.some(({ id }) => id === chosen);
  return isRemoved ? [...options, { value: chosen, label: 'Shoes that were removed' }] : options;
}
