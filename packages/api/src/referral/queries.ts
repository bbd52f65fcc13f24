import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { AthleteId, PromptId, Urgency } from '@freshlegs/domain';
import { membership, prompt, promptEvent, type Tx } from '@freshlegs/db';

export type PromptRow = typeof prompt.$inferSelect;
export type PromptEventRow = typeof promptEvent.$inferSelect;
export type EventKind = PromptEventRow['kind'];

/** A prompt with everything that happened to it, oldest first. */
export interface LedgerEntry {
  readonly row: PromptRow;
  readonly events: readonly PromptEventRow[];
}

/** The ledger of athletes; two statements, whatever their number. As the engine: what is shown is redacted afterwards. */
export async function ledgerOf(
  tx: Tx,
  clubId: string,
  athleteIds: readonly AthleteId[],
  which: 'open' | 'all',
): Promise<readonly LedgerEntry[]> {
  const rows = await tx
    .select()
    .from(prompt)
    .where(
      and(
        eq(prompt.clubId, clubId),
        inArray(prompt.athleteId, [...athleteIds]),
        which === 'open' ? ne(prompt.status, 'closed') : undefined,
      ),
    )
    .orderBy(asc(prompt.openedOn), asc(prompt.createdAt), asc(prompt.id));
  const events = await tx
    .select()
    .from(promptEvent)
    .where(and(eq(promptEvent.clubId, clubId), inArray(promptEvent.promptId, [NOBODY, ...rows.map((row) => row.id)])))
    .orderBy(asc(promptEvent.at), asc(promptEvent.id));
  return rows.map((row) => ({ row, events: events.filter((event) => event.promptId === row.id) }));
}

/** Keeps the number of statements the same when there is no prompt. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** One prompt of an athlete, locked until the transaction ends. */
export async function lockPrompt(
  tx: Tx,
  clubId: string,
  athleteId: AthleteId,
  promptId: PromptId,
): Promise<PromptRow | null> {
  const [row] = await tx
    .select()
    .from(prompt)
    .where(and(eq(prompt.clubId, clubId), eq(prompt.athleteId, athleteId), eq(prompt.id, promptId)))
    .for('update');
  return row ?? null;
}

export async function insertPrompt(tx: Tx, row: typeof prompt.$inferInsert): Promise<void> {
  await tx.insert(prompt).values(row);
}

export async function updatePrompt(
  tx: Tx,
  row: PromptRow,
  change: Partial<
    Pick<
      PromptRow,
      'status' | 'urgency' | 'category' | 'snapshot' | 'lastSeenOn' | 'outcome' | 'outcomeUntilOn' | 'closedAt'
    >
  >,
): Promise<void> {
  await tx
    .update(prompt)
    .set(change)
    .where(and(eq(prompt.clubId, row.clubId), eq(prompt.id, row.id)));
}

export interface NewEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly urgency: Urgency;
  /** Null when the rules did it. */
  readonly actorId: string | null;
  readonly at: Date;
}

export async function insertEvent(
  tx: Tx,
  row: Pick<PromptRow, 'clubId' | 'id' | 'athleteId' | 'category'>,
  event: NewEvent,
): Promise<void> {
  await tx
    .insert(promptEvent)
    .values({ clubId: row.clubId, promptId: row.id, athleteId: row.athleteId, category: row.category, ...event });
}

/** Names of members, left ones included, so that the history stays readable. */
export async function memberNames(
  tx: Tx,
  clubId: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ userId: membership.userId, name: membership.name })
    .from(membership)
    .where(and(eq(membership.clubId, clubId), inArray(membership.userId, [NOBODY, ...userIds])));
  return new Map(rows.map((row) => [row.userId, row.name]));
}
