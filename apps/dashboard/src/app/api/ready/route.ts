import { runtimeOf } from '../../../server/runtimes.ts';

/** Says whether requests can be served: the database answers. */
export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const isReady = await runtimeOf('main').db.ping();
  return Response.json(
    { status: isReady ? 'ready' : 'waiting for the database' },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
