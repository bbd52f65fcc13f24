import { and, eq } from 'drizzle-orm';
import { clubAccount, joinCode, squad, takeRole, type Tx } from '@freshlegs/db';
import { AppError, JoinWithCodeInput, type ClubId, type SquadId } from '@freshlegs/domain';
import { z } from 'zod';
import { refundAttempt, takeAttempt } from '../account/attempts.ts';
import { linkTo } from '../account/links.ts';
import { newTypedCode, normalizeCode } from '../account/secret.ts';
import { auditWrite } from '../core/audit.ts';
import type { AuthorizedSquad, ClubScope, RequestContext } from '../core/context.ts';
import { asGateWithin } from '../core/gate.ts';
import { notFound } from '../core/guards.ts';
import type { Runtime } from '../core/runtime.ts';

const DAY_MS = 24 * 3_600_000;

export const JoinCode = z.object({
  code: z.string(),
  url: z.string(),
  uses: z.number(),
  maxUses: z.number(),
  expiresAt: z.string(),
  expired: z.boolean(),
});
export const RotateInput = z.object({
  /** How many people may ask to join with it. */
  maxUses: z.int().min(1).max(200).default(40),
  days: z.int().min(1).max(90).default(14),
});

type Row = typeof joinCode.$inferSelect;

function shown(runtime: Runtime, { code, uses, maxUses, expiresAt }: Row): z.output<typeof JoinCode> {
  const dashed = `${code.slice(0, 4)}-${code.slice(4)}`;
  return {
    code: dashed,
    url: linkTo(runtime, 'join', dashed),
    uses,
    maxUses,
    expiresAt: expiresAt.toISOString(),
    expired: expiresAt <= runtime.now(),
  };
}

/** The squad's code, for those who hand it out; null if none was made. */
export async function showJoinCode(
  scope: ClubScope,
  { squadId }: AuthorizedSquad,
): Promise<z.output<typeof JoinCode> | null> {
  const [row] = await asGateWithin(scope, async (tx) =>
    tx
      .select()
      .from(joinCode)
      .where(and(eq(joinCode.clubId, scope.actor.clubId), eq(joinCode.squadId, squadId))),
  );
  return row ? shown(scope.runtime, row) : null;
}

/** A new code with a cap and an end; the previous one stops working. */
export async function rotateJoinCode(
  scope: ClubScope,
  { squadId }: AuthorizedSquad,
  { maxUses, days }: z.output<typeof RotateInput>,
): Promise<z.output<typeof JoinCode>> {
  const { runtime, actor } = scope;
  const now = runtime.now();
  const row = {
    clubId: actor.clubId,
    squadId,
    code: normalizeCode(newTypedCode(2)),
    maxUses,
    uses: 0,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * DAY_MS),
  };
  await asGateWithin(scope, async (tx) =>
    tx
      .insert(joinCode)
      .values(row)
      .onConflictDoUpdate({ target: [joinCode.clubId, joinCode.squadId], set: row }),
  );
  await auditWrite(scope, { action: 'squad.rotateJoinCode', athleteIds: [], categories: [], squadId });
  return shown(runtime, row);
}

export interface UsableCode {
  readonly clubId: ClubId;
  readonly clubName: string;
  readonly consentAge: number;
  readonly squadId: SquadId;
  readonly isFull: boolean;
  readonly uses: number;
}

/** The squad that a typed code leads to, held until the transaction ends. NOT_FOUND for a wrong or expired one. */
export async function usableCode(tx: Tx, typed: string, now: Date): Promise<UsableCode> {
  const [row] = await tx
    .select()
    .from(joinCode)
    .where(eq(joinCode.code, normalizeCode(typed)))
    .for('update');
  if (!row || row.expiresAt <= now)
    throw new AppError('NOT_FOUND', 'This code does not work. Please check it, or ask your coach for the current one.');
  const [club] = await tx
    .select({ name: clubAccount.name, consentAge: clubAccount.consentAge })
    .from(clubAccount)
    .where(eq(clubAccount.id, row.clubId));
  if (!club) throw notFound('club');
  return {
    clubId: row.clubId as ClubId,
    squadId: row.squadId as SquadId,
    clubName: club.name,
    consentAge: club.consentAge,
    uses: row.uses,
    isFull: row.uses >= row.maxUses,
  };
}

export async function squadName(tx: Tx, clubId: ClubId, squadId: SquadId): Promise<string> {
  const [row] = await tx
    .select({ name: squad.name })
    .from(squad)
    .where(and(eq(squad.clubId, clubId), eq(squad.id, squadId)));
  return row?.name ?? '';
}

export const PreviewCodeInput = JoinWithCodeInput.pick({ code: true });
export const JoinPreview = z.object({ clubName: z.string(), squadName: z.string(), consentAge: z.number() });

/** Where a code leads, before somebody asks to join. Wrong codes count against the address. */
export async function previewJoinCode(
  { runtime, address }: RequestContext,
  { code }: z.output<typeof PreviewCodeInput>,
): Promise<z.output<typeof JoinPreview>> {
  const attemptKey = { kind: 'code-address', of: address } as const;
  await takeAttempt(runtime, [attemptKey]);
  const preview = await runtime.db.asGate(async (tx) => {
    const found = await usableCode(tx, code, runtime.now());
    // Only the squad's name is read; nobody is signed in.
    await takeRole(tx, 'app', { clubId: found.clubId });
    return {
      clubName: found.clubName,
      squadName: await squadName(tx, found.clubId, found.squadId),
      consentAge: found.consentAge,
    };
  });
  await refundAttempt(runtime, attemptKey);
  return preview;
}
