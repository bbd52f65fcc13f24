import { appRouter } from '@freshlegs/api/router';
import type { Cast } from './cast.ts';
import type { Declared } from './expected.ts';
import { ENTRIES, type Entry } from './inputs.ts';

// At run time the record is flat, `feature.verb` to procedure; its type keeps the nesting.
const { _def: router } = appRouter;
const flat = router.procedures as unknown as Readonly<Record<string, { readonly _def: { readonly meta?: Declared } }>>;

/** Every procedure of the router with what it declares. */
export const procedures = Object.entries(flat).map(([path, { _def: procedure }]) => ({ path, meta: procedure.meta }));

/** A valid call of the procedure; throws for one that the matrix does not know. */
export function entryOf(path: string): (cast: Cast) => Entry<unknown> {
  const entry = Object.entries(ENTRIES).find(([name]) => name === path)?.[1];
  if (!entry) throw new Error(`The access matrix has no input for ${path}.`);
  return entry;
}
