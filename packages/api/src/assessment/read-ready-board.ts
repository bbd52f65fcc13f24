import { sql } from 'drizzle-orm';
import type { AthleteId, ConsentCategory } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import type { CardAudience } from './cards.ts';
import { MADE_BY } from './made-by.ts';

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
  { runtime, actor }: ClubScope,
  squad: AuthorizedSquad,
  audience: CardAudience,
): Promise<ReadyBoard | null> {
  const now = sql`${runtime.now().toISOString()}::timestamptz`;
  // No aggregate may ask for an order of its own: the server would sort the rows by it, and all of them would follow.
  const [row] = await tx.execute<Row>(sql`
    select count(*)::int as athletes, count(b.card)::int as ready, bool_or(b.own) as own, json_agg(b.id) as ids,
      string_agg(b.granted, ',') as granted, string_agg(b.card, ',') as rows,
      max(b.day_from)::text as "from", min(b.day_until)::text as until
    from (
      select a.id, c.card, array_to_string(c.granted, ',') as granted, c.day_from, c.day_until,
        a.id = ${actor.athleteId}::uuid or a.id in (select g.athlete_id from club.consent_grant g
          where g.club_id = ${actor.clubId} and g.person_id = ${actor.userId} and g.revoked_at is null) as own
      from club.squad_athlete s
      join club.athlete a on a.club_id = s.club_id and a.id = s.athlete_id and a.left_at is null
      left join club.board_card c on c.club_id = a.club_id and c.athlete_id = a.id and c.audience = ${audience}
        and c.facts_version = a.facts_version and c.visible_version = a.visible_version and c.made_by = ${MADE_BY}
        and c.day_from <= ${now} and ${now} < c.day_until
      where s.club_id = ${actor.clubId} and s.squad_id = ${squad.squadId}
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
