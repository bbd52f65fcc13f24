import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { AthleteId, ClubId, SquadId, UserId } from '@freshlegs/domain';
import { athlete, joinRequest, membership, squad, squadAthlete, squadCoach, type Tx } from '@freshlegs/db';
import type { Actor } from '../core/context.ts';

export interface CoachName {
  readonly userId: UserId;
  readonly name: string;
}

/** The squads of the club: all for owners and medical staff, else those the actor coaches or runs in. */
export async function squadsSeenBy(
  tx: Tx,
  actor: Actor,
): Promise<{ squadId: SquadId; name: string; iCoach: boolean }[]> {
  const seesAll = actor.roles.includes('owner') || actor.roles.includes('medical');
  const rows = await tx
    .select({ squadId: squad.id, name: squad.name, coachId: squadCoach.userId, athleteId: squadAthlete.athleteId })
    .from(squad)
    .leftJoin(
      squadCoach,
      and(eq(squadCoach.clubId, squad.clubId), eq(squadCoach.squadId, squad.id), eq(squadCoach.userId, actor.userId)),
    )
    .leftJoin(
      squadAthlete,
      and(
        eq(squadAthlete.clubId, squad.clubId),
        eq(squadAthlete.squadId, squad.id),
        actor.athleteId === null ? sql`false` : eq(squadAthlete.athleteId, actor.athleteId),
      ),
    )
    .where(and(eq(squad.clubId, actor.clubId), isNull(squad.archivedAt)))
    .orderBy(squad.name, squad.id);
  return rows
    .map((row) => ({
      squadId: row.squadId as SquadId,
      name: row.name,
      iCoach: row.coachId !== null && actor.roles.includes('coach'),
      isIn: row.athleteId !== null,
    }))
    .filter((row) => seesAll || row.iCoach || row.isIn)
    .map(({ isIn: _isIn, ...row }) => row);
}

export async function coachesOf(
  tx: Tx,
  clubId: ClubId,
  squadIds: readonly SquadId[],
): Promise<(CoachName & { squadId: SquadId })[]> {
  if (squadIds.length === 0) return [];
  const rows = await tx
    .select({ squadId: squadCoach.squadId, userId: squadCoach.userId, name: membership.name })
    .from(squadCoach)
    .innerJoin(
      membership,
      and(
        eq(membership.clubId, squadCoach.clubId),
        eq(membership.userId, squadCoach.userId),
        isNull(membership.endedAt),
      ),
    )
    .where(
      and(
        eq(squadCoach.clubId, clubId),
        inArray(squadCoach.squadId, [...squadIds]),
        sql`'coach' = any(${membership.roles})`,
      ),
    )
    .orderBy(membership.name, membership.userId);
  return rows.map((row) => ({ squadId: row.squadId as SquadId, userId: row.userId as UserId, name: row.name }));
}

export async function athleteCounts(tx: Tx, clubId: ClubId): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .select({ squadId: squadAthlete.squadId, athletes: count() })
    .from(squadAthlete)
    .innerJoin(
      athlete,
      and(eq(athlete.clubId, squadAthlete.clubId), eq(athlete.id, squadAthlete.athleteId), isNull(athlete.leftAt)),
    )
    .where(eq(squadAthlete.clubId, clubId))
    .groupBy(squadAthlete.squadId);
  return new Map(rows.map((row) => [row.squadId, row.athletes]));
}

export async function pendingJoinCounts(tx: Tx, clubId: ClubId): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .select({ squadId: joinRequest.squadId, pending: count() })
    .from(joinRequest)
    .where(and(eq(joinRequest.clubId, clubId), isNull(joinRequest.decidedAt)))
    .groupBy(joinRequest.squadId);
  return new Map(rows.map((row) => [row.squadId, row.pending]));
}

export async function rosterOf(tx: Tx, clubId: ClubId, squadId: SquadId) {
  const rows = await tx
    .select({ athleteId: athlete.id, name: athlete.name, userId: athlete.userId, joinedAt: squadAthlete.createdAt })
    .from(squadAthlete)
    .innerJoin(
      athlete,
      and(eq(athlete.clubId, squadAthlete.clubId), eq(athlete.id, squadAthlete.athleteId), isNull(athlete.leftAt)),
    )
    .where(and(eq(squadAthlete.clubId, clubId), eq(squadAthlete.squadId, squadId)))
    .orderBy(athlete.name, athlete.id);
  return rows.map((row) => ({ ...row, athleteId: row.athleteId as AthleteId }));
}

/** Those of the people who are members with the role of coach now, with their names. */
export async function activeCoaches(tx: Tx, clubId: ClubId, userIds: readonly UserId[]): Promise<CoachName[]> {
  if (userIds.length === 0) return [];
  const rows = await tx
    .select({ userId: membership.userId, name: membership.name })
    .from(membership)
    .where(
      and(
        eq(membership.clubId, clubId),
        inArray(membership.userId, [...userIds]),
        isNull(membership.endedAt),
        sql`'coach' = any(${membership.roles})`,
      ),
    )
    .orderBy(membership.name, membership.userId);
  return rows.map((row) => ({ userId: row.userId as UserId, name: row.name }));
}

/** The club's athlete, wherever they run; null when there is none or they left. */
export async function clubAthlete(
  tx: Tx,
  clubId: ClubId,
  athleteId: AthleteId,
): Promise<{ readonly athleteId: AthleteId } | null> {
  const [row] = await tx
    .select({ id: athlete.id })
    .from(athlete)
    .where(and(eq(athlete.clubId, clubId), eq(athlete.id, athleteId), isNull(athlete.leftAt)));
  return row ? { athleteId } : null;
}
