import { sql } from 'drizzle-orm';
import type { ClubId, Role, UserId } from '@freshlegs/domain';
import { membership, type Tx } from '@freshlegs/db';

export interface NewMember {
  readonly clubId: ClubId;
  readonly userId: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly now: Date;
}

/** Makes the person a member, or adds the roles to those they hold; roles of a membership that ended do not come back. */
export async function admitMember(tx: Tx, { clubId, userId, name, roles, now }: NewMember): Promise<void> {
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
}
