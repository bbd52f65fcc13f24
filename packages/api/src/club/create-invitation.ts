import { and, eq, isNull } from 'drizzle-orm';
import { AppError, InvitationId, type AthleteId, type CreateInvitationInput, type SquadId } from '@freshlegs/domain';
import { athlete, invitation, squadAthlete } from '@freshlegs/db';
import { z } from 'zod';
import { linkTo, sendInBackground } from '../account/links.ts';
import { hashSecret, newToken } from '../account/secret.ts';
import { auditWrite } from '../core/audit.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { ClubScope } from '../core/context.ts';
import { asGateWithin } from '../core/gate.ts';
import { loadSquad, notFound } from '../core/guards.ts';
import { newId } from '../core/runtime.ts';

const LIFETIME_MS = 14 * 24 * 3_600_000;

export const CreatedInvitation = z.object({
  invitationId: InvitationId,
  url: z.string(),
  expiresAt: z.string(),
  mailed: z.boolean(),
});

/**
 * A personal way in: single use, good for 14 days. The link is shown this once; only its hash is kept.
 * BAD_INPUT for an athlete without a squad, NOT_FOUND for a squad or record that is not there to be claimed.
 */
export async function createInvitation(
  scope: ClubScope,
  input: CreateInvitationInput,
): Promise<z.output<typeof CreatedInvitation>> {
  const { runtime, actor } = scope;
  if (input.roles.includes('athlete') && input.squadId === null)
    throw new AppError('BAD_INPUT', 'Choose the squad that the athlete joins.');
  if (input.squadId !== null) await loadSquad(scope.tx, actor, input.squadId);
  if (input.athleteId !== null) await requireUnclaimed(scope, input.squadId, input.athleteId);
  const { name: clubName } = await clubSettings(scope);
  const token = newToken();
  const now = runtime.now();
  const row = {
    clubId: actor.clubId,
    id: newId<InvitationId>(runtime),
    tokenHash: hashSecret(token),
    roles: input.roles,
    squadId: input.squadId,
    athleteId: input.athleteId,
    email: input.email,
    createdBy: actor.userId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + LIFETIME_MS),
  };
  await asGateWithin(scope, async (tx) => tx.insert(invitation).values(row));
  await auditWrite(scope, {
    action: 'club.invite',
    athleteIds: input.athleteId === null ? [] : [input.athleteId],
    categories: [],
    squadId: input.squadId,
  });
  const url = linkTo(runtime, 'invite', token);
  const text = `${actor.name} invites you to ${clubName}.\n\nOpen this link within 14 days; it works once:\n${url}\n`;
  const mailed =
    input.email !== null && sendInBackground(runtime, { to: input.email, subject: `Invitation to ${clubName}`, text });
  return { invitationId: row.id, url, expiresAt: row.expiresAt.toISOString(), mailed };
}

async function requireUnclaimed(
  { tx, actor }: ClubScope,
  squadId: SquadId | null,
  athleteId: AthleteId,
): Promise<void> {
  const [row] = await tx
    .select({ userId: athlete.userId })
    .from(athlete)
    .innerJoin(squadAthlete, and(eq(squadAthlete.clubId, athlete.clubId), eq(squadAthlete.athleteId, athlete.id)))
    .where(
      and(
        eq(athlete.clubId, actor.clubId),
        eq(athlete.id, athleteId),
        isNull(athlete.leftAt),
        squadId === null ? undefined : eq(squadAthlete.squadId, squadId),
      ),
    );
  if (!row) throw notFound('athlete');
  if (row.userId !== null) throw new AppError('CONFLICT', 'This athlete has an account already.');
}
