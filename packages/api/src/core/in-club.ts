import type { Tx } from '@freshlegs/db';
import type { ClubId } from '@freshlegs/domain';
import type { Actor, ClubScope, SignedIn } from './context.ts';
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
): Promise<Result> =>
  inClubTransactionWith(
    runtime,
    signedIn,
    clubId,
    async (tx) => ({ actor: await loadActor(tx, clubId, signedIn) }),
    work,
  );

/** The same with a guard that loads the actor together with what the procedure is about. */
export async function inClubTransactionWith<Guarded extends { readonly actor: Actor }, Result>(
  runtime: Runtime,
  signedIn: SignedIn,
  clubId: ClubId,
  guard: (tx: Tx) => Promise<Guarded>,
  work: (scope: ClubScope, guarded: Guarded) => Promise<Result>,
): Promise<Result> {
  return retryConflicts(async () =>
    runtime.db.asApp({ clubId, userId: signedIn.userId }, async (tx) => {
      const guarded = await guard(tx);
      return work({ runtime, tx, actor: guarded.actor }, guarded);
    }),
  );
}
