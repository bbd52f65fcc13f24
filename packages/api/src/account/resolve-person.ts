import { AppError, type NewPersonInput, type UserId } from '@freshlegs/domain';
import type { SignedIn } from '../core/context.ts';
import { newId, type Runtime } from '../core/runtime.ts';
import { verifiedAccount } from './check-password.ts';
import { hashPassword } from './password.ts';
import { accountByEmail, type AccountRow } from './queries.ts';

/** Who comes in by a link or code: somebody with an account, or somebody whose account is made when they are let in. */
export interface Comer {
  readonly userId: UserId;
  readonly name: string;
  /** Not stored yet; null for an existing account. */
  readonly newAccount: AccountRow | null;
}

/**
 * The signed-in person; else the account of this email and password, so that a phone may send the form twice; else a
 * new account, prepared only. CONFLICT when the email has an account and the password is another.
 */
export async function resolvePerson(
  runtime: Runtime,
  signedIn: SignedIn | null,
  person: NewPersonInput | null,
  address: string,
): Promise<Comer> {
  if (signedIn) return { userId: signedIn.userId, name: signedIn.name, newAccount: null };
  if (!person) throw new AppError('UNAUTHENTICATED', 'Please sign in, or give your name, email and a password.');
  const existing = await runtime.db.asGate(async (tx) => accountByEmail(tx, person.email));
  if (existing) return knownPerson(runtime, person, address);
  const newAccount = {
    userId: newId<UserId>(runtime),
    email: person.email,
    name: person.name,
    passwordHash: await hashPassword(person.password),
  };
  return { userId: newAccount.userId, name: newAccount.name, newAccount };
}

async function knownPerson(runtime: Runtime, { email, password }: NewPersonInput, address: string): Promise<Comer> {
  try {
    const { userId, name } = await verifiedAccount(runtime, { email, password }, address);
    return { userId, name, newAccount: null };
  } catch (error) {
    if (error instanceof AppError && error.code === 'UNAUTHENTICATED')
      throw new AppError(
        'CONFLICT',
        'There is an account with this email already. Please sign in first, then open the link again.',
      );
    throw error;
  }
}
