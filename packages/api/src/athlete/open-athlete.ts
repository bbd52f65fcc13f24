import { and, eq } from 'drizzle-orm';
import { AppError, AthleteId, localDateOf, PersonName, ZoneInput } from '@freshlegs/domain';
import { athlete, athleteZone, squadAthlete } from '@freshlegs/db';
import { z } from 'zod';
import { auditWrite } from '../core/audit.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { AuthorizedSquad, ClubScope } from '../core/context.ts';
import { newId } from '../core/runtime.ts';
import { bumpBoard } from '../core/versions.ts';

export const OpenAthleteInput = z.object({
  name: PersonName,
  /** Where they live; the club's zone if left out. */
  zone: ZoneInput.optional(),
  /** Made by the client, so that sending twice opens one record. */
  athleteId: AthleteId.optional(),
});
export const NamedAthlete = z.object({ athleteId: AthleteId, name: z.string() });

/**
 * A record for somebody without an account: its coaches keep the training in it, nothing else, until the athlete claims
 * it by an invitation. CONFLICT if the client's id belongs to another record.
 */
export async function openAthlete(
  scope: ClubScope,
  { squadId }: AuthorizedSquad,
  input: z.output<typeof OpenAthleteInput>,
): Promise<z.output<typeof NamedAthlete>> {
  const { tx, actor, runtime } = scope;
  const { clubId } = actor;
  const now = runtime.now();
  const athleteId = input.athleteId ?? newId<AthleteId>(runtime);
  const { name } = input;
  const made = await tx
    .insert(athlete)
    .values({ clubId, id: athleteId, name, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: athlete.id });
  if (made.length === 0) return sameRecord(scope, squadId, athleteId, name);
  const zone = input.zone ?? (await clubSettings(scope)).zone;
  await tx.insert(squadAthlete).values({ clubId, squadId, athleteId, createdAt: now });
  await bumpBoard(tx, clubId, squadId);
  await tx.insert(athleteZone).values({ clubId, athleteId, fromOn: localDateOf(now, zone), zone });
  await auditWrite(scope, { action: 'athlete.open', athleteIds: [athleteId], categories: [], squadId });
  return { athleteId, name };
}

async function sameRecord(
  { tx, actor }: ClubScope,
  squadId: AuthorizedSquad['squadId'],
  athleteId: AthleteId,
  name: string,
): Promise<z.output<typeof NamedAthlete>> {
  const found = await tx
    .select({ id: athlete.id })
    .from(athlete)
    .innerJoin(
      squadAthlete,
      and(
        eq(squadAthlete.clubId, athlete.clubId),
        eq(squadAthlete.athleteId, athlete.id),
        eq(squadAthlete.squadId, squadId),
      ),
    )
    .where(and(eq(athlete.clubId, actor.clubId), eq(athlete.id, athleteId), eq(athlete.name, name)));
  if (found.length === 0) throw new AppError('CONFLICT', 'This record could not be opened. Please try again.');
  return { athleteId, name };
}
