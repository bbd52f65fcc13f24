import type { RouterInputs, RouterOutputs } from '@freshlegs/api/router';
import type { APIRequestContext } from '@playwright/test';
import { appUrl } from './installation.ts';

type Feature = keyof RouterInputs;
/** Every procedure, `feature.verb`. */
export type Path = { [F in Feature]: `${F}.${keyof RouterInputs[F] & string}` }[Feature];
type At<Router extends Record<Feature, object>, P extends Path> = P extends `${infer F extends Feature}.${infer V}`
  ? V extends keyof Router[F]
    ? Router[F][V]
    : never
  : never;
export type InputOf<P extends Path> = At<RouterInputs, P>;

export interface Answer {
  readonly status: number;
  /** Everything that came back, as text. */
  readonly body: string;
}

/** Calls a procedure over the network as whoever is signed in there. */
export async function send<P extends Path>(request: APIRequestContext, path: P, input: InputOf<P>): Promise<Answer> {
  const headers = { origin: appUrl(), 'content-type': 'application/json' };
  const answer = await request.post(`/api/trpc/${path}`, { headers, data: JSON.stringify(input ?? null) });
  return { status: answer.status(), body: await answer.text() };
}

/** The same for calls that have to work. */
export async function call<P extends Path>(
  request: APIRequestContext,
  path: P,
  input: InputOf<P>,
): Promise<At<RouterOutputs, P>> {
  const { status, body } = await send(request, path, input);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${body}`);
  return (JSON.parse(body) as { result: { data: At<RouterOutputs, P> } }).result.data;
}
