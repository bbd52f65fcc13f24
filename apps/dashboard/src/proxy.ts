import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { env } from './env.ts';
import { contentSecurityPolicy } from './server/content-security-policy.ts';
import { sessionCookieName } from './server/session-cookie.ts';

/**
 * Gives each page its nonce, and sends people without a cookie to the sign-in page early.
 * A courtesy, not a guard: every page and procedure asks the database who is there.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith('/c/') && !request.cookies.has(sessionCookieName(env().appUrl))) {
    const target = new URL('/sign-in', env().appUrl);
    target.searchParams.set('next', pathname + search);
    return NextResponse.redirect(target);
  }
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), { isDevelopment: env().isDevelopment });
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from here.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: ['/((?!api/|_next/static|_next/image|icon.svg|manifest.webmanifest).*)'] };
