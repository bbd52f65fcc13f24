import { AcceptInvitationInput, AppError, AthleteId, ClubId, UserId, ZoneInput } from '@freshlegs/domain';
import { squadCoach, takeRole, type Tx } from '@freshlegs/db';
import { z } from 'zod';
import { endRollingSessions, insertAccount, linkToClub } from '../account/queries.ts';
import { resolvePerson, type Comer } from '../account/resolve-person.ts';
import { hashSecret } from '../account/secret.ts';
import { STAFF_SESSION_MS } from '../account/sessions.ts';
import { auditWrite } from '../core/audit.ts';
import type { ClubScope, RequestContext } from '../core/context.ts';
import { loadActor } from '../core/guards.ts';
import type { Runtime } from '../core/runtime.ts';
import { admitMember } from './admit-member.ts';
import {
  invitationByToken,
  lockInvitation,
  markInvitationUsed,
  stateOf,
  type InvitationRow,
} from './invitation-queries.ts';
import { joinAsAthlete, requireConsentAge, type Birth } from './join-as-athlete.ts';

export const AcceptInput = AcceptInvitationInput.extend({
  /** Where somebody lives who is signed in already and becomes an athlete. */
  zone: ZoneInput.nullable().default(null),
});
type AcceptInput = z.output<typeof AcceptInput>;

export const Accepted = z.object({ clubId: ClubId, userId: UserId, athleteId: AthleteId.nullable() });
type Accepted = z.output<typeof Accepted>;

/**
 * Lets the person in with the roles and the squad of the invitation, once. A phone may send it twice: the same person
 * gets the same answer. CONFLICT when it was used by somebody else, taken back or has expired; FORBIDDEN under the
 * club's consent age, and then nothing is stored.
 */
export async function acceptInvitation(ctx: RequestContext, input: AcceptInput): Promise<Accepted> {
  const { runtime } = ctx;
  const row = await runtime.db.asGate(async (tx) => requireInvitation(tx, input.token));
  const birth = row.roles.includes('athlete') ? requireBirth(ctx, input) : null;
  if (birth) requireConsentAge(birth, row.consentAge, runtime.now());
  const comer = await resolvePerson(runtime, ctx.signedIn, input.person, ctx.address);
  try {
    return await letIn(runtime, input.token, comer, birth);
  } catch (error) {
    // Sent twice at the same moment: the other one made the account, so this one is that person now.
    if (!(error instanceof AppError) || error.code !== 'CONFLICT' || !comer.newAccount) throw error;
    return letIn(runtime, input.token, await resolvePerson(runtime, null, input.person, ctx.address), birth);
  }
}

async function requireInvitation(tx: Tx, token: string): Promise<InvitationRow> {
  const row = await invitationByToken(tx, hashSecret(token));
  if (!row)
    throw new AppError('NOT_FOUND', 'This invitation does not exist. Please check the link, or ask for a new one.');
  return row;
}

function requireBirth({ signedIn }: RequestContext, { person, birthDate, zone }: AcceptInput): Birth {
  const given = signedIn
    ? { birthDate, zone }
    : { birthDate: person?.birthDate ?? birthDate, zone: person?.zone ?? zone };
  if (!given.birthDate || !given.zone) throw new AppError('BAD_INPUT', 'Please give your birth date.');
  return { birthDate: given.birthDate, zone: given.zone };
}

const SPENT = {
  used: 'This invitation was used already. If it was you, please sign in; otherwise ask for a new one.',
  expired: 'This invitation has expired. Please ask for a new one.',
  revoked: 'This invitation was taken back. Please ask for a new one.',
} as const;

async function letIn(runtime: Runtime, token: string, comer: Comer, birth: Birth | null): Promise<Accepted> {
  const now = runtime.now();
  return runtime.db.asGate(async (tx) => {
    const first = await requireInvitation(tx, token);
    await lockInvitation(tx, first.clubId, first.invitationId);
    const row = await requireInvitation(tx, token);
    const state = stateOf(row, now);
    const isRetry = state === 'used' && row.usedBy === comer.userId;
    if (state !== 'open' && !isRetry) throw new AppError('CONFLICT', SPENT[state]);
    if (!isRetry) await prepareAccount(tx, row, comer, now);
    await takeRole(tx, 'app', { clubId: row.clubId, userId: comer.userId });
    if (isRetry) {
      const actor = await loadActor(tx, row.clubId, comer);
      return { clubId: row.clubId, userId: comer.userId, athleteId: actor.athleteId };
    }
    await admitMember(tx, { clubId: row.clubId, userId: comer.userId, name: comer.name, roles: row.roles, now });
    const scope = { runtime, tx, actor: await loadActor(tx, row.clubId, comer) };
    return takeUpRoles(scope, row, birth);
  });
}

async function prepareAccount(tx: Tx, row: InvitationRow, { newAccount, userId }: Comer, now: Date): Promise<void> {
  if (newAccount && !(await insertAccount(tx, newAccount, now)))
    throw new AppError(
      'CONFLICT',
      'There is an account with this email already. Please sign in first, then open the link again.',
    );
  await linkToClub(tx, userId, row.clubId);
  await markInvitationUsed(tx, row, userId, now);
  if (row.roles.some((role) => role !== 'athlete'))
    await endRollingSessions(tx, userId, new Date(now.getTime() + STAFF_SESSION_MS));
}

async function takeUpRoles(scope: ClubScope, row: InvitationRow, birth: Birth | null): Promise<Accepted> {
  const { tx, actor, runtime } = scope;
  const { squadId } = row;
  if (squadId !== null && row.roles.includes('coach'))
    await tx
      .insert(squadCoach)
      .values({ clubId: row.clubId, squadId, userId: actor.userId, createdAt: runtime.now() })
      .onConflictDoNothing();
  const athleteId =
    birth && squadId !== null
      ? await joinAsAthlete(scope, { ...birth, squadId, claims: row.athleteId })
      : actor.athleteId;
  await auditWrite(scope, {
    action: 'club.acceptInvitation',
    athleteIds: athleteId === null ? [] : [athleteId],
    categories: birth ? ['training'] : [],
    squadId,
  });
  return { clubId: row.clubId, userId: actor.userId, athleteId };
}
