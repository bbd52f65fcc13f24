import { and, asc, eq, gt, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { AthleteId, ClubId } from '@freshlegs/domain';
import { athlete, isDatabaseUnreachable, keptAssessment, type Tx } from '@freshlegs/db';
import { settingsOfClub, type ClubSettings } from '../core/club-settings.ts';
import { retryConflicts } from '../core/retry-conflicts.ts';
import type { Runtime } from '../core/runtime.ts';
import { describeError } from '../core/trpc.ts';
import { MADE_BY } from './made-by.ts';
import { refreshAthletes } from './refresh-athletes.ts';

/** Athletes of one transaction. */
const BATCH = 200;

/**
 * Judges every athlete of a club whose kept assessment does not count any more, or who was not judged on their local day
 * yet, and brings their ledger of prompts up to it: each once a local day, in the athlete's own zone.
 */
export async function tickClub(runtime: Runtime, clubId: ClubId): Promise<{ readonly refreshed: number }> {
  return refreshStale(runtime, clubId, 'all');
}

/**
 * Recomputes and keeps what does not count any more, in batches of one transaction and a fixed number of statements each.
 * Two processes may do it at once: each takes athletes that the other does not hold, and what is up to date by then is
 * left alone. One athlete who cannot be judged stops nobody else; they are logged by id.
 */
export async function refreshStale(
  runtime: Runtime,
  clubId: ClubId,
  athleteIds: readonly AthleteId[] | 'all',
): Promise<{ readonly refreshed: number }> {
  const settings = await settingsOfClub(runtime, clubId);
  if (settings === null) return { refreshed: 0 };
  const club: Club = { runtime, clubId, settings };
  const wanted = athleteIds === 'all' ? undefined : inArray(athlete.id, [...athleteIds]);
  let refreshed = 0;
  for (let after: AthleteId | null = null; ;) {
    const due: readonly AthleteId[] = await runtime.db.asEngine(clubId, async (tx) =>
      dueAthletes(tx, club, [wanted, after === null ? undefined : gt(athlete.id, after)]),
    );
    const last = due.at(-1);
    if (last === undefined) return { refreshed };
    refreshed += await refreshBatch(club, due);
    after = last;
  }
}

interface Club {
  readonly runtime: Runtime;
  readonly clubId: ClubId;
  readonly settings: ClubSettings;
}

async function dueAthletes(
  tx: Tx,
  { runtime, clubId }: Club,
  conditions: readonly (SQL | undefined)[],
): Promise<AthleteId[]> {
  const now = sql`${runtime.now().toISOString()}::timestamptz`;
  const rows = await tx
    .select({ id: athlete.id })
    .from(athlete)
    .leftJoin(
      keptAssessment,
      and(
        eq(keptAssessment.clubId, athlete.clubId),
        eq(keptAssessment.athleteId, athlete.id),
        eq(keptAssessment.factsVersion, athlete.factsVersion),
        eq(keptAssessment.madeBy, MADE_BY),
        eq(keptAssessment.ledgerOn, keptAssessment.on),
        sql`${keptAssessment.dayFrom} <= ${now} and ${now} < ${keptAssessment.dayUntil}`,
      ),
    )
    .where(and(eq(athlete.clubId, clubId), isNull(athlete.leftAt), isNull(keptAssessment.athleteId), ...conditions))
    .orderBy(asc(athlete.id))
    .limit(BATCH);
  return rows.map((row) => row.id as AthleteId);
}

/** One transaction; when an athlete in it cannot be judged, the halves of the batch are tried on their own. */
async function refreshBatch(club: Club, athleteIds: readonly AthleteId[]): Promise<number> {
  const { runtime, clubId, settings } = club;
  try {
    return await retryConflicts(async () =>
      runtime.db.asEngine(clubId, async (tx) => {
        // Who is being written to right now is judged by that writer.
        const free = await tx
          .select({ id: athlete.id })
          .from(athlete)
          .where(and(eq(athlete.clubId, clubId), inArray(athlete.id, [...athleteIds])))
          .orderBy(asc(athlete.id))
          .for('update', { skipLocked: true });
        // Asked again now that they are held: another process may have been faster.
        const held = await dueAthletes(tx, club, [
          inArray(
            athlete.id,
            free.map((row) => row.id),
          ),
        ]);
        if (held.length > 0) await refreshAthletes({ runtime, tx, clubId, settings }, held);
        return held.length;
      }),
    );
  } catch (error) {
    // No athlete's fault: the job fails, and is tried again.
    if (isDatabaseUnreachable(error)) throw error;
    if (athleteIds.length === 1) {
      runtime.log.error('athlete not judged', { athleteId: athleteIds[0] ?? null, ...describeError(error) });
      return 0;
    }
    const middle = Math.ceil(athleteIds.length / 2);
    const first = await refreshBatch(club, athleteIds.slice(0, middle));
    return first + (await refreshBatch(club, athleteIds.slice(middle)));
  }
}
