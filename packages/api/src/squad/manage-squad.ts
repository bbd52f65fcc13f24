import { and, eq, notInArray } from 'drizzle-orm';
import { AppError, PersonName, SquadId, UserId, type AthleteId } from '@freshlegs/domain';
import { squad, squadAthlete, squadCoach } from '@freshlegs/db';
import { z } from 'zod';
import { auditWrite } from '../core/audit.ts';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import { loadAthlete, notFound } from '../core/guards.ts';
import { newId } from '../core/runtime.ts';
import { bumpBoard, bumpVisible } from '../core/versions.ts';
import { activeCoaches, clubAthlete, rosterOf, type CoachName } from './queries.ts';

export const CreateSquadInput = z.object({
  name: PersonName,
  /** Made by the client, so that sending twice makes one squad. */
  squadId: SquadId.optional(),
});
export const RenameSquadInput = z.object({ name: PersonName });
export const SetCoachesInput = z.object({
  userIds: z
    .array(UserId)
    .min(1, 'A squad needs a coach.')
    .max(50)
    .transform((ids) => [...new Set(ids)]),
});

/** Opens a squad; a coach who opens one coaches it. CONFLICT if the client's id belongs to another squad. */
export async function createSquad(
  scope: ClubScope,
  input: z.output<typeof CreateSquadInput>,
): Promise<{ squadId: SquadId; name: string }> {
  const { tx, actor, runtime } = scope;
  const { clubId, userId } = actor;
  const squadId = input.squadId ?? newId<SquadId>(runtime);
  const createdAt = runtime.now();
  const made = await tx
    .insert(squad)
    .values({ clubId, id: squadId, name: input.name, createdAt })
    .onConflictDoNothing()
    .returning({ id: squad.id });
  if (made.length === 0) return sameSquad(scope, squadId, input.name);
  if (actor.roles.includes('coach')) await tx.insert(squadCoach).values({ clubId, squadId, userId, createdAt });
  await auditWrite(scope, { action: 'squad.create', athleteIds: [], categories: [], squadId });
  return { squadId, name: input.name };
}

async function sameSquad(
  { tx, actor }: ClubScope,
  squadId: SquadId,
  name: string,
): Promise<{ squadId: SquadId; name: string }> {
  const found = await tx
    .select({ id: squad.id })
    .from(squad)
    .where(and(eq(squad.clubId, actor.clubId), eq(squad.id, squadId), eq(squad.name, name)));
  if (found.length === 0) throw new AppError('CONFLICT', 'This squad could not be opened. Please try again.');
  return { squadId, name };
}

export async function renameSquad(
  scope: ClubScope,
  { squadId }: AuthorizedSquad,
  { name }: z.output<typeof RenameSquadInput>,
): Promise<{ squadId: SquadId; name: string }> {
  await scope.tx
    .update(squad)
    .set({ name })
    .where(and(eq(squad.clubId, scope.actor.clubId), eq(squad.id, squadId)));
  await bumpBoard(scope.tx, scope.actor.clubId, squadId);
  await auditWrite(scope, { action: 'squad.rename', athleteIds: [], categories: [], squadId });
  return { squadId, name };
}

/** Exactly these people coach the squad from now on, and see what its athletes share with their coaches. */
export async function setCoaches(
  scope: ClubScope,
  { squadId }: AuthorizedSquad,
  { userIds }: z.output<typeof SetCoachesInput>,
): Promise<CoachName[]> {
  const { tx, actor, runtime } = scope;
  const { clubId } = actor;
  const coaches = await activeCoaches(tx, clubId, userIds);
  if (coaches.length !== userIds.length) throw notFound('coach');
  await tx
    .delete(squadCoach)
    .where(
      and(eq(squadCoach.clubId, clubId), eq(squadCoach.squadId, squadId), notInArray(squadCoach.userId, [...userIds])),
    );
  await tx
    .insert(squadCoach)
    .values(userIds.map((userId) => ({ clubId, squadId, userId, createdAt: runtime.now() })))
    .onConflictDoNothing();
  const athleteIds = (await rosterOf(tx, clubId, squadId)).map((row) => row.athleteId);
  await bumpVisible(tx, clubId, athleteIds);
  await auditWrite(scope, { action: 'squad.setCoaches', athleteIds, categories: [], squadId });
  return coaches;
}

/**
 * Takes an athlete of the club into the squad. Owners may take anybody; a coach those they coach already, since its
 * coaches come to see what the athlete shares. NOT_FOUND otherwise.
 */
export async function addAthlete(scope: ClubScope, { squadId }: AuthorizedSquad, athleteId: AthleteId): Promise<void> {
  const { tx, actor, runtime } = scope;
  if (actor.roles.includes('owner')) {
    if ((await clubAthlete(tx, actor.clubId, athleteId)) === null) throw notFound('athlete');
  } else if (!(await loadAthlete(tx, actor, athleteId)).relation.coachesAthlete) throw notFound('athlete');
  const added = await tx
    .insert(squadAthlete)
    .values({ clubId: actor.clubId, squadId, athleteId, createdAt: runtime.now() })
    .onConflictDoNothing()
    .returning({ athleteId: squadAthlete.athleteId });
  if (added.length === 0) return;
  await bumpVisible(tx, actor.clubId, [athleteId]);
  await auditWrite(scope, { action: 'squad.addAthlete', athleteIds: [athleteId], categories: [], squadId });
}

/**
 * The athlete leaves the squad; the record and what is in it stay. Whoever is not in the squad is out of it already:
 * removing twice is no error, and an id tells nothing about people elsewhere.
 */
export async function removeAthlete(
  scope: ClubScope,
  { squadId }: AuthorizedSquad,
  athleteId: AthleteId,
): Promise<void> {
  const { tx, actor } = scope;
  const removed = await tx
    .delete(squadAthlete)
    .where(
      and(
        eq(squadAthlete.clubId, actor.clubId),
        eq(squadAthlete.squadId, squadId),
        eq(squadAthlete.athleteId, athleteId),
      ),
    )
    .returning({ athleteId: squadAthlete.athleteId });
  if (removed.length === 0) return;
  await bumpVisible(tx, actor.clubId, [athleteId]);
  await bumpBoard(tx, actor.clubId, squadId);
  await auditWrite(scope, { action: 'squad.removeAthlete', athleteIds: [athleteId], categories: [], squadId });
}
