import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { LabPanelId, LabResultInput } from '@freshlegs/domain';
import { labPanel, labResult, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';

export type PanelRow = typeof labPanel.$inferSelect;
export type ResultRow = typeof labResult.$inferSelect;

const ofAthlete = (who: AuthorizedAthlete) =>
  and(eq(labPanel.clubId, who.clubId), eq(labPanel.athleteId, who.athleteId));

/** Newest first; deleted ones left out. */
export async function panelsOf(tx: Tx, who: AuthorizedAthlete): Promise<readonly PanelRow[]> {
  return tx
    .select()
    .from(labPanel)
    .where(and(ofAthlete(who), isNull(labPanel.deletedAt)))
    .orderBy(desc(labPanel.collectedOn), desc(labPanel.createdAt), desc(labPanel.id));
}

/** In the order in which they were entered. */
export async function resultsOf(
  tx: Tx,
  who: AuthorizedAthlete,
  panelIds: readonly string[],
): Promise<readonly ResultRow[]> {
  if (panelIds.length === 0) return [];
  return tx
    .select()
    .from(labResult)
    .where(
      and(
        eq(labResult.clubId, who.clubId),
        eq(labResult.athleteId, who.athleteId),
        inArray(labResult.panelId, [...panelIds]),
      ),
    )
    .orderBy(asc(labResult.panelId), asc(labResult.position));
}

/** Deleted or not. */
export async function panelById(tx: Tx, who: AuthorizedAthlete, id: LabPanelId): Promise<PanelRow | null> {
  const [row] = await tx
    .select()
    .from(labPanel)
    .where(and(ofAthlete(who), eq(labPanel.id, id)));
  return row ?? null;
}

export async function insertPanel(
  tx: Tx,
  who: AuthorizedAthlete,
  panel: Omit<typeof labPanel.$inferInsert, 'clubId' | 'athleteId'>,
  results: readonly LabResultInput[],
): Promise<void> {
  await tx.insert(labPanel).values({ ...panel, clubId: who.clubId, athleteId: who.athleteId });
  await tx.insert(labResult).values(
    results.map((result, position) => ({
      ...result,
      clubId: who.clubId,
      athleteId: who.athleteId,
      panelId: panel.id,
      position,
    })),
  );
}

export async function markPanelDeleted(tx: Tx, who: AuthorizedAthlete, id: LabPanelId, at: Date): Promise<void> {
  await tx
    .update(labPanel)
    .set({ deletedAt: at })
    .where(and(ofAthlete(who), eq(labPanel.id, id)));
}
