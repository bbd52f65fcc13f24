import { and, eq, isNull, sql } from 'drizzle-orm';
import { viewerGrants, type Grant, type SharingPolicy, type ViewerGrants } from '@freshlegs/access';
import type { AthleteId, Audience, ClubId, ConsentCategory, LocalDate } from '@freshlegs/domain';
import { consentGrant, statement, type Tx } from '@freshlegs/db';
import type { Actor, AuthorizedAthlete } from '../core/context.ts';

/** Nobody holds the record yet: its coaches wrote the training themselves, so they see it. */
const UNCLAIMED: readonly Grant[] = [{ audience: 'coaches', personId: null, category: 'training', untilOn: null }];

/**
 * The grants in force of each athlete (not revoked; the last day is judged by `grantedCategories`). Every asked athlete
 * has an entry; the empty list says that nothing is shared. One statement.
 */
export async function grantsOf(
  tx: Tx,
  clubId: ClubId,
  athleteIds: readonly AthleteId[],
): Promise<ReadonlyMap<AthleteId, readonly Grant[]>> {
  const found = new Map<AthleteId, readonly Grant[]>(athleteIds.map((id) => [id, []]));
  if (athleteIds.length === 0) return found;
  const rows = await findGrants(tx, { clubId, athleteIds });
  for (const { athleteId, claimed, grants } of rows) found.set(athleteId, claimed ? grants : [...UNCLAIMED, ...grants]);
  return found;
}

interface AthleteGrants {
  readonly athleteId: AthleteId;
  readonly claimed: boolean;
  readonly grants: readonly Grant[];
}

const findGrants = statement<{ clubId: ClubId; athleteIds: readonly AthleteId[] }, AthleteGrants>(
  (value) => sql`
    select a.id as "athleteId", a.user_id is not null as claimed, (select coalesce(json_agg(f), '[]') from (
      select g.audience, g.person_id as "personId", g.category, g.until_on as "untilOn" from club.consent_grant g
      where g.club_id = a.club_id and g.athlete_id = a.id and g.revoked_at is null order by g.granted_at, g.id) f) as grants
    from club.athlete a where a.club_id = ${value('clubId')} and a.id = any(${value('athleteIds')}::text[]::uuid[])`,
);

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
