import { and, eq } from 'drizzle-orm';
import { AppError, ROLES } from '@freshlegs/domain';
import { athlete, squad, takeRole } from '@freshlegs/db';
import { z } from 'zod';
import { hashSecret } from '../account/secret.ts';
import type { RequestContext } from '../core/context.ts';
import { invitationByToken, stateOf } from './invitation-queries.ts';

export const TokenInput = z.object({ token: z.string().min(20).max(128) });

export const InvitationPreview = z.object({
  clubName: z.string(),
  roles: z.array(z.enum(ROLES)),
  squadName: z.string().nullable(),
  /** The record that the coach opened and that is claimed by accepting. */
  athleteName: z.string().nullable(),
  email: z.string().nullable(),
  expiresAt: z.string(),
  state: z.enum(['open', 'used', 'expired', 'revoked']),
  needsBirthDate: z.boolean(),
  consentAge: z.number(),
});

/** What the link leads to, for whoever holds it. Once it is spent, only that. NOT_FOUND for an unknown token. */
export async function previewInvitation(
  { runtime }: RequestContext,
  { token }: z.output<typeof TokenInput>,
): Promise<z.output<typeof InvitationPreview>> {
  return runtime.db.asGate(async (tx) => {
    const row = await invitationByToken(tx, hashSecret(token));
    if (!row)
      throw new AppError('NOT_FOUND', 'This invitation does not exist. Please check the link, or ask for a new one.');
    const state = stateOf(row, runtime.now());
    const { clubId, squadId, athleteId } = row;
    // As the person who invited: the one who opens the link may have no account yet.
    await takeRole(tx, 'app', { clubId, userId: row.createdBy });
    const [squadRow] =
      squadId === null
        ? []
        : await tx
            .select({ name: squad.name })
            .from(squad)
            .where(and(eq(squad.clubId, clubId), eq(squad.id, squadId)));
    const [athleteRow] =
      athleteId === null
        ? []
        : await tx
            .select({ name: athlete.name })
            .from(athlete)
            .where(and(eq(athlete.clubId, clubId), eq(athlete.id, athleteId)));
    const isOpen = state === 'open';
    return {
      clubName: row.clubName,
      roles: [...row.roles],
      squadName: squadRow?.name ?? null,
      athleteName: isOpen ? (athleteRow?.name ?? null) : null,
      email: isOpen ? row.email : null,
      expiresAt: row.expiresAt.toISOString(),
      state,
      needsBirthDate: row.roles.includes('athlete'),
      consentAge: row.consentAge,
    };
  });
}
