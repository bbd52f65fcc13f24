import { and, eq, sql } from 'drizzle-orm';
import type { AthleteId, PromptId, Urgency } from '@freshlegs/domain';
import { prompt, promptEvent, statement, type Tx } from '@freshlegs/db';

export type PromptRow = typeof prompt.$inferSelect;
export type PromptEventRow = typeof promptEvent.$inferSelect;
export type EventKind = PromptEventRow['kind'];

/** Something that happened to a prompt. */
export interface LedgerEvent extends Pick<PromptEventRow, 'kind' | 'urgency' | 'at'> {
  /** Null when the rules did it. */
  readonly actorId: string | null;
  /** The name of who did it, also of somebody who left; null for the rules. */
  readonly by: string | null;
}

/** A prompt with everything that happened to it, oldest first. */
export interface LedgerEntry {
  readonly row: PromptRow;
  readonly events: readonly LedgerEvent[];
}

/** The same as the database sends it. */
interface LedgerRow extends Omit<PromptRow, 'createdAt' | 'closedAt'> {
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly events: readonly (Omit<LedgerEvent, 'at'> & { readonly at: string })[];
}

interface LedgerValues {
  readonly clubId: string;
  readonly athleteIds: readonly AthleteId[];
  readonly closedToo: boolean;
}

const findLedger = statement<LedgerValues, LedgerRow>(
  (value) => sql`
    select p.club_id as "clubId", p.id, p.athlete_id as "athleteId", p.code, p.category, p.urgency, p.status,
      p.opened_on as "openedOn", p.last_seen_on as "lastSeenOn", p.snapshot, p.outcome, p.outcome_until_on as "outcomeUntilOn",
      p.created_at as "createdAt", p.closed_at as "closedAt", (select coalesce(json_agg(f), '[]') from (
        select e.kind, e.urgency, e.at, e.actor_id as "actorId", m.name as "by"
        from club.prompt_event e
        left join club.membership m on m.club_id = e.club_id and m.user_id = e.actor_id
        where e.club_id = p.club_id and e.prompt_id = p.id
        order by e.at, e.id) f) as events
    from club.prompt p
    where p.club_id = ${value('clubId')} and p.athlete_id = any(${value('athleteIds')}::text[]::uuid[])
      and (${value('closedToo')}::bool or p.status <> 'closed')
    order by p.opened_on, p.created_at, p.id`,
);

/** The ledger of athletes; one statement, whatever their number. As the engine: what is shown is redacted afterwards. */
export async function ledgerOf(
  tx: Tx,
  clubId: string,
  athleteIds: readonly AthleteId[],
  which: 'open' | 'all',
): Promise<readonly LedgerEntry[]> {
  const rows = await findLedger(tx, { clubId, athleteIds, closedToo: which === 'all' });
  return rows.map(({ events, createdAt, closedAt, ...row }) => ({
    row: { ...row, createdAt: new Date(createdAt), closedAt: closedAt === null ? null : new Date(closedAt) },
    events: events.map((event) => ({ ...event, at: new Date(event.at) })),
  }));
}

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
