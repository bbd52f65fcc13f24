import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { LocalDate, ShoeId } from '@freshlegs/domain';
import { addDays } from '@freshlegs/domain';
import { shoe, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';
import type { ShoeView } from './model.ts';
import { wornMetres } from './worn-metres.ts';

export type ShoeRow = typeof shoe.$inferSelect;
export type ShoeColumns = Pick<ShoeRow, 'name' | 'startM' | 'retiredOn'>;

const ofAthlete = (who: AuthorizedAthlete) => and(eq(shoe.clubId, who.clubId), eq(shoe.athleteId, who.athleteId));

/** The pairs that were not removed, with their distance up to a day; the last worn first. */
export async function shoesOn(tx: Tx, who: AuthorizedAthlete, on: LocalDate): Promise<readonly ShoeView[]> {
  const rows = await tx.execute<{
    id: string;
    name: string;
    start_m: number;
    worn_m: number;
    last_worn_on: string | null;
    retired_on: string | null;
  }>(sql`
    select s.id, s.name, s.start_m, ${wornMetres(sql`${addDays(on, 1)}::date`)} as worn_m, s.retired_on::text,
      (select max(r."on")::text from club.run r where r.club_id = s.club_id and r.athlete_id = s.athlete_id
        and r.shoe_id = s.id and r.deleted_at is null and r."on" <= ${on}::date) as last_worn_on
    from club.shoe s
    where s.club_id = ${who.clubId} and s.athlete_id = ${who.athleteId} and s.deleted_at is null
    order by last_worn_on desc nulls last, s.created_at desc, s.id`);
  return [...rows].map((row) => ({
    id: row.id,
    name: row.name,
    startM: row.start_m,
    distanceM: row.start_m + row.worn_m,
    lastWornOn: row.last_worn_on,
    retiredOn: row.retired_on,
  }));
}

/** The pair of this id, removed or not. */
export async function shoeById(tx: Tx, who: AuthorizedAthlete, id: ShoeId): Promise<ShoeRow | null> {
  const [row] = await tx
    .select()
    .from(shoe)
    .where(and(ofAthlete(who), eq(shoe.id, id)));
  return row ?? null;
}

/** True if another pair of the athlete has this name, ignoring case. */
export async function isNameTaken(tx: Tx, who: AuthorizedAthlete, id: ShoeId, name: string): Promise<boolean> {
  const rows = await tx
    .select({ id: shoe.id })
    .from(shoe)
    .where(
      and(ofAthlete(who), ne(shoe.id, id), isNull(shoe.deletedAt), eq(sql`lower(${shoe.name})`, sql`lower(${name})`)),
    );
  return rows.length > 0;
}

export async function insertShoe(
  tx: Tx,
  who: AuthorizedAthlete,
  row: Pick<ShoeRow, 'name' | 'startM'> & { readonly id: ShoeId; readonly enteredBy: string; readonly createdAt: Date },
): Promise<void> {
  await tx.insert(shoe).values({ ...row, clubId: who.clubId, athleteId: who.athleteId });
}

export async function replaceShoe(
  tx: Tx,
  who: AuthorizedAthlete,
  id: ShoeId,
  columns: Partial<ShoeColumns & { readonly deletedAt: Date }>,
): Promise<void> {
  await tx
    .update(shoe)
    .set({ ...columns, updatedAt: sql`now()` })
    .where(and(ofAthlete(who), eq(shoe.id, id)));
}
