import { AppError, SessionId, type SignInInput, type UserId } from '@freshlegs/domain';
import { onlyRead, type Tx } from '@freshlegs/db';
import type { SignedIn } from '../core/context.ts';
import { newId, type Runtime } from '../core/runtime.ts';
import { verifiedAccount } from './check-password.ts';
import { insertSession, isStaffAnywhere, liveSession, lockedAccount, revokeSession, touchSession } from './queries.ts';

const HOUR_MS = 3_600_000;
/** A phone of an athlete stays signed in while it is used. */
const ATHLETE_SESSION_MS = 90 * 24 * HOUR_MS;
/** Who sees other people's data signs in once a day. */
export const STAFF_SESSION_MS = 12 * HOUR_MS;
const TOUCH_EVERY_MS = 60_000;

export interface OpenedSession {
  readonly sessionId: SessionId;
  readonly expiresAt: string;
}

/** Opens a session: 12 hours for people with any staff role, else 90 days that roll on with use. */
export async function openSession(runtime: Runtime, userId: UserId): Promise<OpenedSession> {
  return runtime.db.asGate(async (tx) => openSessionIn(tx, runtime, userId));
}

async function openSessionIn(tx: Tx, runtime: Runtime, userId: UserId): Promise<OpenedSession> {
  const now = runtime.now();
  const rolling = !(await isStaffAnywhere(tx, userId));
  const expiresAt = new Date(now.getTime() + (rolling ? ATHLETE_SESSION_MS : STAFF_SESSION_MS));
  const sessionId = newId<SessionId>(runtime);
  await insertSession(tx, { id: sessionId, userId, createdAt: now, lastSeenAt: now, expiresAt, rolling });
  return { sessionId, expiresAt: expiresAt.toISOString() };
}

/** Checks the password and opens a session, unless the password changes at the same moment. Errors as `checkPassword`. */
export async function signIn(
  runtime: Runtime,
  credentials: SignInInput,
  address: string,
): Promise<OpenedSession & Omit<SignedIn, 'sessionId'>> {
  const account = await verifiedAccount(runtime, credentials, address);
  return runtime.db.asGate(async (tx) => {
    const current = await lockedAccount(tx, account.userId, 'share');
    if (current?.passwordHash !== account.passwordHash)
      throw new AppError('UNAUTHENTICATED', 'The password was changed just now. Please sign in with the new one.');
    return {
      ...(await openSessionIn(tx, runtime, account.userId)),
      userId: account.userId,
      name: account.name,
      email: account.email,
    };
  });
}

/** Who this session belongs to, as the database says now; null once it was ended, expired or never existed. */
export async function signedInBySession(runtime: Runtime, sessionId: string): Promise<SignedIn | null> {
  const id = SessionId.safeParse(sessionId);
  if (!id.success) return null;
  const now = runtime.now();
  return runtime.db.asGate(async (tx) => {
    const found = await liveSession(tx, id.data, now);
    if (!found) return null;
    if (now.getTime() - found.lastSeenAt.getTime() < TOUCH_EVERY_MS) onlyRead(tx);
    else await touchSession(tx, id.data, now, found.rolling ? new Date(now.getTime() + ATHLETE_SESSION_MS) : null);
    return { sessionId: id.data, userId: found.userId, name: found.name, email: found.email };
  });
}

/** Ends one session at once; ending it twice, or one that never existed, is no error. */
export async function endSession(runtime: Runtime, sessionId: string): Promise<void> {
  const id = SessionId.safeParse(sessionId);
  if (id.success) await runtime.db.asGate(async (tx) => revokeSession(tx, id.data, runtime.now()));
}
