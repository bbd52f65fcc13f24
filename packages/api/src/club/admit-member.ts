import { and, eq, sql } from 'drizzle-orm';
import type { AthleteId, ClubId, Role, UserId } from '@freshlegs/domain';
import { athlete, membership, type Tx } from '@freshlegs/db';
import { bumpVisible } from '../core/versions.ts';

export interface NewMember {
  readonly clubId: ClubId;
  readonly userId: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly now: Date;
}

/** Makes the person a member, or adds the roles to those they hold; roles of a membership that ended do not come back. */
export async function admitMember(tx: Tx, { clubId, userId, name, roles, now }: NewMember): Promise<void> {
  const [before] = await tx
    .select({ name: membership.name })
    .from(membership)
    .where(and(eq(membership.clubId, clubId), eq(membership.userId, userId)));
  const added = sql`(select array_agg(distinct role order by role) from unnest(${membership.roles} || excluded.roles) as role)`;
  await tx
    .insert(membership)
    .values({ clubId, userId, name, roles: [...roles], createdAt: now })
    .onConflictDoUpdate({
      target: [membership.clubId, membership.userId],
      set: {
        name,
        roles: sql`case when ${membership.endedAt} is null then ${added} else excluded.roles end`,
        endedAt: null,
      },
    });
  if (before && before.name !== name) await renamedEverywhere(tx, clubId);
}

/** Somebody comes back under another name: prompts on any board may say what they did. */
async function renamedEverywhere(tx: Tx, clubId: ClubId): Promise<void> {
  const rows = await tx.select({ id: athlete.id }).from(athlete).where(eq(athlete.clubId, clubId));
  await bumpVisible(
    tx,
    clubId,
    rows.map((row) => row.id as AthleteId),
  );
}
