import { tickClub, type Runtime } from '@freshlegs/api/services';
import type { ClubId } from '@freshlegs/domain';
import type { Admin } from './club-server.ts';

/** Everything that is kept of a club lies ready, and the server knows how much that is, as it does after a minute. */
export async function keepReady(runtime: Runtime, admin: Admin, clubId: ClubId): Promise<void> {
  await tickClub(runtime, clubId);
  await admin.unsafe('vacuum analyze');
}
