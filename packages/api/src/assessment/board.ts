import { auditRead, type Audited } from '../core/audit.ts';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import type { Board, BoardRow } from './model.ts';
import { readBoard, type ReadBoard } from './read-board.ts';

/** The squad at a glance, those who need attention first. Each row holds only what its athlete shares with the viewer. */
export async function board(scope: ClubScope, squad: AuthorizedSquad): Promise<Board> {
  const read = await readBoard(scope, squad);
  await auditRead(scope, readOfBoard(squad, read));
  return {
    squad: { id: squad.squadId, name: squad.name },
    generatedAt: scope.runtime.now().toISOString(),
    rows: JSON.parse(`[${read.rows}]`) as BoardRow[],
  };
}

/** The same board as JSON text. */
export function boardText(
  { runtime }: Pick<ClubScope, 'runtime'>,
  squad: AuthorizedSquad,
  { rows }: ReadBoard,
): string {
  const head = { squad: { id: squad.squadId, name: squad.name }, generatedAt: runtime.now().toISOString() };
  return `${JSON.stringify(head).slice(0, -1)},"rows":[${rows}]}`;
}

/** What reading the board is in the audit trail. */
export const readOfBoard = ({ squadId }: AuthorizedSquad, { athleteIds, categories }: ReadBoard): Audited => ({
  action: 'assessment.board',
  athleteIds,
  categories,
  squadId,
});
