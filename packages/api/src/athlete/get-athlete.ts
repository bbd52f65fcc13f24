import { and, desc, eq, isNull } from 'drizzle-orm';
import { AthleteId, SquadId } from '@freshlegs/domain';
import { athleteZone, squad, squadAthlete, type Tx } from '@freshlegs/db';
import { z } from 'zod';
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
export async function getAthlete(
  { tx, actor }: ClubScope,
  who: AuthorizedAthlete,
): Promise<z.output<typeof AthleteCard>> {
  const squads = await tx
    .select({ squadId: squad.id, name: squad.name })
    .from(squadAthlete)
    .innerJoin(
      squad,
      and(eq(squad.clubId, squadAthlete.clubId), eq(squad.id, squadAthlete.squadId), isNull(squad.archivedAt)),
    )
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

async function newestZone(tx: Tx, who: AuthorizedAthlete): Promise<string | null> {
  const [row] = await tx
    .select({ zone: athleteZone.zone })
    .from(athleteZone)
    .where(and(eq(athleteZone.clubId, who.clubId), eq(athleteZone.athleteId, who.athleteId)))
    .orderBy(desc(athleteZone.fromOn))
    .limit(1);
  return row?.zone ?? null;
}
