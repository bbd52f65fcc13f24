import { and, desc, eq, gte, sql } from 'drizzle-orm';
import type { CheckInInput, LocalDate } from '@freshlegs/domain';
import { checkIn, restConfirmation, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';
import type { CheckInView } from './model.ts';

const VIEW = {
  on: checkIn.on,
  zone: checkIn.zone,
  heaviness: checkIn.heaviness,
  soreness: checkIn.soreness,
  focalPain: checkIn.focalPain,
  sleepH: checkIn.sleepH,
  sleepQuality: checkIn.sleepQuality,
  fatigue: checkIn.fatigue,
  stress: checkIn.stress,
  muscleSoreness: checkIn.muscleSoreness,
  restingPulseBpm: checkIn.restingPulseBpm,
  rmssdMs: checkIn.rmssdMs,
  urineColor: checkIn.urineColor,
  carbG: checkIn.carbG,
  carbComplete: checkIn.carbComplete,
  illness: checkIn.illness,
  rest: checkIn.rest,
};

const ofAthlete = (who: AuthorizedAthlete) => and(eq(checkIn.clubId, who.clubId), eq(checkIn.athleteId, who.athleteId));

export async function checkInOn(tx: Tx, who: AuthorizedAthlete, on: LocalDate): Promise<CheckInView | null> {
  const [row] = await tx
    .select(VIEW)
    .from(checkIn)
    .where(and(ofAthlete(who), eq(checkIn.on, on)));
  return row ?? null;
}

/** From a day on, newest first. */
export async function checkInsSince(tx: Tx, who: AuthorizedAthlete, from: LocalDate): Promise<readonly CheckInView[]> {
  return tx
    .select(VIEW)
    .from(checkIn)
    .where(and(ofAthlete(who), gte(checkIn.on, from)))
    .orderBy(desc(checkIn.on));
}

export async function insertCheckIn(
  tx: Tx,
  who: AuthorizedAthlete,
  enteredBy: string,
  day: CheckInInput,
): Promise<void> {
  await tx.insert(checkIn).values({ ...day, clubId: who.clubId, athleteId: who.athleteId, enteredBy });
}

export async function replaceCheckIn(
  tx: Tx,
  who: AuthorizedAthlete,
  enteredBy: string,
  { on, ...day }: CheckInInput,
): Promise<void> {
  await tx
    .update(checkIn)
    .set({ ...day, enteredBy, updatedAt: sql`now()` })
    .where(and(ofAthlete(who), eq(checkIn.on, on)));
}

export async function insertRestConfirmation(
  tx: Tx,
  who: AuthorizedAthlete,
  row: { readonly id: string; readonly enteredBy: string; readonly fromOn: LocalDate; readonly toOn: LocalDate },
): Promise<void> {
  await tx.insert(restConfirmation).values({ ...row, clubId: who.clubId, athleteId: who.athleteId });
}
