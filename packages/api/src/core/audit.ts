import { createHash } from 'node:crypto';
import type { AthleteId, ConsentCategory, LocalDate, SquadId } from '@freshlegs/domain';
import { auditEvent } from '@freshlegs/db';
import type { ClubScope } from './context.ts';
import { newId } from './runtime.ts';

export interface Audited {
  /** Feature and verb: `check-in.record`, `assessment.board`. */
  readonly action: string;
  readonly athleteIds: readonly AthleteId[];
  readonly categories: readonly ConsentCategory[];
  readonly squadId?: SquadId | null;
}

/** Says who changed what about whom, without the values; in the transaction of the change. */
export async function auditWrite(scope: ClubScope, event: Audited & { readonly factOn?: LocalDate }): Promise<void> {
  await scope.tx.insert(auditEvent).values({
    ...row(scope, event),
    kind: 'write',
    factOn: event.factOn ?? null,
  });
}

/** Says who read which categories of whom: one event a viewer, scope and hour. Reading one's own data is not audited. */
export async function auditRead(scope: ClubScope, event: Audited): Promise<void> {
  const athleteIds = event.athleteIds.filter((id) => id !== scope.actor.athleteId).toSorted();
  if (athleteIds.length === 0) return;
  const now = scope.runtime.now();
  const readKey = createHash('sha256')
    .update(JSON.stringify([event.action, event.squadId ?? null, event.categories.toSorted(), athleteIds]))
    .digest('hex');
  await scope.tx
    .insert(auditEvent)
    .values({
      ...row(scope, { ...event, athleteIds }),
      kind: 'read',
      hour: new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000),
      readKey,
    })
    .onConflictDoNothing();
}

const row = (scope: ClubScope, event: Audited) => ({
  clubId: scope.actor.clubId,
  id: newId<string>(scope.runtime),
  actorId: scope.actor.userId,
  action: event.action,
  athleteIds: [...event.athleteIds],
  squadId: event.squadId ?? null,
  categories: [...event.categories],
  at: scope.runtime.now(),
});
