import {
  CONSENT_CATEGORIES,
  SUGGESTED_SHARING,
  type Audience,
  type ConsentCategory,
  type LocalDate,
} from '@freshlegs/domain';
import type { ViewerGrants } from './viewer-grants.ts';

/** A grant that was not revoked, as stored. */
export interface Grant {
  readonly audience: Audience;
  /** Only with audience `person`: whom it names. */
  readonly personId: string | null;
  readonly category: string;
  /** The last local day on which it counts, that day included; null = until revoked. */
  readonly untilOn: LocalDate | null;
}

/** How a viewer stands to one athlete. Being an owner gives nothing here. */
export interface ViewerRelation {
  readonly userId: string;
  readonly isSelf: boolean;
  /** Coach of a squad the athlete is in. */
  readonly coachesAthlete: boolean;
  /** Medical staff of the athlete's club. */
  readonly medicalOfClub: boolean;
}

export interface SharingPolicy {
  /** The club decided that blood results go to medical staff only. */
  readonly bloodFlagsToMedicalOnly: boolean;
}

const BLOOD: readonly ConsentCategory[] = ['blood_flags', 'blood_values'];
const OPEN: SharingPolicy = { bloodFlagsToMedicalOnly: false };

const addresses = (grant: Grant, viewer: ViewerRelation): boolean => {
  if (grant.audience === 'coaches') return viewer.coachesAthlete;
  if (grant.audience === 'medical') return viewer.medicalOfClub;
  return grant.personId !== null && grant.personId === viewer.userId;
};

/** Dates written `YYYY-MM-DD` compare as text. */
const counts = (grant: Grant, on: LocalDate): boolean => grant.untilOn === null || on <= grant.untilOn;

/**
 * The categories this viewer sees on a day (a calendar date in the athlete's zone): the union of the grants that
 * address them and still count. A grant until a day counts on that day and ends with it; all roles of a viewer add up.
 * Where the club keeps blood results to medical staff, a coach gets none, not even by a personal grant.
 */
export function grantedCategories(
  grants: readonly Grant[],
  viewer: ViewerRelation,
  on: LocalDate,
  policy: SharingPolicy = OPEN,
): ReadonlySet<ConsentCategory> {
  const given = new Set(grants.filter((grant) => addresses(grant, viewer) && counts(grant, on)).map((g) => g.category));
  const closed = policy.bloodFlagsToMedicalOnly && viewer.coachesAthlete && !viewer.medicalOfClub ? BLOOD : [];
  return new Set(CONSENT_CATEGORIES.filter((category) => given.has(category) && !closed.includes(category)));
}

/** `grantedCategories` in the form that `redact` takes. */
export const viewerGrants = (
  grants: readonly Grant[],
  viewer: ViewerRelation,
  on: LocalDate,
  policy: SharingPolicy = OPEN,
): ViewerGrants => ({ granted: grantedCategories(grants, viewer, on, policy), self: viewer.isSelf });

/** The choice offered when joining a squad; it counts only once the athlete has taken it. */
export const suggestedGrants = (
  audience: 'coaches' | 'medical',
  policy: SharingPolicy = OPEN,
): ReadonlySet<ConsentCategory> =>
  new Set(
    SUGGESTED_SHARING[audience].filter(
      (category) => audience === 'medical' || !policy.bloodFlagsToMedicalOnly || !BLOOD.includes(category),
    ),
  );
