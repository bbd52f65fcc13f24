import { and, desc, eq } from 'drizzle-orm';
import type { LocalDate, SymptomAnswerInput } from '@freshlegs/domain';
import { symptomReport, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';

export interface StoredSymptoms {
  readonly id: string;
  readonly on: LocalDate;
  readonly answers: readonly SymptomAnswerInput[];
}

const ofAthlete = (who: AuthorizedAthlete) =>
  and(eq(symptomReport.clubId, who.clubId), eq(symptomReport.athleteId, who.athleteId));

export async function newestSymptoms(tx: Tx, who: AuthorizedAthlete): Promise<StoredSymptoms | null> {
  const [row] = await tx
    .select({ id: symptomReport.id, on: symptomReport.on, answers: symptomReport.answers })
    .from(symptomReport)
    .where(ofAthlete(who))
    .orderBy(desc(symptomReport.on), desc(symptomReport.createdAt), desc(symptomReport.id))
    .limit(1);
  return row ? { ...row, on: row.on as LocalDate } : null;
}

export async function hasSymptomReport(tx: Tx, who: AuthorizedAthlete, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: symptomReport.id })
    .from(symptomReport)
    .where(and(ofAthlete(who), eq(symptomReport.id, id)));
  return rows.length > 0;
}

export async function insertSymptomReport(
  tx: Tx,
  who: AuthorizedAthlete,
  row: {
    readonly id: string;
    readonly on: LocalDate;
    readonly zone: string;
    readonly answers: readonly SymptomAnswerInput[];
    readonly enteredBy: string;
    readonly createdAt: Date;
  },
): Promise<void> {
  await tx.insert(symptomReport).values({ ...row, clubId: who.clubId, athleteId: who.athleteId });
}
