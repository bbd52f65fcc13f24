import { and, desc, eq, isNull, lte } from 'drizzle-orm';
import { AthleteId, localDateOf, SquadId, ZoneInput, type LocalDate } from '@freshlegs/domain';
import { athleteZone, squad, squadAthlete, type Tx } from '@freshlegs/db';
import { z } from 'zod';
import { auditWrite } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';

export const AthleteCard = z.object({
  athleteId: AthleteId,
  name: z.string(),
  /** False while no account holds the record. */
  claimed: z.boolean(),
  isSelf: z.boolean(),
  zone: z.string().nullable(),
  squads: z.array(z.object({ squadId: SquadId, name: z.string() })),
});

/** Who it is: name, squads, zone. No health data. */
export async function getAthlete({ tx, actor }: ClubScope, who: AuthorizedAthlete): Promise<z.output<typeof AthleteCard>> {
  const squads = await tx
    .select({ squadId: squad.id, name: squad.name })
    .from(squadAthlete)
    .innerJoin(squad, and(eq(squad.clubId, squadAthlete.clubId), eq(squad.id, squadAthlete.squadId), isNull(squad.archivedAt)))
    .where(and(eq(squadAthlete.clubId, actor.clubId), eq(squadAthlete.athleteId, who.athleteId)))
    .orderBy(squad.name, squad.id);
  return {
    athleteId: who.athleteId,
    name: who.name,
    claimed: !who.relation.unclaimed,
    isSelf: who.relation.isSelf,
    zone: await newestZone(tx, who),
    squads: squads.map((row) => ({ ...row, squadId: row.squadId as SquadId })),
  };
}

async function newestZone(tx: Tx, who: AuthorizedAthlete, on?: LocalDate): Promise<string | null> {
  const [row] = await tx
    .select({ zone: athleteZone.zone })
    .from(athleteZone)
    .where(and(eq(athleteZone.clubId, who.clubId), eq(athleteZone.athleteId, who.athleteId), on === undefined ? undefined : lte(athleteZone.fromOn, on)))
    .orderBy(desc(athleteZone.fromOn))
    .limit(1);
  return row?.zone ?? null;
}

export const SetZoneInput = z.object({ zone: ZoneInput });
export const ZoneFrom = z.object({ zone: z.string(), fromOn: z.string() });

/** The zone the athlete lives in from today on; days entered before keep theirs. */
export async function setZone(scope: ClubScope, who: AuthorizedAthlete, { zone }: z.output<typeof SetZoneInput>): Promise<z.output<typeof ZoneFrom>> {
  const { tx, runtime } = scope;
  const fromOn = localDateOf(runtime.now(), zone);
  if ((await newestZone(tx, who, fromOn)) === zone) return { zone, fromOn };
  await tx
    .insert(athleteZone)
    .values({ clubId: who.clubId, athleteId: who.athleteId, fromOn, zone })
    .onConflictDoUpdate({ target: [athleteZone.clubId, athleteZone.athleteId, athleteZone.fromOn], set: { zone } });
  await auditWrite(scope, { action: 'athlete.setZone', athleteIds: [who.athleteId], categories: [] });
  return { zone, fromOn };
}
