import { and, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm';
import type { ClubId, Role, SessionId, UserId } from '@freshlegs/domain';
import {
  appUser,
  clubAccount,
  membership,
  passwordReset,
  session,
  statement,
  takeRole,
  userClub,
  type Tx,
} from '@freshlegs/db';

export interface AccountRow {
  readonly userId: UserId;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

const ACCOUNT = { userId: appUser.id, email: appUser.email, name: appUser.name, passwordHash: appUser.passwordHash };

export async function accountByEmail(tx: Tx, email: string): Promise<AccountRow | null> {
  const [row] = await tx.select(ACCOUNT).from(appUser).where(eq(appUser.email, email));
  return row ? { ...row, userId: row.userId as UserId } : null;
}

/** The account, held so that its password cannot change before this transaction ends. */
export async function lockedAccount(tx: Tx, userId: UserId, strength: 'update' | 'share'): Promise<AccountRow | null> {
  const [row] = await tx.select(ACCOUNT).from(appUser).where(eq(appUser.id, userId)).for(strength);
  return row ? { ...row, userId: row.userId as UserId } : null;
}

/** False if the email has an account already. */
export async function insertAccount(tx: Tx, account: AccountRow, now: Date): Promise<boolean> {
  const rows = await tx
    .insert(appUser)
    .values({
      id: account.userId,
      email: account.email,
      name: account.name,
      passwordHash: account.passwordHash,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: appUser.id });
  return rows.length === 1;
}

export async function setPasswordHash(tx: Tx, userId: UserId, passwordHash: string): Promise<void> {
  await tx.update(appUser).set({ passwordHash }).where(eq(appUser.id, userId));
}

export async function hasAnyClub(tx: Tx): Promise<boolean> {
  return (await tx.select({ id: clubAccount.id }).from(clubAccount).limit(1)).length > 0;
}

export async function linkToClub(tx: Tx, userId: UserId, clubId: ClubId): Promise<void> {
  await tx.insert(userClub).values({ userId, clubId }).onConflictDoNothing();
}

export async function clubsOf(tx: Tx, userId: UserId): Promise<(typeof clubAccount.$inferSelect)[]> {
  const rows = await tx
    .select({ club: clubAccount })
    .from(userClub)
    .innerJoin(clubAccount, eq(clubAccount.id, userClub.clubId))
    .where(eq(userClub.userId, userId))
    .orderBy(clubAccount.name, clubAccount.id);
  return rows.map((row) => row.club);
}

/** True if the person is coach, medical staff or owner anywhere. Starts and ends on the control plane. */
export async function isStaffAnywhere(tx: Tx, userId: UserId): Promise<boolean> {
  const clubs = await clubsOf(tx, userId);
  let isStaff = false;
  for (const { id } of clubs) {
    await takeRole(tx, 'app', { clubId: id, userId });
    const [row] = await tx
      .select({ roles: membership.roles })
      .from(membership)
      .where(and(eq(membership.clubId, id), eq(membership.userId, userId), isNull(membership.endedAt)));
    isStaff ||= (row?.roles as Role[] | undefined)?.some((role) => role !== 'athlete') ?? false;
  }
  await takeRole(tx, 'gate');
  return isStaff;
}

export async function insertSession(tx: Tx, row: typeof session.$inferInsert): Promise<void> {
  await tx.insert(session).values(row);
}

/** The session with its person, unless it ended. */
export async function liveSession(tx: Tx, sessionId: SessionId, now: Date): Promise<LiveSession | null> {
  const [row] = await findSession(tx, { sessionId, now: now.toISOString() });
  return row ? { ...row, lastSeenAt: new Date(row.lastSeenAt) } : null;
}

interface LiveSession extends Pick<AccountRow, 'userId' | 'name' | 'email'> {
  readonly lastSeenAt: Date;
  readonly rolling: boolean;
}

const findSession = statement<
  { readonly sessionId: SessionId; readonly now: string },
  Omit<LiveSession, 'lastSeenAt'> & { readonly lastSeenAt: string }
>(
  (value) => sql`
    select u.id as "userId", u.name, u.email, s.last_seen_at as "lastSeenAt", s.rolling
    from control.session s join control.app_user u on u.id = s.user_id
    where s.id = ${value('sessionId')} and s.revoked_at is null and s.expires_at > ${value('now')}::timestamptz`,
);

export async function touchSession(tx: Tx, sessionId: SessionId, now: Date, expiresAt: Date | null): Promise<void> {
  await tx
    .update(session)
    .set({ lastSeenAt: now, ...(expiresAt && { expiresAt }) })
    .where(and(eq(session.id, sessionId), isNull(session.revokedAt), lt(session.lastSeenAt, now)));
}

export async function revokeSession(tx: Tx, sessionId: SessionId, now: Date): Promise<void> {
  await tx
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.id, sessionId), isNull(session.revokedAt)));
}

export async function revokeSessionsOf(tx: Tx, userId: UserId, now: Date, except: SessionId | null): Promise<void> {
  await tx
    .update(session)
    .set({ revokedAt: now })
    .where(
      and(eq(session.userId, userId), isNull(session.revokedAt), except === null ? undefined : ne(session.id, except)),
    );
}

/** A person who became staff: sessions that rolled on as an athlete's end at the staff's time at the latest. */
export async function endRollingSessions(tx: Tx, userId: UserId, endsAt: Date): Promise<void> {
  await tx
    .update(session)
    .set({ rolling: false, expiresAt: sql`least(${session.expiresAt}, ${endsAt.toISOString()}::timestamptz)` })
    .where(and(eq(session.userId, userId), eq(session.rolling, true), isNull(session.revokedAt)));
}

export async function insertReset(tx: Tx, row: typeof passwordReset.$inferInsert): Promise<void> {
  await tx.insert(passwordReset).values(row);
}

/** Uses a reset link up: true for one caller only, and never after its time. */
export async function useReset(tx: Tx, tokenHash: string, now: Date): Promise<UserId | null> {
  const [row] = await tx
    .update(passwordReset)
    .set({ usedAt: now })
    .where(and(eq(passwordReset.tokenHash, tokenHash), isNull(passwordReset.usedAt), gt(passwordReset.expiresAt, now)))
    .returning({ userId: passwordReset.userId });
  return (row?.userId as UserId | undefined) ?? null;
}

export async function useOtherResetsUp(tx: Tx, userId: UserId, now: Date): Promise<void> {
  await tx
    .update(passwordReset)
    .set({ usedAt: now })
    .where(and(eq(passwordReset.userId, userId), isNull(passwordReset.usedAt)));
}
