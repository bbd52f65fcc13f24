import { AppError, type ChangePasswordInput } from '@freshlegs/domain';
import type { SignedIn } from '../core/context.ts';
import type { Runtime } from '../core/runtime.ts';
import { verifiedAccount } from './check-password.ts';
import { hashPassword } from './password.ts';
import { lockedAccount, revokeSessionsOf, setPasswordHash, useOtherResetsUp } from './queries.ts';

/** Changes the password and ends all other sessions at once. FORBIDDEN when the current one is wrong. */
export async function changePassword(
  runtime: Runtime,
  signedIn: SignedIn,
  input: ChangePasswordInput,
  address: string,
): Promise<void> {
  const account = await verifiedAccount(runtime, { email: signedIn.email, password: input.current }, address).catch(
    (error: unknown) => {
      // Signed in they are: UNAUTHENTICATED would send them to the sign-in page.
      if (error instanceof AppError && error.code === 'UNAUTHENTICATED')
        throw new AppError('FORBIDDEN', 'The current password is not right.');
      throw error;
    },
  );
  const passwordHash = await hashPassword(input.next);
  await runtime.db.asGate(async (tx) => {
    const now = runtime.now();
    const current = await lockedAccount(tx, signedIn.userId, 'update');
    if (current?.passwordHash !== account.passwordHash)
      throw new AppError('CONFLICT', 'The password was changed elsewhere just now. Please sign in again.');
    await setPasswordHash(tx, signedIn.userId, passwordHash);
    await useOtherResetsUp(tx, signedIn.userId, now);
    await revokeSessionsOf(tx, signedIn.userId, now, signedIn.sessionId);
  });
}

/** Ends every session of the person, this one included. */
export async function signOutEverywhere(runtime: Runtime, signedIn: SignedIn): Promise<void> {
  await runtime.db.asGate(async (tx) => revokeSessionsOf(tx, signedIn.userId, runtime.now(), null));
}
