import 'server-only';
import { SessionId } from '@freshlegs/domain';
import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '../env.ts';
import { sessionCookieName } from './session-cookie.ts';

const SessionToken = z.object({ sid: SessionId, realm: z.enum(['main', 'demo']) });
/** All that the cookie says: which row of which database to ask. No roles, no names. */
export type SessionToken = z.output<typeof SessionToken>;

/** Opens the sealed cookie of this request; null without one, or with one that was not made here. */
export async function readSessionToken(): Promise<SessionToken | null> {
  const sealed = (await cookies()).get(sessionCookieName(env().appUrl))?.value;
  if (!sealed) return null;
  try {
    return SessionToken.safeParse(await decode({ token: sealed, secret: env().secret })).data ?? null;
  } catch {
    // Sealed with another secret, cut or forged: the same as none.
    return null;
  }
}
