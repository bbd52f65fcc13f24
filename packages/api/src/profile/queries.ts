import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { LocalDate } from '@freshlegs/domain';
import { athleteZone, profileFact, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';

export interface FactRow {
  readonly kind: string;
  readonly value: unknown;
  readonly fromOn: string;
  readonly category: string;
}

/** The newest fact of each kind on or before a day. */
export async function factsOn(tx: Tx, who: AuthorizedAthlete, on: LocalDate): Promise<readonly FactRow[]> {
  return tx
    .selectDistinctOn([profileFact.kind], {
      kind: profileFact.kind,
      value: profileFact.value,
      fromOn: profileFact.fromOn,
      category: profileFact.category,
    })
    .from(profileFact)
    .where(
      and(eq(profileFact.clubId, who.clubId), eq(profileFact.athleteId, who.athleteId), lte(profileFact.fromOn, on)),
    )
    .orderBy(profileFact.kind, desc(profileFact.fromOn), desc(profileFact.createdAt), desc(profileFact.id));
}

export type NewFact = FactRow & { readonly id: string; readonly enteredBy: string; readonly createdAt: Date };

export async function insertFacts(tx: Tx, who: AuthorizedAthlete, facts: readonly NewFact[]): Promise<void> {
  await tx.insert(profileFact).values(
    facts.map(({ value, ...fact }) => ({
      ...fact,
      clubId: who.clubId,
      athleteId: who.athleteId,
      value: value === null ? sql`'null'::jsonb` : value,
    })),
  );
}

export async function setZoneFrom(tx: Tx, who: AuthorizedAthlete, fromOn: LocalDate, zone: string): Promise<void> {
  await tx
    .insert(athleteZone)
    .values({ clubId: who.clubId, athleteId: who.athleteId, fromOn, zone })
    .onConflictDoUpdate({ target: [athleteZone.clubId, athleteZone.athleteId, athleteZone.fromOn], set: { zone } });
}
