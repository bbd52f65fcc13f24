import type { ClubId } from '@freshlegs/domain';
import type { ClubScope, SignedIn } from './context.ts';
import { loadActor } from './guards.ts';
import { retryConflicts } from './retry-conflicts.ts';
import type { Runtime } from './runtime.ts';

/**
 * One transaction of a signed-in person in a club, run again when the database ended it because of another one.
 * NOT_FOUND for somebody who is no member. Whatever `work` throws rolls everything back.
 */
export async function inClubTransaction<Result>(
  runtime: Runtime,
  signedIn: SignedIn,
  clubId: ClubId,
  work: (scope: ClubScope) => Promise<Result>,
): Promise<Result> {
  return retryConflicts(async () =>
    runtime.db.asApp({ clubId, userId: signedIn.userId }, async (tx) =>
      work({ runtime, tx, actor: await loadActor(tx, clubId, signedIn) }),
    ),
  );
}
