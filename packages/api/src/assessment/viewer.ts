import { and, eq, inArray, isNull } from 'drizzle-orm';
import { viewerGrants, type Grant, type SharingPolicy, type ViewerGrants } from '@freshlegs/access';
import type { AthleteId, LocalDate } from '@freshlegs/domain';
import { consentGrant } from '@freshlegs/db';
import { clubSettings } from '../core/club-settings.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';

/** One athlete, the athlete's local day, and how the viewer stands to them. */
export interface Viewed {
  readonly athleteId: AthleteId;
  readonly today: LocalDate;
  readonly isSelf: boolean;
  readonly coachesAthlete: boolean;
  readonly medicalOfClub: boolean;
}

/** What the actor may see of each of these athletes today; one statement, whatever their number. */
export async function grantsOfViewer(scope: ClubScope, viewed: readonly Viewed[], policy: SharingPolicy): Promise<ReadonlyMap<AthleteId, ViewerGrants>> {
  const grants = await grantsOf(scope, viewed.map((one) => one.athleteId));
  return new Map(
    viewed.map((one) => [
      one.athleteId,
      viewerGrants(grants.get(one.athleteId) ?? [], { ...one, userId: scope.actor.userId }, one.today, policy),
    ]),
  );
}

/** What the actor may see of one athlete today. */
export async function grantsTowards(scope: ClubScope, who: AuthorizedAthlete, today: LocalDate): Promise<ViewerGrants> {
  if (who.relation.isSelf) return SELF;
  const viewed = { athleteId: who.athleteId, today, isSelf: false, coachesAthlete: who.relation.coachesAthlete, medicalOfClub: who.relation.isMedical };
  const granted = await grantsOfViewer(scope, [viewed], await clubSettings(scope));
  return granted.get(who.athleteId) ?? NOTHING;
}

/** What the audience sees of an athlete today, personal grants aside. */
export async function grantsOfAudience(scope: ClubScope, athleteId: AthleteId, audience: 'coaches' | 'medical', today: LocalDate): Promise<ViewerGrants> {
  const grants = await grantsOf(scope, [athleteId]);
  const relation = { userId: '', isSelf: false, coachesAthlete: audience === 'coaches', medicalOfClub: audience === 'medical' };
  return viewerGrants(grants.get(athleteId) ?? [], relation, today, await clubSettings(scope));
}

export const SELF: ViewerGrants = { granted: new Set(), self: true };
const NOTHING: ViewerGrants = { granted: new Set(), self: false };

async function grantsOf({ tx, actor }: ClubScope, athleteIds: readonly AthleteId[]): Promise<ReadonlyMap<AthleteId, Grant[]>> {
  const rows = await tx
    .select({
      athleteId: consentGrant.athleteId,
      audience: consentGrant.audience,
      personId: consentGrant.personId,
      category: consentGrant.category,
      untilOn: consentGrant.untilOn,
    })
    .from(consentGrant)
    .where(and(eq(consentGrant.clubId, actor.clubId), inArray(consentGrant.athleteId, [...athleteIds]), isNull(consentGrant.revokedAt)));
  const byAthlete = new Map<AthleteId, Grant[]>();
  for (const { athleteId, untilOn, ...grant } of rows) {
    const list = byAthlete.get(athleteId as AthleteId) ?? [];
    list.push({ ...grant, untilOn: untilOn as LocalDate | null });
    byAthlete.set(athleteId as AthleteId, list);
  }
  return byAthlete;
}
