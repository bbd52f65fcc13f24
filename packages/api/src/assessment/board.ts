import { auditRead, type Audited } from '../core/audit.ts';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import { BOARD_GROUPS, type Board, type BoardRow } from './model.ts';
import { readBoard, type ReadBoard } from './read-board.ts';

export interface BoardInput {
  /** Only so many rows, for the first screen; null = all of them. */
  readonly first: number | null;
}

/** The squad at a glance, those who need attention first. Each row holds only what its athlete shares with the viewer. */
export async function board(scope: ClubScope, squad: AuthorizedSquad, { first }: BoardInput): Promise<Board> {
  const read = await readBoard(scope, squad);
  await auditRead(scope, readOfBoard(squad, read));
  const { rows, counts } = parsed(read);
  return { ...headOf(scope, squad), rows: first === null ? [...rows] : rows.slice(0, first), counts };
}

/** The same board as JSON text, with all rows. */
export function boardText(scope: Pick<ClubScope, 'runtime'>, squad: AuthorizedSquad, read: ReadBoard): string {
  const head = JSON.stringify({ ...headOf(scope, squad), counts: parsed(read).counts });
  return `${head.slice(0, -1)},"rows":[${read.rows}]}`;
}

const headOf = ({ runtime }: Pick<ClubScope, 'runtime'>, { squadId, name }: AuthorizedSquad) => ({
  squad: { id: squadId, name },
  generatedAt: runtime.now().toISOString(),
});

type Parsed = Pick<Board, 'counts'> & { readonly rows: readonly BoardRow[] };

// A board that is remembered is read into rows once.
const known = new WeakMap<ReadBoard, Parsed>();

function parsed(read: ReadBoard): Parsed {
  const found = known.get(read);
  if (found) return found;
  const rows = JSON.parse(`[${read.rows}]`) as BoardRow[];
  const counts = Object.fromEntries(
    BOARD_GROUPS.map((group) => [group, rows.filter((row) => row.group === group).length]),
  ) as Board['counts'];
  known.set(read, { rows, counts });
  return { rows, counts };
}

/** What reading the board is in the audit trail. */
export const readOfBoard = ({ squadId }: AuthorizedSquad, { athleteIds, categories }: ReadBoard): Audited => ({
  action: 'assessment.board',
  athleteIds,
  categories,
  squadId,
});
