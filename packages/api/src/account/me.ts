import { and, eq, isNull } from 'drizzle-orm';
import { AthleteId, ClubId, ROLES, SquadId, UserId, type Role } from '@freshlegs/domain';
import { athlete, joinRequest, membership, squad, takeRole, type Tx } from '@freshlegs/db';
import { z } from 'zod';
import type { SignedIn } from '../core/context.ts';
import type { Runtime } from '../core/runtime.ts';
import { clubsOf } from './queries.ts';

const MyClub = z.object({
  clubId: ClubId,
  name: z.string(),
  country: z.string(),
  zone: z.string(),
  units: z.enum(['metric', 'imperial']),
  weekStart: z.enum(['monday', 'sunday']),
  consentAge: z.number(),
  roles: z.array(z.enum(ROLES)),
  athleteId: AthleteId.nullable(),
  /** Has this athlete decided what to share? Null for people who are no athletes here. */
  sharingChosen: z.boolean().nullable(),
});
type MyClub = z.output<typeof MyClub>;

const PendingJoin = z.object({
  clubId: ClubId,
  clubName: z.string(),
  squadId: SquadId,
  squadName: z.string(),
  requestedAt: z.string(),
});
type PendingJoin = z.output<typeof PendingJoin>;

export const Me = z.object({
  userId: UserId,
  name: z.string(),
  email: z.string(),
  clubs: z.array(MyClub),
  pendingJoins: z.array(PendingJoin),
});
export type Me = z.output<typeof Me>;

/** The person, the clubs they belong to with their roles there, and the squads they wait to be let into. */
export async function me(runtime: Runtime, { userId, name, email }: SignedIn): Promise<Me> {
  return runtime.db.asGate(async (tx) => {
    const clubs: MyClub[] = [];
    const pendingJoins: PendingJoin[] = [];
    for (const { id, ...settings } of await clubsOf(tx, userId)) {
      const clubId = id as ClubId;
      await takeRole(tx, 'app', { clubId, userId });
      const mine = await myMembership(tx, clubId, userId);
      if (mine) clubs.push({ ...settings, clubId, ...mine });
      pendingJoins.push(
        ...(await myPendingJoins(tx, clubId, userId)).map((join) => ({ ...join, clubId, clubName: settings.name })),
      );
    }
    return { userId, name, email, clubs, pendingJoins };
  });
}

async function myMembership(tx: Tx, clubId: ClubId, userId: UserId) {
  const [row] = await tx
    .select({ roles: membership.roles, athleteId: athlete.id, sharingChosenAt: athlete.sharingChosenAt })
    .from(membership)
    .leftJoin(
      athlete,
      and(eq(athlete.clubId, membership.clubId), eq(athlete.userId, membership.userId), isNull(athlete.leftAt)),
    )
    .where(and(eq(membership.clubId, clubId), eq(membership.userId, userId), isNull(membership.endedAt)));
  if (!row) return null;
  const athleteId = row.athleteId as AthleteId | null;
  return {
    roles: row.roles as Role[],
    athleteId,
    sharingChosen: athleteId === null ? null : row.sharingChosenAt !== null,
  };
}

async function myPendingJoins(tx: Tx, clubId: ClubId, userId: UserId) {
  const rows = await tx
    .select({ squadId: joinRequest.squadId, squadName: squad.name, requestedAt: joinRequest.createdAt })
    .from(joinRequest)
    .innerJoin(squad, and(eq(squad.clubId, joinRequest.clubId), eq(squad.id, joinRequest.squadId)))
    .where(and(eq(joinRequest.clubId, clubId), eq(joinRequest.userId, userId), isNull(joinRequest.decidedAt)));
  return rows.map((row) => ({ ...row, squadId: row.squadId as SquadId, requestedAt: row.requestedAt.toISOString() }));
}
