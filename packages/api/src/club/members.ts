import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { AppError, AthleteId, ROLES, UserId, type ClubId, type Role } from '@freshlegs/domain';
import { athlete, membership, squadAthlete, squadCoach, userClub, type Tx } from '@freshlegs/db';
import { z } from 'zod';
import { endRollingSessions } from '../account/queries.ts';
import { STAFF_SESSION_MS } from '../account/sessions.ts';
import { revokeAllGrants } from '../consent/queries.ts';
import { auditWrite } from '../core/audit.ts';
import type { ClubScope } from '../core/context.ts';
import { asGateWithin, asPersonWithin } from '../core/gate.ts';
import { notFound } from '../core/guards.ts';
import { bumpVisible } from '../core/versions.ts';
import { revokeOpenInvitations } from './invitation-queries.ts';

export const MemberList = z.object({
  members: z.array(
    z.object({
      userId: UserId,
      name: z.string(),
      roles: z.array(z.enum(ROLES)),
      athleteId: AthleteId.nullable(),
      since: z.string(),
    }),
  ),
});

/** Who belongs to the club now, with their roles. */
export async function listMembers({ tx, actor }: ClubScope): Promise<z.output<typeof MemberList>> {
  const rows = await tx
    .select({
      userId: membership.userId,
      name: membership.name,
      roles: membership.roles,
      athleteId: athlete.id,
      since: membership.createdAt,
    })
    .from(membership)
    .leftJoin(
      athlete,
      and(eq(athlete.clubId, membership.clubId), eq(athlete.userId, membership.userId), isNull(athlete.leftAt)),
    )
    .where(and(eq(membership.clubId, actor.clubId), isNull(membership.endedAt)))
    .orderBy(asc(membership.name), asc(membership.userId));
  return {
    members: rows.map((row) => ({
      userId: row.userId as UserId,
      name: row.name,
      roles: row.roles as Role[],
      athleteId: row.athleteId as AthleteId | null,
      since: row.since.toISOString(),
    })),
  };
}

export const ChangeRolesInput = z.object({
  userId: UserId,
  roles: z
    .array(z.enum(ROLES))
    .min(1, 'Choose at least one role, or end the membership.')
    .transform((roles) => ROLES.filter((role) => roles.includes(role))),
});

/**
 * Gives a member exactly these roles, from their next request on. CONFLICT for the last owner, and for making somebody
 * an athlete: they come by invitation, which asks for their birth date. Who is no athlete any more shares nothing.
 */
export async function changeRoles(
  scope: ClubScope,
  { userId, roles }: z.output<typeof ChangeRolesInput>,
): Promise<{ roles: Role[] }> {
  const { tx, actor, runtime } = scope;
  const before = await lockedRoles(tx, actor.clubId, userId);
  const isLost = (role: Role) => before.roles.includes(role) && !roles.includes(role);
  if (isLost('owner')) requireOtherOwner(before, userId);
  if (roles.includes('athlete') && !before.roles.includes('athlete'))
    throw new AppError('CONFLICT', 'An athlete joins by an invitation to a squad. Please send one.');
  if (isLost('coach')) await stopCoaching(scope, userId);
  const athleteId = isLost('athlete') ? await stopAthlete(scope, userId) : null;
  await tx
    .update(membership)
    .set({ roles })
    .where(and(eq(membership.clubId, actor.clubId), eq(membership.userId, userId)));
  await asGateWithin(scope, async (gate) => {
    const now = runtime.now();
    if (isLost('owner') || isLost('coach')) await revokeOpenInvitations(gate, actor.clubId, { createdBy: userId }, now);
    if (roles.some((role) => role !== 'athlete'))
      await endRollingSessions(gate, userId, new Date(now.getTime() + STAFF_SESSION_MS));
  });
  await auditWrite(scope, {
    action: 'club.changeRoles',
    athleteIds: athleteId === null ? [] : [athleteId],
    categories: [],
  });
  return { roles };
}

/** Ends a membership at once; the person's records stay, nobody else sees them. CONFLICT for the last owner. */
export async function endMembership(scope: ClubScope, userId: UserId): Promise<void> {
  const { tx, actor, runtime } = scope;
  const before = await lockedRoles(tx, actor.clubId, userId);
  if (before.roles.includes('owner')) requireOtherOwner(before, userId);
  await stopCoaching(scope, userId);
  const athleteId = await stopAthlete(scope, userId);
  await asGateWithin(scope, async (gate) => {
    await revokeOpenInvitations(gate, actor.clubId, { createdBy: userId }, runtime.now());
    await gate.delete(userClub).where(and(eq(userClub.userId, userId), eq(userClub.clubId, actor.clubId)));
  });
  await tx
    .update(membership)
    .set({ endedAt: runtime.now() })
    .where(and(eq(membership.clubId, actor.clubId), eq(membership.userId, userId)));
  const action = userId === actor.userId ? 'club.leave' : 'club.endMembership';
  await auditWrite(scope, { action, athleteIds: athleteId === null ? [] : [athleteId], categories: [] });
}

interface LockedRoles {
  readonly roles: readonly Role[];
  readonly ownerIds: readonly string[];
}

/** Holds all owners and the member, in one order, so that two owners cannot remove each other at the same moment. */
async function lockedRoles(tx: Tx, clubId: ClubId, userId: UserId): Promise<LockedRoles> {
  const rows = await tx
    .select({ userId: membership.userId, roles: membership.roles })
    .from(membership)
    .where(
      and(
        eq(membership.clubId, clubId),
        isNull(membership.endedAt),
        sql`('owner' = any(${membership.roles}) or ${membership.userId} = ${userId})`,
      ),
    )
    .orderBy(asc(membership.userId))
    .for('update');
  const member = rows.find((row) => row.userId === userId);
  if (!member) throw notFound('member');
  return {
    roles: member.roles as Role[],
    ownerIds: rows.filter((row) => row.roles.includes('owner')).map((row) => row.userId),
  };
}

function requireOtherOwner({ ownerIds }: LockedRoles, userId: UserId): void {
  if (ownerIds.every((id) => id === userId))
    throw new AppError('CONFLICT', 'A club needs an owner. Please make somebody else an owner first.');
}

async function stopCoaching({ tx, actor }: ClubScope, userId: UserId): Promise<void> {
  await tx.delete(squadCoach).where(and(eq(squadCoach.clubId, actor.clubId), eq(squadCoach.userId, userId)));
}

/** Out of all squads, and nothing is shared any more: who comes back is asked again. */
async function stopAthlete(scope: ClubScope, userId: UserId): Promise<AthleteId | null> {
  const { tx, actor, runtime } = scope;
  const { clubId } = actor;
  const ofPerson = and(eq(athlete.clubId, clubId), eq(athlete.userId, userId), isNull(athlete.leftAt));
  const [row] = await tx.select({ id: athlete.id }).from(athlete).where(ofPerson);
  if (!row) return null;
  const athleteId = row.id as AthleteId;
  await asPersonWithin(scope, userId, async (own) => revokeAllGrants(own, clubId, athleteId, runtime.now()));
  // While the squads are still known.
  await bumpVisible(tx, clubId, [athleteId]);
  await tx.delete(squadAthlete).where(and(eq(squadAthlete.clubId, clubId), eq(squadAthlete.athleteId, athleteId)));
  await tx.update(athlete).set({ leftAt: runtime.now(), sharingChosenAt: null }).where(ofPerson);
  return athleteId;
}
