import { AppError, Email, NewPassword } from '@freshlegs/domain';
import { z } from 'zod';
import type { Runtime } from '../core/runtime.ts';
import { forgetAttempts, refundAttempt, takeAttempt } from './attempts.ts';
import { linkTo, sendInBackground } from './links.ts';
import { hashPassword } from './password.ts';
import {
  accountByEmail,
  insertReset,
  lockedAccount,
  revokeSessionsOf,
  setPasswordHash,
  useOtherResetsUp,
  useReset,
} from './queries.ts';
import { hashSecret, newToken } from './secret.ts';

const HOUR_MS = 3_600_000;
const BY_MAIL_MS = HOUR_MS;
/** The admin hands it over in person. */
const BY_ADMIN_MS = 24 * HOUR_MS;

export const RequestResetInput = z.object({ email: Email });
export const ResetPasswordInput = z.object({ token: z.string().min(20).max(128), password: NewPassword });

/**
 * Mails a link to the account of this email, if there is one. The same answer at the same time for any email:
 * what differs happens after it. TOO_MANY_REQUESTS when asked too often.
 */
export async function requestReset(
  runtime: Runtime,
  { email }: z.output<typeof RequestResetInput>,
  address: string,
): Promise<{ mailConfigured: boolean }> {
  await takeAttempt(runtime, [
    { kind: 'reset-email', of: email },
    { kind: 'reset-address', of: address },
  ]);
  if (!runtime.sendMail) return { mailConfigured: false };
  mailReset(runtime, email).catch(() => runtime.log.error('reset link not made'));
  return { mailConfigured: true };
}

async function mailReset(runtime: Runtime, email: string): Promise<void> {
  const url = await makeLink(runtime, email, BY_MAIL_MS);
  if (url === null) return;
  const text = `Somebody, probably you, asked to set a new password.\n\nOpen this link within one hour:\n${url}\n\nIf it was not you, nothing needs to be done.\n`;
  sendInBackground(runtime, { to: email, subject: 'Set a new password', text });
}

/** A link for the administrator to hand over, good for one day; null if no account has this email. */
export async function resetLink(runtime: Runtime, email: string): Promise<string | null> {
  const parsed = Email.safeParse(email);
  return parsed.success ? makeLink(runtime, parsed.data, BY_ADMIN_MS) : null;
}

async function makeLink(runtime: Runtime, email: string, lifetimeMs: number): Promise<string | null> {
  const now = runtime.now();
  const token = newToken();
  const isMade = await runtime.db.asGate(async (tx) => {
    const account = await accountByEmail(tx, email);
    if (!account) return false;
    await insertReset(tx, {
      tokenHash: hashSecret(token),
      userId: account.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetimeMs),
    });
    return true;
  });
  return isMade ? linkTo(runtime, 'reset', token) : null;
}

/** Sets the new password, ends all sessions and uses up every link of the person. NOT_FOUND for a used or expired link. */
export async function resetPassword(
  runtime: Runtime,
  input: z.output<typeof ResetPasswordInput>,
  address: string,
): Promise<void> {
  const attemptKey = { kind: 'code-address', of: address } as const;
  await takeAttempt(runtime, [attemptKey]);
  const passwordHash = await hashPassword(input.password);
  const email = await runtime.db.asGate(async (tx) => {
    const now = runtime.now();
    const userId = await useReset(tx, hashSecret(input.token), now);
    if (userId === null)
      throw new AppError('NOT_FOUND', 'This link was used or has expired. Please ask for a new one.');
    const account = await lockedAccount(tx, userId, 'update');
    await setPasswordHash(tx, userId, passwordHash);
    await useOtherResetsUp(tx, userId, now);
    await revokeSessionsOf(tx, userId, now, null);
    return account?.email ?? '';
  });
  await refundAttempt(runtime, attemptKey);
  await forgetAttempts(runtime, { kind: 'sign-in-email', of: email });
}
