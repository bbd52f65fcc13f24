import { and, eq, isNull, sql } from 'drizzle-orm';
import { AppError, type AthleteId, type ClubId, type Role, type SquadId, type UserId } from '@freshlegs/domain';
import { athlete, membership, squad, squadAthlete, squadCoach, type Tx } from '@freshlegs/db';
import { authorized, type Actor, type AuthorizedAthlete, type AuthorizedSquad, type SignedIn } from './context.ts';

/** The same answer for what does not exist and for what is not theirs to see. */
export const notFound = (what: string): AppError =>
  new AppError('NOT_FOUND', `This ${what} does not exist, or you have no access to it.`);

/** The person's roles in the club, read from the database now. NOT_FOUND for anybody else. */
export async function loadActor(tx: Tx, clubId: ClubId, signedIn: Pick<SignedIn, 'userId'>): Promise<Actor> {
  const [row] = await tx
    .select({ name: membership.name, roles: membership.roles, athleteId: athlete.id })
    .from(membership)
    .leftJoin(
      athlete,
      and(eq(athlete.clubId, membership.clubId), eq(athlete.userId, membership.userId), isNull(athlete.leftAt)),
    )
    .where(and(eq(membership.clubId, clubId), eq(membership.userId, signedIn.userId), isNull(membership.endedAt)));
  if (!row) throw notFound('club');
  return {
    [authorized]: 'actor',
    clubId,
    userId: signedIn.userId,
    name: row.name,
    roles: row.roles as Role[],
    athleteId: row.athleteId as AthleteId | null,
  };
}

/** What the database says of an athlete, and whether this person coaches them; null when there is none. */
export type AthleteRow = Awaited<ReturnType<typeof athleteRow>>;

export async function athleteRow(tx: Tx, clubId: ClubId, athleteId: AthleteId, userId: UserId) {
  const coached = tx
    .select({ one: sql`1` })
    .from(squadCoach)
    .innerJoin(
      squadAthlete,
      and(eq(squadAthlete.clubId, squadCoach.clubId), eq(squadAthlete.squadId, squadCoach.squadId)),
    )
    .where(and(eq(squadCoach.clubId, clubId), eq(squadCoach.userId, userId), eq(squadAthlete.athleteId, athleteId)));
  const [row] = await tx
    .select({ name: athlete.name, userId: athlete.userId, coached: sql<boolean>`exists ${coached}` })
    .from(athlete)
    .where(and(eq(athlete.clubId, clubId), eq(athlete.id, athleteId), isNull(athlete.leftAt)));
  return row ?? null;
}

/** The athlete and how the actor stands to them. NOT_FOUND without self, a coached squad, or the medical role. */
export const loadAthlete = async (tx: Tx, actor: Actor, athleteId: AthleteId): Promise<AuthorizedAthlete> =>
  authorizedAthlete(actor, athleteId, await athleteRow(tx, actor.clubId, athleteId, actor.userId));

/** The same from a row that was read for this actor. */
export function authorizedAthlete(actor: Actor, athleteId: AthleteId, row: AthleteRow): AuthorizedAthlete {
  if (!row) throw notFound('athlete');
  const relation = {
    isSelf: row.userId === actor.userId,
    coachesAthlete: actor.roles.includes('coach') && row.coached,
    isMedical: actor.roles.includes('medical'),
    unclaimed: row.userId === null,
  };
  if (!relation.isSelf && !relation.coachesAthlete && !relation.isMedical) throw notFound('athlete');
  return {
    [authorized]: 'athlete',
    clubId: actor.clubId,
    athleteId,
    name: row.name,
    userId: row.userId as UserId | null,
    relation,
  };
}

/** What the database says of a squad and of one of its coaches; null when there is none. */
export type SquadRow = Awaited<ReturnType<typeof squadRow>>;

export async function squadRow(tx: Tx, clubId: ClubId, squadId: SquadId, userId: UserId) {
  const [row] = await tx
    .select({ name: squad.name, boardVersion: squad.boardVersion, coachId: squadCoach.userId })
    .from(squad)
    .leftJoin(
      squadCoach,
      and(eq(squadCoach.clubId, squad.clubId), eq(squadCoach.squadId, squad.id), eq(squadCoach.userId, userId)),
    )
    .where(and(eq(squad.clubId, clubId), eq(squad.id, squadId), isNull(squad.archivedAt)));
  return row ?? null;
}

/** A squad that the actor coaches, or that medical staff and owners may open. NOT_FOUND otherwise. */
export const loadSquad = async (tx: Tx, actor: Actor, squadId: SquadId): Promise<AuthorizedSquad> =>
  authorizedSquad(actor, squadId, await squadRow(tx, actor.clubId, squadId, actor.userId));

/** The same from a row that was read for this actor. */
export function authorizedSquad(actor: Actor, squadId: SquadId, row: SquadRow): AuthorizedSquad {
  if (!row) throw notFound('squad');
  const coachesIt = actor.roles.includes('coach') && row.coachId !== null;
  if (!coachesIt && !actor.roles.includes('medical') && !actor.roles.includes('owner')) throw notFound('squad');
  const { name, boardVersion } = row;
  return { [authorized]: 'squad', clubId: actor.clubId, squadId, name, boardVersion, coachesIt };
}
