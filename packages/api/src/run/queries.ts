import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { LocalDate, RunDetails, RunId } from '@freshlegs/domain';
import { rowsInto, run, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';

export type RunRow = typeof run.$inferSelect;
export type NewRun = Omit<typeof run.$inferInsert, 'clubId' | 'athleteId' | 'category'>;

const ofAthlete = (who: AuthorizedAthlete) => and(eq(run.clubId, who.clubId), eq(run.athleteId, who.athleteId));

/** A run that was not deleted. */
export async function runById(tx: Tx, who: AuthorizedAthlete, id: RunId): Promise<RunRow | null> {
  const [row] = await tx
    .select()
    .from(run)
    .where(and(ofAthlete(who), eq(run.id, id), isNull(run.deletedAt)));
  return row ?? null;
}

/** The run with this id, deleted or not, or else the one that is the same activity. */
export async function sameRun(
  tx: Tx,
  who: AuthorizedAthlete,
  id: string,
  fingerprint: string,
): Promise<{ readonly id: string } | null> {
  const [row] = await tx
    .select({ id: run.id })
    .from(run)
    .where(and(ofAthlete(who), or(eq(run.id, id), and(eq(run.fingerprint, fingerprint), isNull(run.deletedAt)))))
    .orderBy(desc(eq(run.id, id)))
    .limit(1);
  return row ?? null;
}

/** False when a run of this id, or the same activity, is there already: nothing is written then. */
export async function insertRun(tx: Tx, who: AuthorizedAthlete, row: NewRun): Promise<boolean> {
  const { count } = await insertIfNew(tx, [{ ...row, clubId: who.clubId, athleteId: who.athleteId }]);
  return count === 1;
}

const insertIfNew = rowsInto(run, 'keep');

export async function replaceDetails(
  tx: Tx,
  who: AuthorizedAthlete,
  id: RunId,
  details: RunDetails & { readonly rpeEnteredAt: Date | null },
): Promise<void> {
  await tx
    .update(run)
    .set({ ...details, updatedAt: sql`now()` })
    .where(and(ofAthlete(who), eq(run.id, id)));
}

export async function markDeleted(tx: Tx, who: AuthorizedAthlete, id: RunId, at: Date): Promise<void> {
  await tx
    .update(run)
    .set({ deletedAt: at, updatedAt: sql`now()` })
    .where(and(ofAthlete(who), eq(run.id, id)));
}

/** Newest first, by day and start. */
export async function runsBefore(
  tx: Tx,
  who: AuthorizedAthlete,
  before: LocalDate | null,
  limit: number,
): Promise<readonly RunRow[]> {
  return tx
    .select()
    .from(run)
    .where(and(ofAthlete(who), isNull(run.deletedAt), before === null ? undefined : lt(run.on, before)))
    .orderBy(desc(run.on), sql`${run.startAt} desc nulls last`, desc(run.id))
    .limit(limit);
}
