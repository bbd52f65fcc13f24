import 'server-only';
import { signedInBySession, type RequestContext } from '@freshlegs/api/services';
import { headers } from 'next/headers';
import { cache } from 'react';
import { runtimeOf, type Realm } from './runtimes.ts';
import { readSessionToken } from './session-token.ts';

export interface PageContext extends RequestContext {
  readonly realm: Realm;
}

/** Who is asking, as the database says now; asked once for each request. */
export const requestContext = cache(async (): Promise<PageContext> => {
  const address = await callerAddress();
  const token = await readSessionToken();
  const runtime = token && runtimeOf(token.realm);
  if (!token || !runtime) return { runtime: runtimeOf('main'), signedIn: null, address, realm: 'main' };
  const signedIn = await signedInBySession(runtime, token.sid);
  return signedIn
    ? { runtime, signedIn, address, realm: token.realm }
    : { runtime: runtimeOf('main'), signedIn: null, address, realm: 'main' };
});

/** The network address as the proxy in front of us says it; for rate limits only. */
async function callerAddress(): Promise<string> {
  const list = await headers();
  // The last entry is the one that our own proxy appended; earlier ones are the caller's own claim.
  return list.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'unknown';
}
