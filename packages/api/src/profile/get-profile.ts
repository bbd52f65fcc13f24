import { sees } from '@freshlegs/access';
import { PROFILE_FACTS, PROFILE_FACT_KINDS, type ProfileFactKind } from '@freshlegs/domain';
import { grantsTowards } from '../assessment/viewer.ts';
import { auditRead } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import { factsOn } from './queries.ts';

export interface ProfileView {
  zone: string;
  facts: Partial<Record<ProfileFactKind, { value: string | number | boolean; fromOn: string } | null>>;
  /** Kinds that read "not shared", whether or not there is anything in them. */
  notShared: ProfileFactKind[];
}

/** What is known of the person today; null = not known. Of others only what they share. */
export async function getProfile(scope: ClubScope, who: AuthorizedAthlete): Promise<ProfileView> {
  const { zone, today } = athleteDay(scope, who);
  const viewer = await grantsTowards(scope, who, today);
  const shown = PROFILE_FACT_KINDS.filter((kind) => sees(viewer, PROFILE_FACTS[kind].category));
  const rows = await factsOn(scope.tx, who, today);
  await auditRead(scope, { action: 'profile.get', athleteIds: [who.athleteId], categories: [...viewer.granted] });
  const factOf = (kind: ProfileFactKind) => {
    const row = rows.find((fact) => fact.kind === kind);
    const value = row?.value ?? null;
    return row && value !== null ? { value: value as string | number | boolean, fromOn: row.fromOn } : null;
  };
  return {
    zone,
    facts: Object.fromEntries(shown.map((kind) => [kind, factOf(kind)])),
    notShared: PROFILE_FACT_KINDS.filter((kind) => !shown.includes(kind)),
  };
}
