import { createCaller } from '@freshlegs/api/router';
import { handleRoute, signedInBySession, type Route, type Runtime } from '@freshlegs/api/services';
import type { Person } from '@freshlegs/api/testing';

export type Outcome = 'allowed' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

/** What a call came to: its code ('ok' if it succeeded) and the sentence that people read. */
export interface Answer {
  readonly code: string;
  readonly message: string;
}

type Callable = Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>;

/** Calls the procedure as this person, through the router that serves the dashboard. */
export async function callProcedure(
  runtime: Runtime,
  person: Person | null,
  path: string,
  input: unknown,
): Promise<Answer> {
  const signedIn = person && (await signedInBySession(runtime, person.sessionId));
  const caller = createCaller({ runtime, signedIn, address: '203.0.113.9' }) as unknown as Callable;
  const [feature = '', verb = ''] = path.split('.');
  const procedure = caller[feature]?.[verb];
  if (!procedure) throw new Error(`There is no procedure ${path}.`);
  try {
    await procedure(input);
    return { code: 'ok', message: '' };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { code: String(error.code), message: error.message };
  }
}

/** Sends the request of a route as this person. */
export async function callRoute(
  runtime: Runtime,
  person: Person | null,
  method: Route['method'],
  path: string,
): Promise<Answer> {
  const signedIn = person && (await signedInBySession(runtime, person.sessionId));
  const body =
    method === 'POST'
      ? { method, body: 'no activity file', headers: { 'content-type': 'application/octet-stream' } }
      : { method };
  const response = await handleRoute(
    { runtime, signedIn, address: '203.0.113.9' },
    new Request(`https://club.example/${path}`, body),
    path,
  );
  return { code: String(response.status), message: response.status < 400 ? '' : await response.text() };
}

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  ok: 'allowed',
  UNAUTHORIZED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  200: 'allowed',
  // The guards let the bytes through; they are no activity file.
  422: 'allowed',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
};

/** The answer as a cell of the matrix; anything unforeseen shows as it is, and so fails. */
export const outcomeOf = ({ code, message }: Answer): string => OUTCOMES[code] ?? `${code}: ${message}`;
