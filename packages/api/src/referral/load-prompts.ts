import type { PromptReader } from './prompt-views.ts';
import { ledgerOf, memberNames, type LedgerEntry } from './queries.ts';
import type { AthleteId } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';

export interface Ledger {
  readonly of: (athleteId: string) => readonly LedgerEntry[];
  readonly names: PromptReader['names'];
}

/** The ledger of athletes with the names of who acted; three statements, whatever their number. As the engine. */
export async function loadLedger(
  tx: Tx,
  clubId: string,
  athleteIds: readonly AthleteId[],
  which: 'open' | 'all',
): Promise<Ledger> {
  const entries = await ledgerOf(tx, clubId, athleteIds, which);
  const actors = new Set(entries.flatMap((entry) => entry.events.flatMap((event) => event.actorId ?? [])));
  const names = await memberNames(tx, clubId, [...actors]);
  return { of: (athleteId) => entries.filter(({ row }) => row.athleteId === athleteId), names };
}
