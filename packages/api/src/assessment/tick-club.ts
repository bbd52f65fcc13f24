import { and, asc, eq, isNull } from 'drizzle-orm';
import type { AthleteId, ClubId, LocalDate } from '@freshlegs/domain';
import { athlete, clubAccount } from '@freshlegs/db';
import { retryConflicts } from '../core/retry-conflicts.ts';
import type { Runtime } from '../core/runtime.ts';
import { dayIn, zoneRows } from '../fact/athlete-day.ts';
import { reconcileLedger } from '../referral/reconcile-ledger.ts';
import { assessAthletes } from './assess-athletes.ts';

/**
 * Judges the athletes of a club on their local day, so that what comes with time alone is found although nobody wrote or
 * looked. Each athlete in a transaction of their own.
 */
export async function tickClub(runtime: Runtime, clubId: ClubId): Promise<{ readonly refreshed: number }> {
  const [club] = await runtime.db.asGate(async (tx) =>
    tx.select({ zone: clubAccount.zone }).from(clubAccount).where(eq(clubAccount.id, clubId)),
  );
  if (!club) return { refreshed: 0 };
  const athletes = await runtime.db.asEngine(clubId, async (tx) =>
    tx
      .select({ id: athlete.id })
      .from(athlete)
      .where(and(eq(athlete.clubId, clubId), isNull(athlete.leftAt)))
      .orderBy(asc(athlete.id)),
  );
  for (const { id } of athletes)
    await retryConflicts(async () => tickAthlete(runtime, clubId, id as AthleteId, club.zone));
  return { refreshed: athletes.length };
}

async function tickAthlete(runtime: Runtime, clubId: ClubId, athleteId: AthleteId, clubZone: string): Promise<void> {
  await runtime.db.asEngine(clubId, async (tx) => {
    await tx
      .select({ id: athlete.id })
      .from(athlete)
      .where(and(eq(athlete.clubId, clubId), eq(athlete.id, athleteId)))
      .for('update');
    const { zone, today } = dayIn(await zoneRows(tx, clubId, [athleteId]), runtime.now(), clubZone);
    const assessmentOn = async (asOf: LocalDate) => {
      const judged = (await assessAthletes(tx, clubId, [{ athleteId, asOf, zone }])).get(athleteId);
      if (!judged) throw new Error('An athlete that was asked for is assessed.');
      return judged.assessment;
    };
    await reconcileLedger({ runtime, tx, clubId }, athleteId, { assessment: await assessmentOn(today), assessmentOn });
  });
}
