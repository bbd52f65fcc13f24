import { and, arrayContains, desc, eq, lt } from 'drizzle-orm';
import type { AthleteId, ClubId, LocalDate } from '@freshlegs/domain';
import { athlete, auditEvent, membership, squad, type Tx } from '@freshlegs/db';

export interface TrailRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: 'read' | 'write';
  readonly action: string;
  readonly actorId: string;
  readonly squadId: string | null;
  readonly athleteIds: readonly string[];
  readonly categories: readonly string[];
  readonly factOn: LocalDate | null;
}

interface Which {
  /** Only what concerns this athlete; null: all of the club. */
  readonly athleteId: AthleteId | null;
  readonly before: string | null;
  readonly limit: number;
}

/** Events newest first. Their ids are UUIDv7 and rise with time, so that the id is the page's cursor as well. */
export async function eventsOf(tx: Tx, clubId: ClubId, { athleteId, before, limit }: Which): Promise<TrailRow[]> {
  const rows = await tx
    .select()
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.clubId, clubId),
        athleteId === null ? undefined : arrayContains(auditEvent.athleteIds, [athleteId]),
        before === null ? undefined : lt(auditEvent.id, before),
      ),
    )
    .orderBy(desc(auditEvent.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, factOn: row.factOn as LocalDate | null }));
}

/** Everybody's name, of those too who left. */
export async function namesInClub(tx: Tx, clubId: ClubId) {
  const members = await tx
    .select({ id: membership.userId, name: membership.name })
    .from(membership)
    .where(eq(membership.clubId, clubId));
  const squads = await tx.select({ id: squad.id, name: squad.name }).from(squad).where(eq(squad.clubId, clubId));
  const athletes = await tx
    .select({ id: athlete.id, name: athlete.name, userId: athlete.userId })
    .from(athlete)
    .where(eq(athlete.clubId, clubId));
  const byId = (list: readonly { id: string; name: string }[]): ReadonlyMap<string, string> =>
    new Map(list.map(({ id, name }) => [id, name]));
  return {
    members: byId(members),
    squads: byId(squads),
    athletes: byId(athletes),
    accountOf: new Map(athletes.map(({ id, userId }) => [id, userId])),
  };
}
