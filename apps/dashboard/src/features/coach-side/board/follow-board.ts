import type { Board } from './board-order.ts';

/** Coaches look at the track, not at a stopwatch: half a minute is soon enough, and 304 costs next to nothing. */
export const FOLLOW_EVERY_MS = 30_000;

/** What the last look brought. `signed-out`: nothing is shown any more until somebody signs in. */
export type Look = { readonly board: Board; readonly tag: string | null } | 'unchanged' | 'signed-out' | 'not-reached';

/**
 * Asks for the board again; with the tag of the last answer nothing comes back unless something changed. No cache of the
 * browser keeps it.
 */
export async function lookAgain(clubId: string, squadId: string, tag: string | null): Promise<Look> {
  try {
    const answer = await fetch(`/api/files/clubs/${clubId}/squads/${squadId}/board`, {
      headers: tag === null ? {} : { 'If-None-Match': tag },
      cache: 'no-store',
    });
    if (answer.status === 304) return 'unchanged';
    // No member any more, or not this squad's coach: the same as nobody.
    if ([401, 403, 404].includes(answer.status)) return 'signed-out';
    if (!answer.ok) return 'not-reached';
    return { board: (await answer.json()) as Board, tag: answer.headers.get('ETag') };
  } catch {
    return 'not-reached';
  }
}
