import type { AthleteId } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import { ledgerOf, type LedgerEntry } from './queries.ts';

/** The prompts of an athlete, in the order in which they were opened. */
export type Ledger = (athleteId: string) => readonly LedgerEntry[];

export const ledgerFrom =
  (entries: readonly LedgerEntry[]): Ledger =>
  (athleteId) =>
    entries.filter(({ row }) => row.athleteId === athleteId);

/** The ledger of athletes; one statement, whatever their number. As the engine. */
export const loadLedger = async (
  tx: Tx,
  clubId: string,
  athleteIds: readonly AthleteId[],
  which: 'open' | 'all',
): Promise<Ledger> => ledgerFrom(await ledgerOf(tx, clubId, athleteIds, which));
