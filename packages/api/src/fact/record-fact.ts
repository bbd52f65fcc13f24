import { sql } from 'drizzle-orm';
import { AppError, type AthleteId, type ClubId, type ConsentCategory, type LocalDate } from '@freshlegs/domain';
import { factRevision, leaveToEnd, postgresCode, statement } from '@freshlegs/db';
import { auditWrite } from '../core/audit.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { notFound } from '../core/guards.ts';
import { newId } from '../core/runtime.ts';
import type { Days } from '../assessment/fact-day.ts';
import { refreshWritten } from '../assessment/refresh-athletes.ts';
import { athleteDay } from './athlete-day.ts';
import type { FactScope } from './fact-batch.ts';

/** The row as it was before a correction. */
export interface Revision {
  readonly category: ConsentCategory;
  /** Table of the fact. */
  readonly fact: string;
  /** The fact's own key beside club and athlete. */
  readonly factKey: string;
  readonly before: object;
}

/** What a write did. */
export interface Written<Result> {
  readonly result: Result;
  /**
   * False: the same fact was there already, and nothing else happens. Not known yet: the one statement that writes the
   * fact is on its way, and whatever is asked now is answered behind it.
   */
  readonly changed: boolean | Promise<boolean>;
  /** Instead of `result` when nothing changed: looks for what was there, or throws. */
  readonly whatIsThere?: () => Promise<Result>;
  readonly revisions?: readonly Revision[];
}

export interface FactWrite<Result> {
  /** Feature and verb, for the audit trail: `check-in.record`. */
  readonly action: string;
  readonly categories: readonly ConsentCategory[];
  /** The day the fact is about; null when it is about no single day. */
  readonly on: LocalDate | null;
  /** The days whose sessions or check-in it changes, if not that one; unless known, all are read anew. */
  readonly days?: readonly LocalDate[];
  /** Inserts or supersedes; runs while the athlete is locked, so that looking first and then writing is safe. */
  readonly write: () => Promise<Written<Result>>;
}

/**
 * What every fact write does, in the transaction of the request: lock the athlete, insert or supersede (the old row is
 * kept as a revision), audit, bump the facts version, assess anew, reconcile the ledger of prompts and keep assessment
 * and cards. All or nothing.
 * The caller is authorized already. Throws CONFLICT when an id made by the client belongs to something else.
 */
export async function recordFact<Result>(
  scope: FactScope,
  who: AuthorizedAthlete,
  fact: FactWrite<Result>,
): Promise<Result> {
  const { tx, factBatch } = scope;
  const { athleteId } = who;
  // The lock is on its way before anything that `write` sends, and nobody waits for it alone.
  const locked = factBatch?.written.has(athleteId) === true ? Promise.resolve() : lockAthlete(scope, who);
  leaveToEnd(tx, locked);
  const { result, changed, whatIsThere, revisions = [] } = await fact.write().catch(conflictOfTakenId);
  const unchanged = async (): Promise<Result> => (whatIsThere ? whatIsThere() : result);
  if (changed === false) return unchanged();
  for (const revision of revisions) await keepRevision(scope, who, revision);
  const isWritten = Promise.all([changed, locked]).then(([yes]) => yes, conflictOfTakenId);
  if (factBatch) {
    if (!(await isWritten)) return unchanged();
    factBatch.written.add(athleteId);
  } else {
    const expected = { days: new Map([[athleteId, athleteDay(scope, who)]]), written: stretchOf(fact), isWritten };
    if (!(await refreshWritten(scope, [athleteId], expected))) return unchanged();
  }
  leaveToEnd(tx, auditWrite(scope, auditOf(who, fact)));
  return result;
}

const auditOf = ({ athleteId }: AuthorizedAthlete, { action, categories, on }: FactWrite<unknown>) => ({
  action,
  athleteIds: [athleteId],
  categories,
  ...(on === null ? {} : { factOn: on }),
});

/** From the first to the last day that was written; null when that is not known. */
function stretchOf({ on, days = on === null ? [] : [on] }: Pick<FactWrite<unknown>, 'on' | 'days'>): Days | null {
  const [from, to] = [days.toSorted().at(0), days.toSorted().at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Judges the athletes of a batch and reconciles their prompts; what follows begins a new batch. */
export async function finishFactBatch(scope: FactScope): Promise<void> {
  const written = [...(scope.factBatch?.written ?? [])];
  if (written.length === 0) return;
  await refreshWritten(scope, written);
  scope.factBatch?.written.clear();
}

async function lockAthlete({ tx }: ClubScope, who: AuthorizedAthlete): Promise<void> {
  const locked = await lock(tx, { clubId: who.clubId, athleteId: who.athleteId });
  if (locked.length === 0) throw notFound('athlete');
}

const lock = statement<{ clubId: ClubId; athleteId: AthleteId }, { id: string }>(
  (value) => sql`
    select a.id from club.athlete a where a.club_id = ${value('clubId')} and a.id = ${value('athleteId')} for update`,
);

async function keepRevision(scope: ClubScope, who: AuthorizedAthlete, revision: Revision): Promise<void> {
  await scope.tx.insert(factRevision).values({
    clubId: who.clubId,
    id: newId<string>(scope.runtime),
    athleteId: who.athleteId,
    changedBy: scope.actor.userId,
    ...revision,
  });
}

const UNIQUE_VIOLATION = '23505';

function conflictOfTakenId(error: unknown): never {
  throw postgresCode(error) === UNIQUE_VIOLATION ? takenId() : error;
}

/** An id made by the client belongs to something else. */
export const takenId = (): AppError =>
  new AppError(
    'CONFLICT',
    'This entry is already there under another number. Nothing was saved; please reload the page.',
  );
