import { z } from 'zod';
import { ShoeId } from '../ids.ts';
import { LocalDateInput, whole } from './shared.ts';

const ShoeName = z.string().trim().min(1, 'Please give the shoes a name.').max(60);

/** A pair of running shoes. */
export const AddShoeInput = z.object({
  /** Made by the client: the same id twice is one pair. */
  id: ShoeId,
  /** As the athlete calls them; no two pairs of an athlete share a name. */
  name: ShoeName,
  /** Metres run in them before the first run that is logged with them. */
  startM: whole(0, 5_000_000, 'metres'),
});
export type AddShoeInput = z.output<typeof AddShoeInput>;

/** The pair as it is from now on; `retiredOn` null: in use. */
export const ChangeShoeInput = AddShoeInput.extend({ retiredOn: LocalDateInput.nullable() });
export type ChangeShoeInput = z.output<typeof ChangeShoeInput>;
