import { CONSENT_CATEGORIES, LocalDateInput, type ConsentCategory } from '@freshlegs/domain';
import { z } from 'zod';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { eventsOf, namesInClub, type TrailRow } from './queries.ts';

const PAGE = 50;

export const TrailInput = z.object({
  /** `next` of the page before. */
  before: z.uuid().optional(),
});
const Event = z.object({
  id: z.string(),
  at: z.string(),
  kind: z.enum(['read', 'write']),
  action: z.string(),
  categories: z.array(z.enum(CONSENT_CATEGORIES)),
  actorName: z.string(),
});
const paged = <Item extends z.ZodType>(item: Item) => z.object({ events: z.array(item), next: z.string().nullable() });

export const OwnTrail = paged(
  Event.extend({
    isMe: z.boolean(),
    /** The day of the fact that was written. */
    factOn: LocalDateInput.nullable(),
  }),
);
export const ClubTrail = paged(Event.extend({ squadName: z.string().nullable(), athleteNames: z.array(z.string()) }));

/** Who read or changed what of the athlete's data, newest first; their own reading is not kept. */
export async function ownTrail(
  { tx, actor }: ClubScope,
  who: AuthorizedAthlete,
  { before }: z.output<typeof TrailInput>,
): Promise<z.output<typeof OwnTrail>> {
  const rows = await eventsOf(tx, actor.clubId, { athleteId: who.athleteId, before: before ?? null, limit: PAGE + 1 });
  const { members } = await namesInClub(tx, actor.clubId);
  return page(rows, (row) => ({ ...shown(row, members), isMe: row.actorId === actor.userId, factOn: row.factOn }));
}

/**
 * Who read or changed what in the club, newest first: names and categories, never a value or the day of a fact. What
 * people enter about themselves is one word here: that somebody reported symptoms is not the owner's to know.
 */
export async function clubTrail(
  { tx, actor }: ClubScope,
  { before }: z.output<typeof TrailInput>,
): Promise<z.output<typeof ClubTrail>> {
  const rows = await eventsOf(tx, actor.clubId, { athleteId: null, before: before ?? null, limit: PAGE + 1 });
  const { members, squads, athletes, accountOf } = await namesInClub(tx, actor.clubId);
  const isOwn = (row: TrailRow) =>
    row.athleteIds.length === 1 && accountOf.get(row.athleteIds[0] ?? '') === row.actorId;
  return page(rows, (row) => ({
    ...shown(row, members),
    ...(isOwn(row) && OWN_ENTRY),
    squadName: squads.get(row.squadId ?? '') ?? null,
    athleteNames: row.athleteIds.map((id) => athletes.get(id) ?? GONE),
  }));
}

const OWN_ENTRY = { action: 'own.entry', categories: [] as ConsentCategory[] };
const GONE = 'somebody who left';

const shown = (row: TrailRow, members: ReadonlyMap<string, string>) => ({
  id: row.id,
  at: row.at.toISOString(),
  kind: row.kind,
  action: row.action,
  categories: row.categories.filter((category): category is ConsentCategory =>
    CONSENT_CATEGORIES.some((known) => known === category),
  ),
  actorName: members.get(row.actorId) ?? GONE,
});

function page<Item>(rows: readonly TrailRow[], show: (row: TrailRow) => Item): { events: Item[]; next: string | null } {
  const kept = rows.slice(0, PAGE);
  return { events: kept.map(show), next: rows.length > PAGE ? (kept.at(-1)?.id ?? null) : null };
}
