import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { AthleteId, ConsentCategory, LocalDate, SquadId } from '@freshlegs/domain';
import { auditEvent, rowsInto } from '@freshlegs/db';
import type { ClubScope } from './context.ts';
import { newId } from './runtime.ts';

const HOUR_MS = 3_600_000;

export interface Audited {
  /** Feature and verb: `check-in.record`, `assessment.board`. */
  readonly action: string;
  readonly athleteIds: readonly AthleteId[];
  readonly categories: readonly ConsentCategory[];
  readonly squadId?: SquadId | null;
}

/** Says who changed what about whom, without the values; in the transaction of the change. */
export async function auditWrite(scope: ClubScope, event: Audited & { readonly factOn?: LocalDate }): Promise<void> {
  await insertAudit(scope.tx, [{ ...row(scope, event), kind: 'write', factOn: event.factOn ?? null }]);
}

const insertAudit = rowsInto(auditEvent);

/** Says who read which categories of whom: one event a viewer, scope and hour. Reading one's own data is not audited. */
export async function auditRead(scope: ClubScope, event: Audited): Promise<void> {
  const { tx, actor, runtime } = scope;
  const { ids, hash } = othersOf(event.athleteIds, actor.athleteId);
  if (ids.length === 0) return;
  const hour = new Date(Math.floor(runtime.now().getTime() / HOUR_MS) * HOUR_MS);
  const readKey = createHash('sha256')
    .update(JSON.stringify([event.action, event.squadId ?? null, event.categories.toSorted(), hash]))
    .digest('hex');
  // Looked for first: a large squad's ids are then sent once an hour, and reading again writes nothing.
  const found = await tx
    .select({ id: auditEvent.id })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.clubId, actor.clubId),
        eq(auditEvent.actorId, actor.userId),
        eq(auditEvent.hour, hour),
        eq(auditEvent.readKey, readKey),
      ),
    )
    .limit(1);
  if (found.length > 0) return;
  await insertUnlessThere(tx, [{ ...row(scope, { ...event, athleteIds: ids }), kind: 'read', hour, readKey }]);
}

const insertUnlessThere = rowsInto(auditEvent, 'keep');

interface Others {
  readonly ids: readonly AthleteId[];
  readonly hash: string;
}

// A list that is kept, such as that of a board, is sorted and hashed once for each athlete who may be left out.
const known = new WeakMap<readonly AthleteId[], Map<AthleteId | null, Others>>();

/** These athletes without the one who reads. */
function othersOf(athleteIds: readonly AthleteId[], self: AthleteId | null): Others {
  const lists = known.get(athleteIds) ?? new Map<AthleteId | null, Others>();
  known.set(athleteIds, lists);
  const found = lists.get(self);
  if (found) return found;
  const ids = athleteIds.filter((id) => id !== self).toSorted();
  const others = { ids, hash: createHash('sha256').update(ids.join()).digest('hex') };
  lists.set(self, others);
  return others;
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
