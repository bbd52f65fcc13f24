import { atLeast, type Urgency } from '@freshlegs/domain';
import type { RouterOutputs } from '../../../client/router-outputs.ts';

export type Board = RouterOutputs['assessment']['board'];
export type BoardRow = Board['rows'][number];

/** Never by fatigue or body data: nobody is ranked by how tired they are. */
export const ORDERS = ['attention', 'name', 'load', 'check-in'] as const;
export type Order = (typeof ORDERS)[number];

export const GROUPS = ['all', 'attention', 'quiet', 'unknown', 'not-shared'] as const;
/** Who is shown, by what their state asks for. */
export type Group = (typeof GROUPS)[number];

/** The state's level as an urgency; null for what is not known or not shared. */
export const levelOf = ({ state: { level } }: Pick<BoardRow, 'state'>): Urgency | null =>
  level === 'unknown' || level === 'not-shared' ? null : level;

/** Somebody to talk to or a prompt that is open. */
export function needsAttention(row: Pick<BoardRow, 'state' | 'openPrompts'>): boolean {
  const level = levelOf(row);
  return row.openPrompts > 0 || (level !== null && atLeast(level, 'discuss'));
}

/** The one group beside "all" that a row belongs to. */
export function groupOf(row: BoardRow): Exclude<Group, 'all'> {
  if (needsAttention(row)) return 'attention';
  return row.state.level === 'unknown' || row.state.level === 'not-shared' ? row.state.level : 'quiet';
}

const byName = (a: BoardRow, b: BoardRow): number => a.name.localeCompare(b.name, 'en');
/** What is not known comes last. */
const highestFirst = (a: number | null, b: number | null): number => (b ?? -1) - (a ?? -1);

/** The rows in the chosen order. They come in the order of attention. */
export function inOrder(rows: readonly BoardRow[], order: Order): readonly BoardRow[] {
  switch (order) {
    case 'attention':
      return rows;
    case 'name':
      return rows.toSorted(byName);
    case 'load':
      return rows.toSorted((a, b) => highestFirst(a.load.weekKm, b.load.weekKm) || byName(a, b));
    case 'check-in':
      return rows.toSorted(
        (a, b) => (b.lastCheckIn.on ?? '').localeCompare(a.lastCheckIn.on ?? '', 'en') || byName(a, b),
      );
  }
}

/** How many rows each group has. */
export function countGroups(rows: readonly BoardRow[]): Record<Group, number> {
  const counts: Record<Group, number> = { all: rows.length, attention: 0, quiet: 0, unknown: 0, 'not-shared': 0 };
  for (const row of rows) counts[groupOf(row)] += 1;
  return counts;
}
