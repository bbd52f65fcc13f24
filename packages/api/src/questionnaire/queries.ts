import { and, desc, eq } from 'drizzle-orm';
import type { LocalDate, QuestionnaireAnswers, QuestionnaireName } from '@freshlegs/domain';
import { questionnaireAnswer, type Tx } from '@freshlegs/db';
import type { AuthorizedAthlete } from '../core/context.ts';

export interface StoredAnswers {
  readonly name: QuestionnaireName;
  readonly on: LocalDate;
  readonly answers: QuestionnaireAnswers;
}

const ofAthlete = (who: AuthorizedAthlete) =>
  and(eq(questionnaireAnswer.clubId, who.clubId), eq(questionnaireAnswer.athleteId, who.athleteId));

/** The newest answers of each questionnaire. */
export async function newestAnswers(tx: Tx, who: AuthorizedAthlete): Promise<readonly StoredAnswers[]> {
  const rows = await tx
    .selectDistinctOn([questionnaireAnswer.name], {
      name: questionnaireAnswer.name,
      on: questionnaireAnswer.on,
      answers: questionnaireAnswer.answers,
    })
    .from(questionnaireAnswer)
    .where(ofAthlete(who))
    .orderBy(
      questionnaireAnswer.name,
      desc(questionnaireAnswer.on),
      desc(questionnaireAnswer.createdAt),
      desc(questionnaireAnswer.id),
    );
  return rows.map((row) => ({ ...row, on: row.on as LocalDate }));
}

export async function hasAnswers(tx: Tx, who: AuthorizedAthlete, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: questionnaireAnswer.id })
    .from(questionnaireAnswer)
    .where(and(ofAthlete(who), eq(questionnaireAnswer.id, id)));
  return rows.length > 0;
}

export async function insertAnswers(
  tx: Tx,
  who: AuthorizedAthlete,
  row: StoredAnswers & {
    readonly id: string;
    readonly zone: string;
    readonly enteredBy: string;
    readonly createdAt: Date;
  },
): Promise<void> {
  await tx.insert(questionnaireAnswer).values({ ...row, clubId: who.clubId, athleteId: who.athleteId });
}
