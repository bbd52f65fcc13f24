import type { LedgerEvent } from './queries.ts';

/** True while the rules find it: the last thing they said of it was not "no longer found". Events come oldest first. */
export const isStillFound = (events: readonly Pick<LedgerEvent, 'kind' | 'actorId'>[]): boolean =>
  events.findLast((event) => event.actorId === null)?.kind !== 'no-longer-found';
