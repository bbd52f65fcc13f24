import { createCaller } from '@freshlegs/api/router';
import { openSession, signedInBySession, type RequestContext, type Runtime } from '@freshlegs/api/services';
import type { UserId } from '@freshlegs/domain';

export type Caller = ReturnType<typeof createCaller>;

/** This person as a request brings them along: the session is looked up once, for what is measured is not the sign-in. */
export async function contextOf(runtime: Runtime, userId: UserId): Promise<RequestContext> {
  const { sessionId } = await openSession(runtime, userId);
  return { runtime, address: '127.0.0.1', signedIn: await signedInBySession(runtime, sessionId) };
}

/** The procedures as this person. */
export async function callerOf(runtime: Runtime, userId: UserId): Promise<Caller> {
  const context = await contextOf(runtime, userId);
  return createCaller(() => context);
}
