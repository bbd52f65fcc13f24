import { handleRoute } from '@freshlegs/api/services';
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
  return handleRoute(await requestContext(), request, `/${path.join('/')}`);
}

export { handle as GET, handle as POST };
