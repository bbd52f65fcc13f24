import type { RouterOutputs } from '@freshlegs/api/router';
import type { InputOf, Path } from '../../e2e/support/call.ts';

type OutputOf<P extends Path> = P extends `${infer F extends keyof RouterOutputs}.${infer V}`
  ? V extends keyof RouterOutputs[F]
    ? RouterOutputs[F][V]
    : never
  : never;

/** What came back; null: the connection ended without an answer. */
export type Outcome = { readonly status: number; readonly body: string; readonly ms: number } | null;

/** Somebody with a browser: sends what the pages send, and remembers the cookies. */
export interface Visitor {
  readonly send: <P extends Path>(path: P, input: InputOf<P>) => Promise<Outcome>;
  /** The same for calls that have to work. */
  readonly call: <P extends Path>(path: P, input: InputOf<P>) => Promise<OutputOf<P>>;
  readonly upload: (path: string, name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Outcome>;
  /** A page, as it comes from the server. */
  readonly open: (path: string) => Promise<Outcome>;
  readonly signIn: (email: string, password: string) => Promise<void>;
  /** Where the sign-in form is sent to; an address that says why when it did not work. */
  readonly trySignIn: (email: string, password: string) => Promise<string>;
}

/** Nobody waits longer for a page. */
const PATIENCE_MS = 60_000;

export function visitor(appUrl: string): Visitor {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('origin', appUrl);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(`${appUrl}${path}`, { ...init, headers, signal, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const answered = async (path: string, init: RequestInit): Promise<Outcome> => {
    const fromMs = performance.now();
    try {
      const answer = await request(path, { method: 'POST', ...init });
      return { status: answer.status, body: await answer.text(), ms: performance.now() - fromMs };
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError')
        throw new Error(`${path} gave no answer within ${PATIENCE_MS / 1000} s.`, { cause: error });
      return null;
    }
  };
  const trySignIn = async (email: string, password: string): Promise<string> => {
    const { csrfToken } = (await (await request('/api/auth/csrf', {})).json()) as { csrfToken: string };
    const body = new URLSearchParams({ csrfToken, email, password, json: 'true' });
    const answer = await request('/api/auth/callback/password', { method: 'POST', body });
    const { url } = (await answer.json()) as { url: string };
    return url;
  };
  const send: Visitor['send'] = async (path, input) =>
    answered(`/api/trpc/${path}`, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input ?? null),
    });
  return {
    send,
    call: async <P extends Path>(path: P, input: InputOf<P>) => {
      const outcome = await send(path, input);
      if (outcome?.status !== 200) throw new Error(`${path} answered ${outcome?.status}: ${outcome?.body}`);
      return (JSON.parse(outcome.body) as { result: { data: OutputOf<P> } }).result.data;
    },
    upload: async (path, name, bytes) =>
      answered(`/api/files/${path}`, { headers: { 'x-file-name': encodeURIComponent(name) }, body: bytes }),
    open: async (path) => answered(path, { method: 'GET' }),
    trySignIn,
    signIn: async (email, password) => {
      const url = await trySignIn(email, password);
      if (url.includes('error')) throw new Error(`Signing in ended at ${url}.`);
    },
  };
}
