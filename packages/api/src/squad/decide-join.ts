import { and, asc, eq, isNull } from 'drizzle-orm';
import { AppError, AthleteId, JoinRequestId, type LocalDate, type UserId } from '@freshlegs/domain';
import { joinRequest } from '@freshlegs/db';
import { z } from 'zod';
import { admitMember } from '../club/admit-member.ts';
import { joinAsAthlete } from '../club/join-as-athlete.ts';
import { auditWrite } from '../core/audit.ts';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import { asPersonWithin } from '../core/gate.ts';
import { loadActor, notFound } from '../core/guards.ts';

export const JoinRequests = z.object({
  requests: z.array(z.object({ requestId: JoinRequestId, name: z.string(), requestedAt: z.string() })),
});
export const DecideInput = z.object({ requestId: JoinRequestId, decision: z.enum(['approved', 'declined']) });
export const Decided = z.object({ decision: z.enum(['approved', 'declined']), athleteId: AthleteId.nullable() });

/** Who waits to be let into the squad, the longest wait first. */
export async function listJoinRequests(
  { tx, actor }: ClubScope,
  { squadId }: AuthorizedSquad,
): Promise<z.output<typeof JoinRequests>> {
  const rows = await tx
    .select({ requestId: joinRequest.id, name: joinRequest.name, at: joinRequest.createdAt })
    .from(joinRequest)
    .where(and(eq(joinRequest.clubId, actor.clubId), eq(joinRequest.squadId, squadId), isNull(joinRequest.decidedAt)))
    .orderBy(asc(joinRequest.createdAt), asc(joinRequest.id));
  return {
    requests: rows.map(({ requestId, name, at }) => ({
      requestId: requestId as JoinRequestId,
      name,
      requestedAt: at.toISOString(),
    })),
  };
}

/**
 * Lets somebody into the squad, or not. The same decision twice is one; CONFLICT when a coach decided otherwise before,
 * NOT_FOUND for a request of another squad. Nothing is shared by joining.
 */
export async function decideJoin(
  scope: ClubScope,
  { squadId }: AuthorizedSquad,
  { requestId, decision }: z.output<typeof DecideInput>,
): Promise<z.output<typeof Decided>> {
  const { tx, actor, runtime } = scope;
  const ofRequest = and(
    eq(joinRequest.clubId, actor.clubId),
    eq(joinRequest.squadId, squadId),
    eq(joinRequest.id, requestId),
  );
  const [request] = await tx.select().from(joinRequest).where(ofRequest).for('update');
  if (!request) throw notFound('request');
  const userId = request.userId as UserId;
  if (request.decision !== null) {
    if (request.decision !== decision)
      throw new AppError('CONFLICT', `This request was ${request.decision} before. Please reload the page.`);
    return {
      decision,
      athleteId: decision === 'approved' ? (await loadActor(tx, actor.clubId, { userId })).athleteId : null,
    };
  }
  const now = runtime.now();
  await tx.update(joinRequest).set({ decision, decidedAt: now, decidedBy: actor.userId }).where(ofRequest);
  const athleteId =
    decision === 'approved'
      ? await letIn(scope, squadId, {
          userId,
          name: request.name,
          birthDate: request.birthDate as LocalDate,
          zone: request.zone,
        })
      : null;
  await auditWrite(scope, {
    action: `squad.join.${decision}`,
    athleteIds: athleteId === null ? [] : [athleteId],
    categories: [],
    squadId,
  });
  return { decision, athleteId };
}

interface Requester {
  readonly userId: UserId;
  readonly name: string;
  readonly birthDate: LocalDate;
  readonly zone: string;
}

/** As the person who asked: the birth date is theirs, and only they may write it. */
async function letIn(
  scope: ClubScope,
  squadId: AuthorizedSquad['squadId'],
  { userId, name, birthDate, zone }: Requester,
): Promise<AthleteId> {
  const { runtime, actor } = scope;
  return asPersonWithin(scope, userId, async (tx) => {
    await admitMember(tx, { clubId: actor.clubId, userId, name, roles: ['athlete'], now: runtime.now() });
    const theirs = { runtime, tx, actor: await loadActor(tx, actor.clubId, { userId }) };
    return joinAsAthlete(theirs, { squadId, claims: null, birthDate, zone });
  });
}
