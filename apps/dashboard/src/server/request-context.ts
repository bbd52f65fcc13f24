import 'server-only';
import { signedInBySession, type RequestContext, type Runtime, type SignedIn } from '@freshlegs/api/services';
import { AppError } from '@freshlegs/domain';
import { headers } from 'next/headers';
import { cache } from 'react';
import { runtimeOf, type Realm } from './runtimes.ts';
import { readSessionToken } from './session-token.ts';

export interface PageContext extends RequestContext {
  readonly realm: Realm;
}

/** Who is asking, as the database says now; asked once for each request. UNAVAILABLE while the database does not answer. */
export const requestContext = cache(async (): Promise<PageContext> => {
  const address = await callerAddress();
  const token = await readSessionToken();
  const runtime = token && runtimeOf(token.realm);
  if (!token || !runtime) return { runtime: runtimeOf('main'), signedIn: null, address, realm: 'main' };
  const signedIn = await recognised(runtime, token.sid);
  return signedIn
    ? { runtime, signedIn, address, realm: token.realm }
    : { runtime: runtimeOf('main'), signedIn: null, address, realm: 'main' };
});

/** What fails here is the database, or the way to it: there is nothing that the person could have done otherwise. */
async function recognised(runtime: Runtime, sessionId: string): Promise<SignedIn | null> {
  try {
    return await signedInBySession(runtime, sessionId);
  } catch (error) {
    runtime.log.error('session not read', { error: error instanceof Error ? error.name : typeof error });
    throw new AppError(
      'UNAVAILABLE',
      'The database does not answer at the moment. Please try again in a minute; sending the same again does no harm.',
    );
  }
}

/** The network address as the proxy in front of us says it; for rate limits only. */
async function callerAddress(): Promise<string> {
  const list = await headers();
  // The last entry is the one that our own proxy appended; earlier ones are the caller's own claim.
  return list.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
}
