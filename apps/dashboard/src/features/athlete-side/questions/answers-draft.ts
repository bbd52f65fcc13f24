import {
  AnswerQuestionnaireInput,
  itemsAsked,
  itemsOf,
  type QuestionnaireAnswers,
  type QuestionnaireItem,
  type QuestionnaireName,
} from '@freshlegs/domain';
import type { LocalDay } from '../entry/use-local-day.ts';

export type AnswerDraft = string | boolean | readonly string[];
/** The answers while the form is filled: counts as typed. An item left out is not answered. */
export type AnswersDraft = Readonly<Record<string, AnswerDraft>>;

/** Answers as they were given, to be changed. */
export const draftOfQuestionnaire = (answers: QuestionnaireAnswers): AnswersDraft =>
  Object.fromEntries(
    Object.entries(answers).map(([item, answer]) => [item, typeof answer === 'number' ? String(answer) : answer]),
  );

/** The questions to show now, in their order: after a "no" that settles it, nothing else. */
export function questionsShown(
  name: QuestionnaireName,
  draft: AnswersDraft,
): readonly (readonly [string, QuestionnaireItem])[] {
  const asked = itemsAsked(name, toAnswers(name, draft));
  return itemsOf(name).filter(([item]) => asked.includes(item));
}

/** What is sent, or what to change by question. Answers to questions that are not asked any more are left out. */
export function readAnswers(
  id: string,
  name: QuestionnaireName,
  draft: AnswersDraft,
  day: LocalDay,
): { readonly input: AnswerQuestionnaireInput } | { readonly errors: Readonly<Record<string, string>> } {
  const given = toAnswers(name, draft);
  const asked = itemsAsked(name, given);
  const answers = Object.fromEntries(Object.entries(given).filter(([item]) => asked.includes(item)));
  const parsed = AnswerQuestionnaireInput.safeParse({ id, name, on: day.today, zone: day.zone, answers });
  if (parsed.success) return { input: parsed.data };
  const errors: Record<string, string> = {};
  for (const [item, question] of itemsOf(name)) {
    const issue = parsed.error.issues.find(({ path }) => path[1] === item);
    if (issue) errors[item] = isUnreadable(question, draft[item]) ? countWords(question) : issue.message;
  }
  return { errors };
}

/** Counts become numbers; what is empty is no answer. */
function toAnswers(name: QuestionnaireName, draft: AnswersDraft): QuestionnaireAnswers {
  const answers: QuestionnaireAnswers = {};
  for (const [item, question] of itemsOf(name)) {
    const value = draft[item];
    if (value === undefined || value === '' || (typeof value === 'object' && value.length === 0)) continue;
    if (question.kind === 'count') answers[item] = Number(typeof value === 'string' ? value.trim() : Number.NaN);
    else answers[item] = typeof value === 'object' ? [...value] : value;
  }
  return answers;
}

const isUnreadable = (question: QuestionnaireItem, value: AnswerDraft | undefined): boolean =>
  question.kind === 'count' && typeof value === 'string' && value.trim() !== '';

const countWords = (question: QuestionnaireItem): string =>
  question.kind === 'count' ? `Please give a whole number from 0 to ${question.max}.` : '';
