import { and, asc, eq, isNull } from 'drizzle-orm';
import type { AthleteId, UserId } from '@freshlegs/domain';
import { athlete, squadAthlete, type Tx } from '@freshlegs/db';
import type { AuthorizedSquad } from '../core/context.ts';

export interface SquadMember {
  readonly athleteId: AthleteId;
  readonly name: string;
  readonly userId: UserId | null;
}

/** The athletes of a squad by name; those who left are left out. */
export async function athletesOf(tx: Tx, squad: AuthorizedSquad): Promise<readonly SquadMember[]> {
  const rows = await tx
    .select({ athleteId: athlete.id, name: athlete.name, userId: athlete.userId })
    .from(squadAthlete)
    .innerJoin(athlete, and(eq(athlete.clubId, squadAthlete.clubId), eq(athlete.id, squadAthlete.athleteId)))
    .where(and(eq(squadAthlete.clubId, squad.clubId), eq(squadAthlete.squadId, squad.squadId), isNull(athlete.leftAt)))
    .orderBy(asc(athlete.name), asc(athlete.id));
  return rows as SquadMember[];
}
