import { createCaller } from '@freshlegs/api/router';
import { openSession, signedInBySession, type Runtime } from '@freshlegs/api/services';
import type { UserId } from '@freshlegs/domain';

export type Caller = ReturnType<typeof createCaller>;

/** The procedures as this person, whose session was looked up once: what is measured is the service, not the sign-in. */
export async function callerOf(runtime: Runtime, userId: UserId): Promise<Caller> {
  const { sessionId } = await openSession(runtime, userId);
  const signedIn = await signedInBySession(runtime, sessionId);
  return createCaller(() => ({ runtime, address: '127.0.0.1', signedIn }));
}
