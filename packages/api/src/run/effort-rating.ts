import { AppError } from '@freshlegs/domain';
import { sessionEndMs } from './run-view.ts';

const REFUSED_AFTER_MS = 14 * 24 * 3_600_000;

/**
 * When the effort of a session was rated: an unchanged rating keeps its time. BAD_INPUT for a rating given more than
 * 14 days after the session (evidence 1.1): it no longer tells how hard it was.
 */
export function effortRatedAt(
  session: Parameters<typeof sessionEndMs>[0],
  rpe: number | null,
  before: { readonly rpe: number | null; readonly rpeEnteredAt: Date | null } | null,
  now: Date,
): Date | null {
  if (rpe === null) return null;
  if (before !== null && before.rpe === rpe) return before.rpeEnteredAt;
  if (now.getTime() - sessionEndMs(session) > REFUSED_AFTER_MS) {
    throw new AppError(
      'BAD_INPUT',
      'Effort can be rated for 14 days after a session. Please leave the effort of this older session empty.',
    );
  }
  return now;
}
