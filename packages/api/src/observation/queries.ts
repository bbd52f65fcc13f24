import { and, desc, eq, lte } from 'drizzle-orm';
import type { LocalDate, ObservationKind } from '@freshlegs/domain';
import { observation, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';

const ofAthlete = (who: AuthorizedAthlete) =>
  and(eq(observation.clubId, who.clubId), eq(observation.athleteId, who.athleteId));

export interface NewObservation {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly by: 'coach' | 'athlete';
  readonly present: 'yes' | 'no';
  readonly on: LocalDate;
  readonly enteredBy: string;
  readonly createdAt: Date;
}

export async function insertObservation(tx: Tx, who: AuthorizedAthlete, row: NewObservation): Promise<void> {
  await tx.insert(observation).values({ ...row, clubId: who.clubId, athleteId: who.athleteId });
}

export async function hasObservation(tx: Tx, who: AuthorizedAthlete, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: observation.id })
    .from(observation)
    .where(and(ofAthlete(who), eq(observation.id, id)));
  return rows.length > 0;
}

/** What athlete and coaches said about a drop up to a day, newest first. */
export async function dropStatements(tx: Tx, who: AuthorizedAthlete, on: LocalDate) {
  return tx
    .select({ by: observation.by, present: observation.present, on: observation.on })
    .from(observation)
    .where(and(ofAthlete(who), eq(observation.kind, 'performance_drop'), lte(observation.on, on)))
    .orderBy(desc(observation.on), desc(observation.createdAt), desc(observation.id));
}
