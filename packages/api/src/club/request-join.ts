import { and, eq, isNull } from 'drizzle-orm';
import { AppError, JoinWithCodeInput, ZoneInput, type JoinRequestId } from '@freshlegs/domain';
import { athlete, joinCode, joinRequest, squadAthlete, takeRole, type Tx } from '@freshlegs/db';
import { z } from 'zod';
import { refundAttempt, takeAttempt } from '../account/attempts.ts';
import { insertAccount, linkToClub } from '../account/queries.ts';
import { resolvePerson, type Comer } from '../account/resolve-person.ts';
import type { RequestContext } from '../core/context.ts';
import { newId, type Runtime } from '../core/runtime.ts';
import { squadName, usableCode, type UsableCode } from './join-code.ts';
import { requireConsentAge, type Birth } from './join-as-athlete.ts';

export const JoinInput = JoinWithCodeInput.extend({ zone: ZoneInput.nullable().default(null) });
type JoinInput = z.output<typeof JoinInput>;

export const JoinAnswer = z.object({
  status: z.enum(['waiting', 'already-in']),
  clubName: z.string(),
  squadName: z.string(),
});
type JoinAnswer = z.output<typeof JoinAnswer>;

/**
 * Asks to join a squad with its code; a coach of it decides. Asking twice is one request. NOT_FOUND for a wrong or
 * expired code, CONFLICT when its cap is reached, FORBIDDEN under the club's consent age (nothing is stored then).
 */
export async function requestJoin(ctx: RequestContext, input: JoinInput): Promise<JoinAnswer> {
  const { runtime, address, signedIn } = ctx;
  const codeKey = { kind: 'code-address', of: address } as const;
  await takeAttempt(runtime, [codeKey, { kind: 'join-address', of: address }]);
  const code = await runtime.db.asGate(async (tx) => usableCode(tx, input.code, runtime.now()));
  await refundAttempt(runtime, codeKey);
  const birth = requireBirth(ctx, input);
  requireConsentAge(birth, code.consentAge, runtime.now());
  const comer = await resolvePerson(runtime, signedIn, input.person, address);
  try {
    return await ask(runtime, input.code, comer, birth);
  } catch (error) {
    // Sent twice at the same moment: the other one made the account, so this one is that person now.
    if (!(error instanceof AppError) || error.code !== 'CONFLICT' || !comer.newAccount) throw error;
    return ask(runtime, input.code, await resolvePerson(runtime, null, input.person, address), birth);
  }
}

function requireBirth({ signedIn }: RequestContext, { person, birthDate, zone }: JoinInput): Birth {
  const given = signedIn
    ? { birthDate, zone }
    : { birthDate: person?.birthDate ?? birthDate, zone: person?.zone ?? zone };
  if (!given.birthDate || !given.zone) throw new AppError('BAD_INPUT', 'Please give your birth date.');
  return { birthDate: given.birthDate, zone: given.zone };
}

async function ask(runtime: Runtime, typedCode: string, comer: Comer, birth: Birth): Promise<JoinAnswer> {
  const now = runtime.now();
  return runtime.db.asGate(async (tx) => {
    const code = await usableCode(tx, typedCode, now);
    const { clubId, squadId } = code;
    if (comer.newAccount && !(await insertAccount(tx, comer.newAccount, now)))
      throw new AppError(
        'CONFLICT',
        'There is an account with this email already. Please sign in first, then open the link again.',
      );
    await takeRole(tx, 'app', { clubId, userId: comer.userId });
    const answer = { clubName: code.clubName, squadName: await squadName(tx, clubId, squadId) };
    if (await isInSquad(tx, code, comer)) return { ...answer, status: 'already-in' };
    if (await isWaiting(tx, code, comer)) return { ...answer, status: 'waiting' };
    if (code.isFull)
      throw new AppError('CONFLICT', 'This code was used as often as it may be. Please ask your coach for a new one.');
    const id = newId<JoinRequestId>(runtime);
    await tx
      .insert(joinRequest)
      .values({ clubId, id, squadId, userId: comer.userId, name: comer.name, ...birth, createdAt: now });
    await takeRole(tx, 'gate');
    await linkToClub(tx, comer.userId, clubId);
    await tx
      .update(joinCode)
      .set({ uses: code.uses + 1 })
      .where(and(eq(joinCode.clubId, clubId), eq(joinCode.squadId, squadId)));
    return { ...answer, status: 'waiting' };
  });
}

async function isInSquad(tx: Tx, { clubId, squadId }: UsableCode, { userId }: Comer): Promise<boolean> {
  const rows = await tx
    .select({ id: athlete.id })
    .from(athlete)
    .innerJoin(
      squadAthlete,
      and(
        eq(squadAthlete.clubId, athlete.clubId),
        eq(squadAthlete.athleteId, athlete.id),
        eq(squadAthlete.squadId, squadId),
      ),
    )
    .where(and(eq(athlete.clubId, clubId), eq(athlete.userId, userId), isNull(athlete.leftAt)));
  return rows.length > 0;
}

async function isWaiting(tx: Tx, { clubId, squadId }: UsableCode, { userId }: Comer): Promise<boolean> {
  const rows = await tx
    .select({ id: joinRequest.id })
    .from(joinRequest)
    .where(
      and(
        eq(joinRequest.clubId, clubId),
        eq(joinRequest.squadId, squadId),
        eq(joinRequest.userId, userId),
        isNull(joinRequest.decidedAt),
      ),
    );
  return rows.length > 0;
}
