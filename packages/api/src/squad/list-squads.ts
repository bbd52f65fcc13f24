import { SquadId, UserId } from '@freshlegs/domain';
import { z } from 'zod';
import type { ClubScope } from '../core/context.ts';
import { athleteCounts, coachesOf, pendingJoinCounts, squadsSeenBy } from './queries.ts';

export const CoachName = z.object({ userId: UserId, name: z.string() });

export const SquadList = z.object({
  squads: z.array(
    z.object({
      squadId: SquadId,
      name: z.string(),
      iCoach: z.boolean(),
      coaches: z.array(CoachName),
      athleteCount: z.number(),
      /** People who came with the join code and wait; null for those who do not decide. */
      pendingJoins: z.number().nullable(),
    }),
  ),
});

/** The actor's squads: those they coach or run in; all of the club for owners and medical staff. */
export async function listSquads({ tx, actor }: ClubScope): Promise<z.output<typeof SquadList>> {
  const squads = await squadsSeenBy(tx, actor);
  const squadIds = squads.map((squad) => squad.squadId);
  const [coaches, athletes, pending] = [
    await coachesOf(tx, actor.clubId, squadIds),
    await athleteCounts(tx, actor.clubId),
    await pendingJoinCounts(tx, actor.clubId),
  ];
  return {
    squads: squads.map((squad) => ({
      ...squad,
      coaches: coaches.filter((coach) => coach.squadId === squad.squadId).map(({ userId, name }) => ({ userId, name })),
      athleteCount: athletes.get(squad.squadId) ?? 0,
      pendingJoins: squad.iCoach ? (pending.get(squad.squadId) ?? 0) : null,
    })),
  };
}
