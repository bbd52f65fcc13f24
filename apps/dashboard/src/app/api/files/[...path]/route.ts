import { handleRoute } from '@freshlegs/api/services';
import { AppError } from '@freshlegs/domain';
import { env } from '../../../../env.ts';
import { requestContext } from '../../../../server/request-context.ts';
import { isSameOrigin } from '../../../../server/same-origin.ts';

interface FileContext {
  params: Promise<{ path: string[] }>;
}

/** Uploads and downloads: whatever the registry of routes declares, with the guards it declares. */
async function handle(request: Request, { params }: FileContext): Promise<Response> {
  if (request.method !== 'GET' && !isSameOrigin(request.headers, env().appUrl)) {
    return Response.json({ message: 'Please open the page again and retry.' }, { status: 403 });
  }
  const { path } = await params;
  const context = await requestContext().catch(unavailable);
  return context instanceof Response ? context : handleRoute(context, request, `/${path.join('/')}`);
}

/** A failure before any route has the words of one within. */
function unavailable(error: unknown): Response {
  if (!(error instanceof AppError)) throw error;
  return Response.json({ message: error.message }, { status: 503, headers: { 'Cache-Control': 'no-store' } });
}

export { handle as GET, handle as POST };
