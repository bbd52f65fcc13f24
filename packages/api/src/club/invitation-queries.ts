import { and, desc, eq, isNull } from 'drizzle-orm';
import type { AthleteId, ClubId, InvitationId, Role, SquadId, UserId } from '@freshlegs/domain';
import { clubAccount, invitation, type Tx } from '@freshlegs/db';

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked';

export interface InvitationRow {
  readonly clubId: ClubId;
  readonly invitationId: InvitationId;
  readonly clubName: string;
  readonly consentAge: number;
  readonly roles: readonly Role[];
  readonly squadId: SquadId | null;
  readonly athleteId: AthleteId | null;
  readonly email: string | null;
  readonly createdBy: UserId;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedBy: UserId | null;
  readonly revokedAt: Date | null;
}

const COLUMNS = {
  clubId: invitation.clubId,
  invitationId: invitation.id,
  clubName: clubAccount.name,
  consentAge: clubAccount.consentAge,
  roles: invitation.roles,
  squadId: invitation.squadId,
  athleteId: invitation.athleteId,
  email: invitation.email,
  createdBy: invitation.createdBy,
  createdAt: invitation.createdAt,
  expiresAt: invitation.expiresAt,
  usedBy: invitation.usedBy,
  revokedAt: invitation.revokedAt,
};

type Selected = Pick<
  typeof invitation.$inferSelect,
  | 'clubId'
  | 'roles'
  | 'squadId'
  | 'athleteId'
  | 'email'
  | 'createdBy'
  | 'createdAt'
  | 'expiresAt'
  | 'usedBy'
  | 'revokedAt'
> & {
  readonly invitationId: string;
  readonly clubName: string;
  readonly consentAge: number;
};

const branded = (row: Selected): InvitationRow => ({
  ...row,
  clubId: row.clubId as ClubId,
  invitationId: row.invitationId as InvitationId,
  roles: row.roles as Role[],
  squadId: row.squadId as SquadId | null,
  athleteId: row.athleteId as AthleteId | null,
  createdBy: row.createdBy as UserId,
  usedBy: row.usedBy as UserId | null,
});

export function stateOf(row: InvitationRow, now: Date): InvitationState {
  if (row.usedBy !== null) return 'used';
  if (row.revokedAt !== null) return 'revoked';
  return row.expiresAt <= now ? 'expired' : 'open';
}

export async function invitationByToken(tx: Tx, tokenHash: string): Promise<InvitationRow | null> {
  const [row] = await tx
    .select(COLUMNS)
    .from(invitation)
    .innerJoin(clubAccount, eq(clubAccount.id, invitation.clubId))
    .where(eq(invitation.tokenHash, tokenHash));
  return row ? branded(row) : null;
}

/** Holds the invitation until the transaction ends: of two people with it, the second waits and finds it used. */
export async function lockInvitation(tx: Tx, clubId: ClubId, invitationId: InvitationId): Promise<void> {
  await tx
    .select({ id: invitation.id })
    .from(invitation)
    .where(and(eq(invitation.clubId, clubId), eq(invitation.id, invitationId)))
    .for('update');
}

export async function markInvitationUsed(
  tx: Tx,
  { clubId, invitationId }: InvitationRow,
  usedBy: UserId,
  usedAt: Date,
): Promise<void> {
  await tx
    .update(invitation)
    .set({ usedAt, usedBy })
    .where(and(eq(invitation.clubId, clubId), eq(invitation.id, invitationId)));
}

/** Newest first; those of one squad, or all of the club. */
export async function invitationsOf(
  tx: Tx,
  clubId: ClubId,
  squadId: SquadId | null,
): Promise<readonly InvitationRow[]> {
  const rows = await tx
    .select(COLUMNS)
    .from(invitation)
    .innerJoin(clubAccount, eq(clubAccount.id, invitation.clubId))
    .where(and(eq(invitation.clubId, clubId), squadId === null ? undefined : eq(invitation.squadId, squadId)))
    .orderBy(desc(invitation.createdAt), desc(invitation.id))
    .limit(200);
  return rows.map(branded);
}

/** Takes back what was not used: one invitation (of the squad, if given), or all that one person made. True if any was open. */
export async function revokeOpenInvitations(
  tx: Tx,
  clubId: ClubId,
  which: { readonly invitationId: InvitationId; readonly squadId: SquadId | null } | { readonly createdBy: UserId },
  now: Date,
): Promise<boolean> {
  const wanted =
    'createdBy' in which
      ? eq(invitation.createdBy, which.createdBy)
      : and(
          eq(invitation.id, which.invitationId),
          which.squadId === null ? undefined : eq(invitation.squadId, which.squadId),
        );
  const rows = await tx
    .update(invitation)
    .set({ revokedAt: now })
    .where(and(eq(invitation.clubId, clubId), wanted, isNull(invitation.usedAt), isNull(invitation.revokedAt)))
    .returning({ id: invitation.id });
  return rows.length > 0;
}
