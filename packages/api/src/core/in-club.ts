import type { Tx } from '@freshlegs/db';
import type { ClubId } from '@freshlegs/domain';
import type { ClubScope, SignedIn } from './context.ts';
import { loadActor } from './guards.ts';
import { retryConflicts } from './retry-conflicts.ts';
import type { Runtime } from './runtime.ts';

/**
 * One transaction of a signed-in person in a club, run again when the database ended it because of another one.
 * NOT_FOUND for somebody who is no member. Whatever `work` throws rolls everything back.
 */
export const inClubTransaction = async <Result>(
  runtime: Runtime,
  signedIn: SignedIn,
  clubId: ClubId,
  work: (scope: ClubScope) => Promise<Result>,
): Promise<Result> => inClubTransactionWith(runtime, signedIn, clubId, async () => null, work);

/** The same with something that is read beside the actor, so that nobody waits for one after the other. */
export async function inClubTransactionWith<Read, Result>(
  runtime: Runtime,
  signedIn: SignedIn,
  clubId: ClubId,
  read: (tx: Tx) => Promise<Read>,
  work: (scope: ClubScope, read: Read) => Promise<Result>,
): Promise<Result> {
  return retryConflicts(async () =>
    runtime.db.asApp({ clubId, userId: signedIn.userId }, async (tx) => {
      const [actor, beside] = await Promise.all([loadActor(tx, clubId, signedIn), read(tx)]);
      return work({ runtime, tx, actor }, beside);
    }),
  );
}
