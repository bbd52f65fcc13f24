import { AthleteId } from '@freshlegs/domain';
import { z } from 'zod';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import { rosterOf } from './queries.ts';

export const Roster = z.object({
  athletes: z.array(z.object({ athleteId: AthleteId, name: z.string(), claimed: z.boolean(), joinedAt: z.string() })),
});

/** Who is in the squad: names only. */
export async function roster({ tx, actor }: ClubScope, { squadId }: AuthorizedSquad): Promise<z.output<typeof Roster>> {
  const rows = await rosterOf(tx, actor.clubId, squadId);
  return {
    athletes: rows.map(({ athleteId, name, userId, joinedAt }) => ({
      athleteId,
      name,
      claimed: userId !== null,
      joinedAt: joinedAt.toISOString(),
    })),
  };
}
