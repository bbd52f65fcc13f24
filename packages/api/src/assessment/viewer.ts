import { viewerGrants, type Grant, type SharingPolicy, type ViewerGrants } from '@freshlegs/access';
import type { AthleteId, Audience, LocalDate } from '@freshlegs/domain';
import { grantsOf, viewerGrantsOf } from '../consent/queries.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { AuthorizedAthlete, ClubScope, Relation } from '../core/context.ts';

/** One athlete, the athlete's local day, and how the viewer stands to them. */
export interface Viewed {
  readonly athleteId: AthleteId;
  readonly today: LocalDate;
  readonly relation: Relation;
}

export const SELF: ViewerGrants = { granted: new Set(), self: true };

/** What the actor may see of each of these athletes today; a fixed number of statements, whatever their number. */
export async function grantsOfViewer(
  scope: ClubScope,
  viewed: readonly Viewed[],
  policy: SharingPolicy,
): Promise<ReadonlyMap<AthleteId, ViewerGrants>> {
  const grants = await grantsOf(
    scope.tx,
    scope.actor.clubId,
    viewed.map((one) => one.athleteId),
  );
  return new Map(
    viewed.map((one) => [
      one.athleteId,
      viewerGrantsOf(scope.actor, one, grants.get(one.athleteId) ?? [], one.today, policy),
    ]),
  );
}

/** What the actor may see of one athlete today. */
export async function grantsTowards(scope: ClubScope, who: AuthorizedAthlete, today: LocalDate): Promise<ViewerGrants> {
  if (who.relation.isSelf) return SELF;
  const grants = await grantsOf(scope.tx, scope.actor.clubId, [who.athleteId]);
  return viewerGrantsOf(scope.actor, who, grants.get(who.athleteId) ?? [], today, await clubSettings(scope));
}

/** What an audience sees of an athlete today, personal grants aside. */
export async function grantsOfAudience(
  scope: ClubScope,
  athleteId: AthleteId,
  audience: Exclude<Audience, 'person'>,
  today: LocalDate,
  policy: SharingPolicy,
): Promise<ViewerGrants> {
  const grants = await grantsOf(scope.tx, scope.actor.clubId, [athleteId]);
  return audienceGrants(grants.get(athleteId) ?? [], audience, today, policy);
}

/** The same from grants that were read already. */
export function audienceGrants(
  grants: readonly Grant[],
  audience: Exclude<Audience, 'person'>,
  today: LocalDate,
  policy: SharingPolicy,
): ViewerGrants {
  const relation = {
    userId: '',
    isSelf: false,
    coachesAthlete: audience === 'coaches',
    medicalOfClub: audience === 'medical',
  };
  return viewerGrants(grants, relation, today, policy);
}
