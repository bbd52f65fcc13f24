import { sql } from 'drizzle-orm';
import type { AthleteId, ConsentCategory } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import type { CardAudience } from './cards.ts';
import { athletesWithCards, sharesWithViewer } from './squad-cards.ts';

/** A board on which every card lies ready, as the server put it together. */
export interface ReadyBoard {
  readonly athleteIds: readonly AthleteId[];
  readonly categories: readonly ConsentCategory[];
  /** The cards in the order of the board, as JSON text with commas between them. */
  readonly rows: string;
  readonly from: Date;
  readonly until: Date;
}

interface Row extends Record<string, unknown> {
  readonly athletes: number;
  readonly ready: number;
  readonly own: boolean | null;
  readonly ids: readonly AthleteId[];
  readonly granted: string | null;
  readonly rows: string | null;
  readonly from: string;
  readonly until: string;
}

/**
 * The board out of ready cards in one statement and one row, those who need attention first: the more urgent (its prompt
 * counts too), then by name. Null when a card does not count any more, or one has to be made for this viewer alone. As
 * the engine.
 */
export async function readReadyBoard(
  tx: Tx,
  scope: ClubScope,
  squad: AuthorizedSquad,
  audience: CardAudience,
): Promise<ReadyBoard | null> {
  // No aggregate may ask for an order of its own: the server would sort the rows by it, and all of them would follow.
  const [row] = await tx.execute<Row>(sql`
    select count(*)::int as athletes, count(b.card)::int as ready, bool_or(b.own) as own, json_agg(b.id) as ids,
      string_agg(b.granted, ',') as granted, string_agg(b.card, ',') as rows,
      max(b.day_from)::text as "from", min(b.day_until)::text as until
    from (
      select a.id, c.card, array_to_string(c.granted, ',') as granted, c.day_from, c.day_until,
        a.id = ${scope.actor.athleteId}::uuid or ${sharesWithViewer(scope)} as own
      ${athletesWithCards(scope, squad, audience)}
      order by c.attention desc, a.name collate "C", a.id) b`);
  if (!row || row.athletes === 0 || row.ready < row.athletes || row.own === true) return null;
  const categories = (row.granted ?? '').split(',').filter((category) => category !== '');
  return {
    athleteIds: row.ids,
    categories: [...new Set(categories)] as ConsentCategory[],
    rows: row.rows ?? '',
    from: new Date(row.from),
    until: new Date(row.until),
  };
}
