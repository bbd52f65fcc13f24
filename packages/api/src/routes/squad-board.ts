import { boardText, readOfBoard } from '../assessment/board.ts';
import { boardTag, isCurrentTag } from '../assessment/board-tag.ts';
import { readBoard } from '../assessment/read-board.ts';
import { isReadAudited, rememberRead } from '../audit/read-memory.ts';
import { auditRead } from '../core/audit.ts';
import { NO_STORE } from './answer.ts';
import { squadRoute } from './route.ts';

interface Served {
  readonly tag: string;
  /** Null: the caller has it already. */
  readonly body: string | null;
  readonly readKey: string;
}

/**
 * The board as JSON text, the rows as they lie ready. No cache keeps it: the page remembers the ETag and sends it as
 * `If-None-Match` itself. Then 304 says that nothing changed, told from the squad's counter alone once this process
 * knows that the reading is in the audit trail of this hour.
 */
export const squadBoard = squadRoute<Served>({
  id: 'squad.board',
  method: 'GET',
  path: 'clubs/:clubId/squads/:squadId/board',
  action: 'squad.board',
  work: async (scope, squad, request) => {
    // Proxies that compress mark a tag as weak.
    const asked = request.headers.get('if-none-match')?.replace(/^W\//, '') ?? null;
    const keyOf = (tag: string) => `${scope.actor.userId} ${tag}`;
    if (asked !== null && isReadAudited(scope.runtime, keyOf(asked)) && isCurrentTag(scope, squad, asked))
      return { tag: asked, body: null, readKey: keyOf(asked) };
    const board = await readBoard(scope, squad);
    const tag = boardTag(scope, squad, board);
    const readKey = keyOf(tag);
    if (!isReadAudited(scope.runtime, readKey)) await auditRead(scope, readOfBoard(squad, board));
    return { tag, body: asked === tag ? null : boardText(scope, squad, board), readKey };
  },
  respond: ({ tag, body, readKey }, { runtime }) => {
    rememberRead(runtime, readKey);
    const headers = { ...NO_STORE, ETag: tag, Vary: 'Cookie' };
    if (body === null) return new Response(null, { status: 304, headers });
    return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } });
  },
});
