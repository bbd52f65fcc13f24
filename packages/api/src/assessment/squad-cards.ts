import { sql, type SQL } from 'drizzle-orm';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import type { CardAudience } from './cards.ts';
import { MADE_BY } from './made-by.ts';

/**
 * The athletes `a` of a squad, those who left aside, each with the card `c` of this audience if it still counts: made of
 * the facts, of what is visible and by the code of now, on a day that is not over.
 */
export function athletesWithCards(
  { runtime, actor }: ClubScope,
  { squadId }: AuthorizedSquad,
  audience: CardAudience | null,
): SQL {
  const now = sql`${runtime.now().toISOString()}::timestamptz`;
  return sql`from club.squad_athlete s
    join club.athlete a on a.club_id = s.club_id and a.id = s.athlete_id and a.left_at is null
    left join club.board_card c on c.club_id = a.club_id and c.athlete_id = a.id and c.audience = ${audience}
      and c.facts_version = a.facts_version and c.visible_version = a.visible_version and c.made_by = ${MADE_BY}
      and c.day_from <= ${now} and ${now} < c.day_until
    where s.club_id = ${actor.clubId} and s.squad_id = ${squadId}`;
}

/** True for an athlete `a` who shares something with the viewer in person: a card made for everybody does not do. */
export const sharesWithViewer = ({ actor }: Pick<ClubScope, 'actor'>): SQL => sql`a.id in (
  select g.athlete_id from club.consent_grant g
  where g.club_id = ${actor.clubId} and g.person_id = ${actor.userId} and g.revoked_at is null)`;
