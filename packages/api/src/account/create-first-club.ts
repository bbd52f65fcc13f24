import { AppError, CreateFirstClubInput, PersonName, type UserId } from '@freshlegs/domain';
import type { z } from 'zod';
import { openClub, type OpenedClub } from '../club/open-club.ts';
import { newId, type Runtime } from '../core/runtime.ts';
import { refundAttempt, takeAttempt } from './attempts.ts';
import { hashPassword } from './password.ts';
import { accountByEmail, endRollingSessions, hasAnyClub } from './queries.ts';
import { resetLink } from './reset-password.ts';
import { newToken } from './secret.ts';
import { STAFF_SESSION_MS } from './sessions.ts';
import { useSetupCode } from './setup-code.ts';

export const FirstClubInput = CreateFirstClubInput.extend({ squadName: PersonName.default('Squad 1') });
export const NewClubInput = FirstClubInput.omit({ setupCode: true, password: true });

/**
 * Opens the first club of this installation: its owner, who coaches the first squad as well. FORBIDDEN for a wrong or
 * used setup code, CONFLICT when a club exists, TOO_MANY_REQUESTS after wrong codes from one address.
 */
export async function createFirstClub(
  runtime: Runtime,
  input: z.output<typeof FirstClubInput>,
  address: string,
): Promise<OpenedClub> {
  if (runtime.isDemo)
    throw new AppError('FORBIDDEN', 'This is the demo squad. Start your own club from the first page.');
  const attemptKey = { kind: 'setup-address', of: address } as const;
  await takeAttempt(runtime, [attemptKey]);
  const account = {
    userId: newId<UserId>(runtime),
    email: input.email,
    name: input.ownerName,
    passwordHash: await hashPassword(input.password),
  };
  const opened = await runtime.db.asGate(async (tx) => {
    const isCodeRight = await useSetupCode(tx, input.setupCode, runtime.now());
    if (await hasAnyClub(tx))
      throw new AppError(
        'CONFLICT',
        'This installation has its club already. Please sign in, or ask its owner for an invitation.',
      );
    if (!isCodeRight)
      throw new AppError('FORBIDDEN', 'This setup code is not right. The console prints a new one at each start.');
    return openClub(tx, runtime, input, { account, isNew: true }, 'account.createFirstClub');
  });
  await refundAttempt(runtime, attemptKey);
  return opened;
}

/**
 * Opens a further club, for the administrator. The owner is the account of this email, or a new one that sets its
 * password by the link that is returned (null for an account that was there).
 */
export async function createClub(
  runtime: Runtime,
  input: z.input<typeof NewClubInput>,
): Promise<OpenedClub & { readonly resetUrl: string | null }> {
  const club = NewClubInput.parse(input);
  // Nobody knows this password; the link sets the real one.
  const passwordHash = await hashPassword(newToken());
  const { isNew, ...opened } = await runtime.db.asGate(async (tx) => {
    const existing = await accountByEmail(tx, club.email);
    const account = existing ?? {
      userId: newId<UserId>(runtime),
      email: club.email,
      name: club.ownerName,
      passwordHash,
    };
    await endRollingSessions(tx, account.userId, new Date(runtime.now().getTime() + STAFF_SESSION_MS));
    return {
      ...(await openClub(tx, runtime, club, { account, isNew: !existing }, 'admin.createClub')),
      isNew: !existing,
    };
  });
  return { ...opened, resetUrl: isNew ? await resetLink(runtime, club.email) : null };
}
