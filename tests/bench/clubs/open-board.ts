import { handleRoute, type RequestContext } from '@freshlegs/api/services';
import type { Admin } from './club-server.ts';
import type { BenchClub } from './write-clubs.ts';

/** The board of a club's squad as its route serves it; the tag of the last answer is asked with where one is given. */
export async function openBoard(
  context: RequestContext,
  { clubId, squadId }: BenchClub,
  tag: string | null = null,
): Promise<Response> {
  const path = `/clubs/${clubId}/squads/${squadId}/board`;
  const headers: Record<string, string> = tag === null ? {} : { 'if-none-match': tag };
  return handleRoute(context, new Request(`http://127.0.0.1${path}`, { headers }), path);
}

/** The same ready cards, read bare and joined: the least that showing a board can cost. */
export async function readCardsBare(bare: Admin, { clubId, squadId }: BenchClub): Promise<string> {
  const rows = await bare<{ card: string }[]>`
    select c.card from club.squad_athlete s
    join club.board_card c on c.club_id = s.club_id and c.athlete_id = s.athlete_id and c.audience = 'coaches'
    where s.club_id = ${clubId} and s.squad_id = ${squadId}`;
  return `[${rows.map(({ card }) => card).join(',')}]`;
}

/** Throws unless the board holds the same cards as those read bare. */
export function expectSameCards(board: string, bare: string): void {
  const inOrder = (rows: readonly { readonly athleteId: string }[]) =>
    JSON.stringify(rows.toSorted((a, b) => (a.athleteId < b.athleteId ? -1 : 1)));
  const { rows } = JSON.parse(board) as { rows: { athleteId: string }[] };
  if (rows.length === 0 || inOrder(rows) !== inOrder(JSON.parse(bare) as typeof rows))
    throw new Error('The board does not hold the cards that lie ready.');
}
