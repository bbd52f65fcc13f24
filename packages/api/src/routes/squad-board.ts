import { onlyRead } from '@freshlegs/db';
import { boardText, readOfBoard } from '../assessment/board.ts';
import { boardTag, isCurrentTag } from '../assessment/board-tag.ts';
import { readBoard } from '../assessment/read-board.ts';
import { hourlyRead, isReadAudited, rememberRead, type HourlyRead } from '../audit/read-memory.ts';
import { auditRead } from '../core/audit.ts';
import { NO_STORE } from './answer.ts';
import { squadRoute } from './route.ts';

interface Served {
  readonly tag: string;
  /** Null: the caller has it already. */
  readonly body: string | null;
  readonly read: HourlyRead;
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
    const { runtime, actor } = scope;
    if (asked !== null && isCurrentTag(scope, squad, asked)) {
      const read = hourlyRead(runtime, actor.userId, asked);
      if (isReadAudited(runtime, read)) {
        onlyRead(scope.tx);
        return { tag: asked, body: null, read };
      }
    }
    const board = await readBoard(scope, squad);
    const tag = boardTag(scope, squad, board);
    const read = hourlyRead(runtime, actor.userId, tag);
    if (!isReadAudited(runtime, read)) await auditRead(scope, readOfBoard(squad, board));
    return { tag, body: asked === tag ? null : boardText(scope, squad, board), read };
  },
  respond: ({ tag, body, read }, { runtime }) => {
    rememberRead(runtime, read);
    const headers = { ...NO_STORE, ETag: tag, Vary: 'Cookie' };
    if (body === null) return new Response(null, { status: 304, headers });
    return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } });
  },
});
