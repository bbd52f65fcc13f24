import { and, eq, inArray, isNull } from 'drizzle-orm';
import { viewerGrants, type Grant, type SharingPolicy, type ViewerGrants } from '@freshlegs/access';
import type { AthleteId, Audience, ClubId, ConsentCategory, LocalDate } from '@freshlegs/domain';
import { athlete, consentGrant, type Tx } from '@freshlegs/db';
import type { Actor, AuthorizedAthlete } from '../core/context.ts';

/** Nobody holds the record yet: its coaches wrote the training themselves, so they see it. */
const UNCLAIMED: readonly Grant[] = [{ audience: 'coaches', personId: null, category: 'training', untilOn: null }];

/**
 * The grants in force of each athlete (not revoked; the last day is judged by `grantedCategories`). Every asked athlete
 * has an entry; the empty list says that nothing is shared.
 */
export async function grantsOf(
  tx: Tx,
  clubId: ClubId,
  athleteIds: readonly AthleteId[],
): Promise<ReadonlyMap<AthleteId, readonly Grant[]>> {
  const found = new Map<AthleteId, readonly Grant[]>(athleteIds.map((id) => [id, []]));
  if (athleteIds.length === 0) return found;
  const unclaimed = await tx
    .select({ id: athlete.id })
    .from(athlete)
    .where(and(eq(athlete.clubId, clubId), inArray(athlete.id, [...athleteIds]), isNull(athlete.userId)));
  for (const { id } of unclaimed) found.set(id as AthleteId, UNCLAIMED);
  const rows = await tx
    .select()
    .from(consentGrant)
    .where(
      and(
        eq(consentGrant.clubId, clubId),
        inArray(consentGrant.athleteId, [...athleteIds]),
        isNull(consentGrant.revokedAt),
      ),
    );
  for (const { athleteId, audience, personId, category, untilOn } of rows) {
    const grant: Grant = { audience, personId, category, untilOn: untilOn as LocalDate | null };
    found.set(athleteId as AthleteId, [...(found.get(athleteId as AthleteId) ?? []), grant]);
  }
  return found;
}

/** What this actor may see of the athlete on a day in the athlete's zone, the club's policy applied. */
export function viewerGrantsOf(
  actor: Actor,
  { relation }: Pick<AuthorizedAthlete, 'relation'>,
  grants: readonly Grant[],
  on: LocalDate,
  policy: SharingPolicy,
): ViewerGrants {
  const viewer = {
    userId: actor.userId,
    isSelf: relation.isSelf,
    coachesAthlete: relation.coachesAthlete,
    medicalOfClub: relation.isMedical,
  };
  return viewerGrants(grants, viewer, on, policy);
}

/** The athlete's own choice for an audience, before the club's policy. */
export async function sharedWith(
  tx: Tx,
  clubId: ClubId,
  athleteId: AthleteId,
): Promise<Record<Audience, ConsentCategory[]>> {
  const rows = await tx
    .select({ audience: consentGrant.audience, category: consentGrant.category })
    .from(consentGrant)
    .where(and(eq(consentGrant.clubId, clubId), eq(consentGrant.athleteId, athleteId), isNull(consentGrant.revokedAt)));
  const of = (audience: Audience) =>
    rows.filter((row) => row.audience === audience).map((row) => row.category as ConsentCategory);
  return { coaches: of('coaches'), medical: of('medical'), person: of('person') };
}

/** Ends all that the athlete gave; done as the athlete, since nobody else may touch a grant. */
export async function revokeAllGrants(tx: Tx, clubId: ClubId, athleteId: AthleteId, now: Date): Promise<void> {
  await tx
    .update(consentGrant)
    .set({ revokedAt: now })
    .where(and(eq(consentGrant.clubId, clubId), eq(consentGrant.athleteId, athleteId), isNull(consentGrant.revokedAt)));
}
