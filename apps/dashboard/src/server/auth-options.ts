import 'server-only';
import { createCaller } from '@freshlegs/api/router';
import { endSession, signIn, signInAsPersona, type Runtime } from '@freshlegs/api/services';
import { AppError, SignInInput, type SessionId } from '@freshlegs/domain';
import type { NextAuthOptions, User } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env } from '../env.ts';
import { openedDemo } from './opened-demo.ts';
import { runtimeOf, type Realm } from './runtimes.ts';
import { COOKIE_MAX_AGE_S, sessionCookieName } from './session-cookie.ts';

/** A session that was just opened; `id` is the session's. */
interface Opened extends User {
  readonly realm: Realm;
}

/** What next-auth needs. The cookie holds the session's id and realm; the session itself is a row in the database. */
export function authOptions(): NextAuthOptions {
  const { secret, appUrl } = env();
  const secure = appUrl.startsWith('https:');
  return {
    secret,
    pages: { signIn: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt', maxAge: COOKIE_MAX_AGE_S },
    jwt: { maxAge: COOKIE_MAX_AGE_S },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName(appUrl),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    providers: [
      Credentials({
        id: 'password',
        credentials: { email: {}, password: {} },
        authorize: async (credentials, request) =>
          opened('main', async (runtime) => signIn(runtime, readCredentials(credentials), addressOf(request.headers))),
      }),
      Credentials({
        id: 'demo',
        credentials: { persona: {} },
        authorize: async (credentials) =>
          opened('demo', async (runtime) => {
            await requireDemoOffered();
            await openedDemo();
            return signInAsPersona(runtime, credentials?.persona ?? '');
          }),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sid: user.id, realm: (user as Opened).realm } : token),
      // The pages never read next-auth's session; nothing of the person goes there.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        const runtime = runtimeOf(token['realm'] === 'demo' ? 'demo' : 'main');
        if (runtime && typeof token['sid'] === 'string') await endSession(runtime, token['sid']);
      },
    },
  };
}

/** The text of a thrown error reaches the sign-in page as `error`; only our own sentences go that way. */
async function opened(realm: Realm, open: (runtime: Runtime) => Promise<{ sessionId: SessionId }>): Promise<Opened> {
  const runtime = runtimeOf(realm);
  if (!runtime) throw new Error('There is no demo squad here.');
  try {
    return { id: (await open(runtime)).sessionId, realm };
  } catch (error) {
    if (error instanceof AppError) throw new Error(error.message, { cause: error });
    runtime.log.error('sign-in failed', { error: error instanceof Error ? error.name : typeof error });
    throw new Error('Signing in did not work just now. Please try again.', { cause: error });
  }
}

/** The demo closes as soon as a real club exists. */
async function requireDemoOffered(): Promise<void> {
  const { demoOffered } = await createCaller({
    runtime: runtimeOf('main'),
    signedIn: null,
    address: 'unknown',
  }).account.instance();
  if (!demoOffered) throw new AppError('FORBIDDEN', 'The demo is closed: there is a real club here now.');
}

function readCredentials(credentials: Record<string, string> | undefined): SignInInput {
  const read = SignInInput.safeParse(credentials);
  if (!read.success) throw new AppError('BAD_INPUT', 'Please enter your email and your password.');
  return read.data;
}

/** As in request-context.ts: the last entry is the one that our own proxy appended. */
function addressOf(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.['x-forwarded-for'];
  return (typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined) ?? 'unknown';
}
