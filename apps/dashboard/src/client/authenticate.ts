'use client';

import { ActionFailed } from './action-error.ts';

const NOT_REACHED = 'Freshlegs could not be reached. Check your connection and try again.';

/** Signs in with email and password. Throws ActionFailed with a sentence for the person. */
export const signInWithPassword = (email: string, password: string): Promise<void> =>
  signIn('password', { email, password });

/** Signs in as somebody of the demo squad. */
export const signInToDemo = (persona: string): Promise<void> => signIn('demo', { persona });

/** Ends this sign-in, here and in the database. */
export async function signOut(): Promise<void> {
  await post('/api/auth/signout', {});
}

async function signIn(provider: string, credentials: Record<string, string>): Promise<void> {
  const { url } = await post(`/api/auth/callback/${provider}`, credentials);
  const error = url ? new URL(url, window.location.origin).searchParams.get('error') : null;
  // Short codes are next-auth's own; our sentences have spaces.
  if (error) throw new ActionFailed(error.includes(' ') ? error : 'Signing in did not work. Please try again.');
}

async function post(path: string, fields: Record<string, string>): Promise<{ url: string | null }> {
  try {
    const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string };
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...fields, csrfToken, callbackUrl: window.location.origin, json: 'true' }),
    });
    const { url } = (await response.json()) as { url?: string };
    return { url: url ?? null };
  } catch {
    throw new ActionFailed(NOT_REACHED);
  }
}
