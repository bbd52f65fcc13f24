import { appRouter } from '@freshlegs/api/router';
import { AppError } from '@freshlegs/domain';
import { TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { env } from '../../../../env.ts';
import { requestContext, type PageContext } from '../../../../server/request-context.ts';
import { isSameOrigin } from '../../../../server/same-origin.ts';

/** Every procedure is called by POST, so that nothing about health stands in an address or a log of addresses. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers, env().appUrl))
    return new Response('Please open the page again and retry.', { status: 403 });
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    allowMethodOverride: true,
    allowBatching: false,
    createContext: contextOrReason,
    responseMeta: () => ({ headers: new Headers({ 'Cache-Control': 'no-store' }) }),
  });
}

/** A failure before any procedure has the status and the words of one within. */
async function contextOrReason(): Promise<PageContext> {
  try {
    return await requestContext();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: error.message, cause: error });
  }
}
