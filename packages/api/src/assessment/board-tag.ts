import { createHash } from 'node:crypto';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import { boardVersion } from './board-version.ts';
import type { ReadBoard } from './read-board.ts';

const DAYS = /^"([\w-]{22})\.(\d+)\.(\d+)"$/;

/**
 * The tag of a board: its version, and the instants between which it is the same day for everybody on it. One with rows
 * made for this viewer alone is told by its content: nobody's counter rises when a grant to a person ends.
 */
export function boardTag(scope: ClubScope, squad: AuthorizedSquad, { rows, sameDay }: ReadBoard): string {
  if (sameDay === null) return `"${hash([squad.squadId, squad.name, scope.actor.userId, rows])}"`;
  return `"${boardVersion(scope, squad)}.${sameDay.from.getTime()}.${sameDay.until.getTime()}"`;
}

/** True if the tag still counts, told from the squad's counter and the clock alone; never for a tag told by content. */
export function isCurrentTag(scope: ClubScope, squad: AuthorizedSquad, tag: string): boolean {
  const [, version, from, until] = DAYS.exec(tag) ?? [];
  const nowMs = scope.runtime.now().getTime();
  return version === boardVersion(scope, squad) && Number(from) <= nowMs && nowMs < Number(until);
}

const hash = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
