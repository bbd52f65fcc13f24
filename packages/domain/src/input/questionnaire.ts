import { z } from 'zod';
import { QUESTIONNAIRES, type QuestionnaireItem } from './questionnaire-questions.ts';
import { LocalDateInput, ZoneInput, whole } from './shared.ts';

export type QuestionnaireName = keyof typeof QUESTIONNAIRES;
export const QUESTIONNAIRE_NAMES = Object.keys(QUESTIONNAIRES) as [QuestionnaireName, ...QuestionnaireName[]];

const AnswerValue = z.union([z.boolean(), z.number(), z.string(), z.array(z.string()).max(20)]);
/** Answers by item: yes/no as booleans, counts as numbers, a choice as its key, several as a list of keys. */
export const QuestionnaireAnswers = z.record(z.string(), AnswerValue);
export type QuestionnaireAnswers = z.output<typeof QuestionnaireAnswers>;

/** The items of a questionnaire in the order they are asked. */
export const itemsOf = (name: QuestionnaireName): readonly (readonly [string, QuestionnaireItem])[] =>
  Object.entries<QuestionnaireItem>(QUESTIONNAIRES[name].items);

/** The items asked in view of the answers so far: after a "no" that settles it, nothing else is asked. */
export function itemsAsked(name: QuestionnaireName, answers: Partial<QuestionnaireAnswers>): readonly string[] {
  const asked: string[] = [];
  for (const [item, question] of itemsOf(name)) {
    asked.push(item);
    if (question.kind === 'yesNo' && question.endsIfNo === true && answers[item] === false) break;
  }
  return asked;
}

function schemaOf(question: QuestionnaireItem): z.ZodType {
  switch (question.kind) {
    case 'yesNo':
      return z.boolean();
    case 'count':
      return whole(0, question.max, question.unit);
    case 'choice':
      return z.enum(Object.keys(question.options));
    case 'choices':
      return z
        .array(z.enum(Object.keys(question.options)))
        .min(1)
        .refine((chosen) => new Set(chosen).size === chosen.length);
  }
}

/**
 * One filled questionnaire. Every item that is asked needs its answer (evidence 7: "all items answered"), and no other
 * is taken: an open item would read as "no".
 */
export const AnswerQuestionnaireInput = z
  .object({
    /** Made by the client: the same id twice is one. */
    id: z.uuid(),
    name: z.enum(QUESTIONNAIRE_NAMES),
    on: LocalDateInput,
    zone: ZoneInput,
    answers: QuestionnaireAnswers,
  })
  .superRefine(({ name, answers }, context) => {
    const refuse = (item: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['answers', item], message });
    const asked = new Set(itemsAsked(name, answers));
    for (const [item, question] of itemsOf(name)) {
      if (!asked.has(item)) continue;
      if (!Object.hasOwn(answers, item)) refuse(item, 'Please answer this question too.');
      else if (!schemaOf(question).safeParse(answers[item]).success)
        refuse(item, 'This answer does not fit the question.');
    }
    for (const item of Object.keys(answers)) if (!asked.has(item)) refuse(item, 'This was not asked.');
  });
export type AnswerQuestionnaireInput = z.output<typeof AnswerQuestionnaireInput>;
