import type { Urgency } from '@freshlegs/domain';
import type { RouterOutputs } from '../../../client/router-outputs.ts';

export type Board = RouterOutputs['assessment']['board'];
export type BoardRow = Board['rows'][number];

/** Never by fatigue or body data: nobody is ranked by how tired they are. */
export const ORDERS = ['attention', 'name', 'load', 'check-in'] as const;
export type Order = (typeof ORDERS)[number];

export const GROUPS = ['all', 'attention', 'quiet', 'unknown', 'not-shared'] as const;
/** Who is shown, by what their state asks for. */
export type Group = (typeof GROUPS)[number];
export type Counts = Readonly<Record<Group, number>>;

/** The state's level as an urgency; null for what is not known or not shared. */
export const levelOf = ({ state: { level } }: Pick<BoardRow, 'state'>): Urgency | null =>
  level === 'unknown' || level === 'not-shared' ? null : level;

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

/** How many athletes each group has, and all of them together. */
export const countsOf = ({ counts }: Pick<Board, 'counts'>): Counts => ({
  ...counts,
  all: Object.values(counts).reduce((sum, count) => sum + count, 0),
});
