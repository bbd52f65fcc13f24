import { and, eq, inArray, isNull } from 'drizzle-orm';
import { suggestedGrants } from '@freshlegs/access';
import { CONSENT_CATEGORIES, UserId, type ConsentCategory, type SetSharingInput } from '@freshlegs/domain';
import { athlete, consentGrant, membership, squadAthlete, squadCoach } from '@freshlegs/db';
import { z } from 'zod';
import { auditWrite } from '../core/audit.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { newId } from '../core/runtime.ts';
import { bumpVisible } from '../core/versions.ts';
import { sharedWith } from './queries.ts';

const Categories = z.array(z.enum(CONSENT_CATEGORIES));
const Person = z.object({ userId: UserId, name: z.string() });

export const Sharing = z.object({
  /** False until the athlete decided for the first time; nothing is shared before. */
  chosen: z.boolean(),
  coaches: Categories,
  medical: Categories,
  suggested: z.object({ coaches: Categories, medical: Categories }),
  bloodFlagsToMedicalOnly: z.boolean(),
  /** Whom the two audiences are today. */
  coachesNow: z.array(Person),
  medicalNow: z.array(Person),
});
export type Sharing = z.output<typeof Sharing>;

/** What the athlete shares with whom, and what a squad usually needs, as a suggestion. */
export async function sharing(scope: ClubScope, who: AuthorizedAthlete): Promise<Sharing> {
  const { tx, actor } = scope;
  const policy = await clubSettings(scope);
  const shared = await sharedWith(tx, actor.clubId, who.athleteId);
  const [row] = await tx
    .select({ chosenAt: athlete.sharingChosenAt })
    .from(athlete)
    .where(and(eq(athlete.clubId, actor.clubId), eq(athlete.id, who.athleteId)));
  return {
    chosen: row !== undefined && row.chosenAt !== null,
    coaches: inOrder(shared.coaches),
    medical: inOrder(shared.medical),
    suggested: {
      coaches: inOrder(suggestedGrants('coaches', policy)),
      medical: inOrder(suggestedGrants('medical', policy)),
    },
    bloodFlagsToMedicalOnly: policy.bloodFlagsToMedicalOnly,
    coachesNow: await coachesOfAthlete(scope, who),
    medicalNow: await medicalStaff(scope),
  };
}

const inOrder = (categories: Iterable<ConsentCategory>): ConsentCategory[] => {
  const given = new Set(categories);
  return CONSENT_CATEGORIES.filter((category) => given.has(category));
};

async function coachesOfAthlete({ tx, actor }: ClubScope, who: AuthorizedAthlete): Promise<z.output<typeof Person>[]> {
  const rows = await tx
    .selectDistinct({ userId: membership.userId, name: membership.name, roles: membership.roles })
    .from(squadAthlete)
    .innerJoin(
      squadCoach,
      and(eq(squadCoach.clubId, squadAthlete.clubId), eq(squadCoach.squadId, squadAthlete.squadId)),
    )
    .innerJoin(
      membership,
      and(
        eq(membership.clubId, squadCoach.clubId),
        eq(membership.userId, squadCoach.userId),
        isNull(membership.endedAt),
      ),
    )
    .where(and(eq(squadAthlete.clubId, actor.clubId), eq(squadAthlete.athleteId, who.athleteId)))
    .orderBy(membership.name, membership.userId);
  return rows
    .filter((row) => row.roles.includes('coach'))
    .map(({ userId, name }) => ({ userId: userId as UserId, name }));
}

async function medicalStaff({ tx, actor }: ClubScope): Promise<z.output<typeof Person>[]> {
  const rows = await tx
    .select({ userId: membership.userId, name: membership.name, roles: membership.roles })
    .from(membership)
    .where(and(eq(membership.clubId, actor.clubId), isNull(membership.endedAt)))
    .orderBy(membership.name, membership.userId);
  return rows
    .filter((row) => row.roles.includes('medical'))
    .map(({ userId, name }) => ({ userId: userId as UserId, name }));
}

/**
 * The athlete's whole choice for one audience: what is listed is shared from now on, everything else is not, at once.
 * Grants are revoked, never deleted, so that it stays known what was shared when. Choosing the same again changes nothing.
 */
export async function setSharing(
  scope: ClubScope,
  who: AuthorizedAthlete,
  { audience, categories }: SetSharingInput,
): Promise<Sharing> {
  const { tx, actor, runtime } = scope;
  const { clubId, userId } = actor;
  const now = runtime.now();
  const ofAthlete = and(eq(athlete.clubId, clubId), eq(athlete.id, who.athleteId));
  const [row] = await tx.select({ chosenAt: athlete.sharingChosenAt }).from(athlete).where(ofAthlete).for('update');
  const before = (await sharedWith(tx, clubId, who.athleteId))[audience];
  const granted = categories.filter((category) => !before.includes(category));
  const revoked = before.filter((category) => !categories.includes(category));
  if (revoked.length > 0)
    await tx
      .update(consentGrant)
      .set({ revokedAt: now })
      .where(
        and(
          eq(consentGrant.clubId, clubId),
          eq(consentGrant.athleteId, who.athleteId),
          eq(consentGrant.audience, audience),
          inArray(consentGrant.category, revoked),
          isNull(consentGrant.revokedAt),
        ),
      );
  if (granted.length > 0)
    await tx.insert(consentGrant).values(
      granted.map((category) => ({
        clubId,
        id: newId<string>(runtime),
        athleteId: who.athleteId,
        audience,
        category,
        grantedBy: userId,
        grantedAt: now,
      })),
    );
  const isFirst = row?.chosenAt === null;
  if (isFirst) await tx.update(athlete).set({ sharingChosenAt: now }).where(ofAthlete);
  if (isFirst || granted.length + revoked.length > 0) {
    await bumpVisible(tx, clubId, [who.athleteId]);
    await auditWrite(scope, {
      action: `consent.set.${audience}`,
      athleteIds: [who.athleteId],
      categories: inOrder([...granted, ...revoked]),
    });
  }
  return sharing(scope, who);
}
