import { AppError, type ErrorCode } from '@freshlegs/domain';
import type { RequestContext } from '../core/context.ts';
import { describeError, understood } from '../core/trpc.ts';
import { answer } from './answer.ts';
import { routes } from './registry.ts';
import type { Route, RouteParams } from './route.ts';

const STATUS = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
} as const satisfies Record<ErrorCode, number>;

/** Serves the route of this path (the part below the mount). Errors become a sentence; never throws. */
export async function handleRoute(context: RequestContext, request: Request, path: string): Promise<Response> {
  const found = findRoute(request.method, path);
  if (!found) return answer(404, { message: 'There is nothing here.' });
  if (isForeign(request)) return answer(403, { message: 'This request came from another site.' });
  try {
    return await found.route.handle(context, request, found.params);
  } catch (thrown) {
    const error = understood(thrown);
    if (error instanceof AppError) return answer(STATUS[error.code], { message: error.message });
    context.runtime.log.error('route failed', { route: found.route.id, ...describeError(error) });
    return answer(500, { message: 'Something went wrong on our side. Nothing was saved. Please try again.' });
  }
}

/** A browser says where a request comes from: other sites must not hand in files in somebody's name. */
const isForeign = (request: Request): boolean =>
  request.method !== 'GET' && !['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site'));

function findRoute(method: string, path: string): { readonly route: Route; readonly params: RouteParams } | null {
  const parts = path.split('/').filter((part) => part !== '');
  for (const route of routes) {
    const params = route.method === method ? matched(route.path.split('/'), parts) : null;
    if (params) return { route, params };
  }
  return null;
}

function matched(pattern: readonly string[], parts: readonly string[]): RouteParams | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, piece] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (piece.startsWith(':')) params[piece.slice(1)] = part;
    else if (piece !== part) return null;
  }
  return params;
}
