import { sql } from 'drizzle-orm';
import type { AthleteId, ConsentCategory } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import type { Card, CardAudience } from './cards.ts';
import { athletesWithCards, sharesWithViewer } from './squad-cards.ts';

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
  scope: ClubScope,
  squad: AuthorizedSquad,
  audience: CardAudience | null,
): Promise<readonly ReadCard[]> {
  const rows = await tx.execute<Row>(sql`
    select a.id, a.name, c.card, c.attention, c.granted, c.day_from::text, c.day_until::text,
      ${sharesWithViewer(scope)} as personal
    ${athletesWithCards(scope, squad, audience)}`);
  return rows.map((row) => ({
    athleteId: row.id as AthleteId,
    name: row.name,
    needsOwn: row.personal || row.id === scope.actor.athleteId,
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
