import { and, asc, eq, exists, inArray, sql } from 'drizzle-orm';
import type { AthleteId, SquadId } from '@freshlegs/domain';
import { athlete, squad, squadAthlete, type Tx } from '@freshlegs/db';

// Whoever changes what a kept row is made of bumps its version in the same transaction. Readers look at versions first
// and at what they stand for afterwards, so that a row is never newer by its version than by its content.

/** A fact of these athletes changed: what the rules say of them has to be found out anew. */
export async function bumpFacts(tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<void> {
  if (athleteIds.length === 0) return;
  await tx
    .update(athlete)
    .set({ factsVersion: sql`${athlete.factsVersion} + 1` })
    .where(and(eq(athlete.clubId, clubId), inArray(athlete.id, [...athleteIds])));
}

/** What others see of these athletes changed: consent, prompts, names, membership or the club's policy. */
export async function bumpVisible(tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<void> {
  await bumpCards(tx, clubId, athleteIds);
  await bumpBoardsOf(tx, clubId, athleteIds);
}

/** As `bumpVisible`, for who bumps the boards themselves when everything else is done. */
export async function bumpCards(tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<void> {
  if (athleteIds.length === 0) return;
  await tx
    .update(athlete)
    .set({ visibleVersion: sql`${athlete.visibleVersion} + 1` })
    .where(and(eq(athlete.clubId, clubId), inArray(athlete.id, [...athleteIds])));
}

/** Boards with these athletes on them changed. Squads are locked until the end, so this comes as late as it can. */
export async function bumpBoardsOf(tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<void> {
  if (athleteIds.length === 0) return;
  const withThem = tx
    .select({ id: squadAthlete.squadId })
    .from(squadAthlete)
    .where(
      and(
        eq(squadAthlete.clubId, squad.clubId),
        eq(squadAthlete.squadId, squad.id),
        inArray(squadAthlete.athleteId, [...athleteIds]),
      ),
    );
  // In one order, so that two writers never wait for each other.
  const locked = tx
    .select({ id: squad.id })
    .from(squad)
    .where(and(eq(squad.clubId, clubId), exists(withThem)))
    .orderBy(asc(squad.id))
    .for('no key update');
  await tx
    .update(squad)
    .set({ boardVersion: sql`${squad.boardVersion} + 1` })
    .where(and(eq(squad.clubId, clubId), inArray(squad.id, locked)));
}

/** The board of a squad changed: its name, or who is in it. */
export async function bumpBoard(tx: Tx, clubId: string, squadId: SquadId): Promise<void> {
  await tx
    .update(squad)
    .set({ boardVersion: sql`${squad.boardVersion} + 1` })
    .where(and(eq(squad.clubId, clubId), eq(squad.id, squadId)));
}
