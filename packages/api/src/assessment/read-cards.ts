import { sql } from 'drizzle-orm';
import type { AthleteId, ConsentCategory, SquadId } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import type { Card, CardAudience } from './cards.ts';
import { MADE_BY } from './made-by.ts';

/** An athlete of the squad with the card of the viewer's audience, if it still counts. */
export interface ReadCard {
  readonly athleteId: AthleteId;
  readonly name: string;
  /** The viewer is this athlete, or holds a grant of their own: a card made for everybody does not do. */
  readonly needsOwn: boolean;
  /** Null: there is none, or it does not count any more. */
  readonly ready: ReadyCard | null;
}

export interface ReadyCard extends Card {
  readonly dayFrom: string;
  readonly dayUntil: string;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly personal: boolean;
  readonly card: string | null;
  readonly attention: number;
  readonly granted: readonly ConsentCategory[];
  readonly day_from: string;
  readonly day_until: string;
}

/** The athletes of a squad with their cards; one statement, as the engine. Those who left are left out. */
export async function readCards(
  tx: Tx,
  { runtime, actor }: ClubScope,
  squad: AuthorizedSquad,
  audience: CardAudience | null,
): Promise<readonly ReadCard[]> {
  const now = sql`${runtime.now().toISOString()}::timestamptz`;
  const rows = await tx.execute<Row>(sql`
    select a.id, a.name, c.card, c.attention, c.granted, c.day_from::text, c.day_until::text,
      a.id in (select g.athlete_id from club.consent_grant g
        where g.club_id = ${actor.clubId} and g.person_id = ${actor.userId} and g.revoked_at is null) as personal
    from club.squad_athlete s
    join club.athlete a on a.club_id = s.club_id and a.id = s.athlete_id and a.left_at is null
    left join club.board_card c on c.club_id = a.club_id and c.athlete_id = a.id and c.audience = ${audience}
      and c.facts_version = a.facts_version and c.visible_version = a.visible_version and c.made_by = ${MADE_BY}
      and c.day_from <= ${now} and ${now} < c.day_until
    where s.club_id = ${actor.clubId} and s.squad_id = ${squad.squadId satisfies SquadId}`);
  return rows.map((row) => ({
    athleteId: row.id as AthleteId,
    name: row.name,
    needsOwn: row.personal || row.id === actor.athleteId,
    ready:
      row.card === null
        ? null
        : {
            card: row.card,
            attention: row.attention,
            granted: row.granted,
            dayFrom: row.day_from,
            dayUntil: row.day_until,
          },
  }));
}
