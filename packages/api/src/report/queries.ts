import { and, desc, eq } from 'drizzle-orm';
import type { ConsentCategory, ReportId } from '@freshlegs/domain';
import { report, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';
import type { ReportModel } from '@freshlegs/report';
import type { ReleasedReport } from './model.ts';

const ofAthlete = (who: AuthorizedAthlete) => and(eq(report.clubId, who.clubId), eq(report.athleteId, who.athleteId));

/** Newest first, without the pages themselves. */
export async function reportsOf(tx: Tx, who: AuthorizedAthlete): Promise<ReleasedReport[]> {
  const rows = await tx
    .select({ id: report.id, asOf: report.asOf, releasedAt: report.releasedAt, categories: report.categories })
    .from(report)
    .where(ofAthlete(who))
    .orderBy(desc(report.releasedAt), desc(report.id));
  return rows.map((row) => ({
    ...row,
    releasedAt: row.releasedAt.toISOString(),
    categories: row.categories as ConsentCategory[],
  }));
}

/** A released report as it was handed out. */
export async function reportById(
  tx: Tx,
  who: AuthorizedAthlete,
  id: ReportId,
): Promise<{ readonly asOf: string; readonly model: ReportModel; readonly pdf: Uint8Array } | null> {
  const [row] = await tx
    .select({ asOf: report.asOf, model: report.model, pdf: report.pdf })
    .from(report)
    .where(and(ofAthlete(who), eq(report.id, id)));
  return row ? { ...row, model: row.model as ReportModel } : null;
}

export async function insertReport(
  tx: Tx,
  who: AuthorizedAthlete,
  row: Omit<typeof report.$inferInsert, 'clubId' | 'athleteId'>,
): Promise<void> {
  await tx.insert(report).values({ ...row, clubId: who.clubId, athleteId: who.athleteId });
}
