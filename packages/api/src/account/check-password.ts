import { AppError, SignInInput, type UserId } from '@freshlegs/domain';
import type { Runtime } from '../core/runtime.ts';
import { forgetAttempts, refundAttempt, takeAttempt } from './attempts.ts';
import { DUMMY_HASH, verifyPassword } from './password.ts';
import { accountByEmail, type AccountRow } from './queries.ts';

export interface VerifiedUser {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
}

/**
 * The account of this email and password, with the hash that was compared. UNAUTHENTICATED with one sentence and after
 * one comparison whether the email is unknown or the password wrong; TOO_MANY_REQUESTS while email or address must wait.
 */
export async function verifiedAccount(
  runtime: Runtime,
  credentials: SignInInput,
  address: string,
): Promise<AccountRow> {
  const wrong = new AppError('UNAUTHENTICATED', 'Email or password is not right. Please check both.');
  const parsed = SignInInput.safeParse(credentials);
  if (!parsed.success) throw wrong;
  const { email, password } = parsed.data;
  const emailKey = { kind: 'sign-in-email', of: email } as const;
  const addressKey = { kind: 'sign-in-address', of: address } as const;
  await takeAttempt(runtime, [emailKey, addressKey]);
  const account = await runtime.db.asGate(async (tx) => accountByEmail(tx, email));
  const isRight = await verifyPassword(account?.passwordHash ?? DUMMY_HASH, password);
  if (!account || !isRight) throw wrong;
  await forgetAttempts(runtime, emailKey);
  await refundAttempt(runtime, addressKey);
  return account;
}

/** As `verifiedAccount`, without the hash. */
export async function checkPassword(
  runtime: Runtime,
  credentials: SignInInput,
  address: string,
): Promise<VerifiedUser> {
  const { userId, name, email } = await verifiedAccount(runtime, credentials, address);
  return { userId, name, email };
}
