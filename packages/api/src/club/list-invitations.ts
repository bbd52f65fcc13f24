import { and, eq, inArray } from 'drizzle-orm';
import { AthleteId, InvitationId, ROLES, SquadId } from '@freshlegs/domain';
import { athlete, membership, squad } from '@freshlegs/db';
import { z } from 'zod';
import { auditWrite } from '../core/audit.ts';
import type { ClubScope } from '../core/context.ts';
import { asGateWithin } from '../core/gate.ts';
import { notFound } from '../core/guards.ts';
import { invitationsOf, revokeOpenInvitations, stateOf } from './invitation-queries.ts';

export const InvitationList = z.object({
  invitations: z.array(
    z.object({
      invitationId: InvitationId,
      roles: z.array(z.enum(ROLES)),
      squadId: SquadId.nullable(),
      squadName: z.string().nullable(),
      athleteId: AthleteId.nullable(),
      athleteName: z.string().nullable(),
      email: z.string().nullable(),
      createdByName: z.string(),
      createdAt: z.string(),
      expiresAt: z.string(),
      state: z.enum(['open', 'used', 'expired', 'revoked']),
    }),
  ),
});

/** The newest 200 invitations of the club, or of one squad. Links are not among them: only their hashes are kept. */
export async function listInvitations(
  scope: ClubScope,
  squadId: SquadId | null,
): Promise<z.output<typeof InvitationList>> {
  const rows = await asGateWithin(scope, async (tx) => invitationsOf(tx, scope.actor.clubId, squadId));
  const names = await namesFor(scope, rows);
  return {
    invitations: rows.map((row) => ({
      invitationId: row.invitationId,
      roles: [...row.roles],
      squadId: row.squadId,
      squadName: names.squads.get(row.squadId ?? '') ?? null,
      athleteId: row.athleteId,
      athleteName: names.athletes.get(row.athleteId ?? '') ?? null,
      email: row.email,
      createdByName: names.members.get(row.createdBy) ?? '',
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      state: stateOf(row, scope.runtime.now()),
    })),
  };
}

async function namesFor(
  { tx, actor }: ClubScope,
  rows: readonly { readonly athleteId: string | null; readonly createdBy: string }[],
) {
  const squads = await tx.select({ id: squad.id, name: squad.name }).from(squad).where(eq(squad.clubId, actor.clubId));
  const athleteIds = rows.flatMap((row) => row.athleteId ?? []);
  const athletes =
    athleteIds.length === 0
      ? []
      : await tx
          .select({ id: athlete.id, name: athlete.name })
          .from(athlete)
          .where(and(eq(athlete.clubId, actor.clubId), inArray(athlete.id, athleteIds)));
  const members = await tx
    .select({ id: membership.userId, name: membership.name })
    .from(membership)
    .where(eq(membership.clubId, actor.clubId));
  const byId = (list: readonly { id: string; name: string }[]) => new Map(list.map(({ id, name }) => [id, name]));
  return { squads: byId(squads), athletes: byId(athletes), members: byId(members) };
}

/** Takes an invitation back that was not used. NOT_FOUND if there is none (in this squad, if one is named). Twice is no error. */
export async function revokeInvitation(
  scope: ClubScope,
  which: { readonly invitationId: InvitationId; readonly squadId: SquadId | null },
): Promise<void> {
  const { actor, runtime } = scope;
  const { isThere, isRevoked } = await asGateWithin(scope, async (tx) => ({
    isRevoked: await revokeOpenInvitations(tx, actor.clubId, which, runtime.now()),
    isThere: (await invitationsOf(tx, actor.clubId, which.squadId)).some(
      (row) => row.invitationId === which.invitationId && row.usedBy === null,
    ),
  }));
  if (!isThere) throw notFound('open invitation');
  if (isRevoked)
    await auditWrite(scope, {
      action: 'club.revokeInvitation',
      athleteIds: [],
      categories: [],
      squadId: which.squadId,
    });
}
