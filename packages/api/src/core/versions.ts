import { and, eq, sql } from 'drizzle-orm';
import type { AthleteId, SquadId } from '@freshlegs/domain';
import { squad, statement, type Tx } from '@freshlegs/db';

// Whoever changes what a kept row is made of bumps its version in the same transaction. Readers look at versions first
// and at what they stand for afterwards, so that a row is never newer by its version than by its content.

interface Athletes {
  readonly clubId: string;
  readonly athleteIds: readonly AthleteId[];
}

/** A fact of these athletes changed: what the rules say of them has to be found out anew. */
export async function bumpFacts(tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<void> {
  if (athleteIds.length > 0) await raiseFacts(tx, { clubId, athleteIds });
}

const raiseFacts = statement<Athletes, never>(
  (value) => sql`
    update club.athlete set facts_version = facts_version + 1
    where club_id = ${value('clubId')} and id = any(${value('athleteIds')}::text[]::uuid[])`,
);

/** What others see of these athletes changed: consent, prompts, names, membership or the club's policy. */
export async function bumpVisible(tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<void> {
  await bumpCards(tx, clubId, athleteIds);
  await bumpBoardsOf(tx, clubId, athleteIds);
}

/** As `bumpVisible`, for who bumps the boards themselves when everything else is done. */
export async function bumpCards(tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<void> {
  if (athleteIds.length > 0) await raiseVisible(tx, { clubId, athleteIds });
}

const raiseVisible = statement<Athletes, never>(
  (value) => sql`
    update club.athlete set visible_version = visible_version + 1
    where club_id = ${value('clubId')} and id = any(${value('athleteIds')}::text[]::uuid[])`,
);

/** Boards with these athletes on them changed. Squads are locked until the end, so this comes as late as it can. */
export async function bumpBoardsOf(tx: Tx, clubId: string, athleteIds: readonly AthleteId[]): Promise<void> {
  if (athleteIds.length > 0) await raiseBoards(tx, { clubId, athleteIds });
}

// Locked in one order, so that two writers never wait for each other.
const raiseBoards = statement<Athletes, never>(
  (value) => sql`
    update club.squad set board_version = board_version + 1
    where club_id = ${value('clubId')} and id in (
      select s.id from club.squad s
      where s.club_id = ${value('clubId')} and exists (select from club.squad_athlete m
        where m.club_id = s.club_id and m.squad_id = s.id and m.athlete_id = any(${value('athleteIds')}::text[]::uuid[]))
      order by s.id for no key update)`,
);

/** The board of a squad changed: its name, or who is in it. */
export async function bumpBoard(tx: Tx, clubId: string, squadId: SquadId): Promise<void> {
  await tx
    .update(squad)
    .set({ boardVersion: sql`${squad.boardVersion} + 1` })
    .where(and(eq(squad.clubId, clubId), eq(squad.id, squadId)));
}
