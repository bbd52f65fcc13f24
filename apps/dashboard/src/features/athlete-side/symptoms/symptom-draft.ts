import { SYMPTOM_QUESTIONS, type SymptomAnswerInput, type SymptomCode } from '@freshlegs/domain';
import { FieldReader, readQuantity } from '../entry/typed-quantity.ts';

export interface AttributeQuestion {
  readonly name: string;
  readonly ask: string;
  readonly kind: 'flag' | 'hours' | 'days';
}

/** Present symptoms, each with what was answered about it; numbers as typed. */
export type SymptomDraft = Readonly<Partial<Record<SymptomCode, Readonly<Record<string, boolean | string>>>>>;

const MOST = { hours: 2000, days: 400 } as const;

/** What the form asks once a symptom is ticked. */
export function attributesOf(code: SymptomCode): readonly AttributeQuestion[] {
  const question = SYMPTOM_QUESTIONS[code];
  const attributes: Readonly<Record<string, Omit<AttributeQuestion, 'name'>>> =
    'attributes' in question ? question.attributes : {};
  return Object.entries(attributes).map(([name, attribute]) => ({ name, ...attribute }));
}

export const draftOfAnswers = (answers: readonly SymptomAnswerInput[]): SymptomDraft =>
  Object.fromEntries(
    answers.map(({ code, attributes }) => [
      code,
      Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
      ),
    ]),
  );

/** The answers to send, or what to change by `code.attribute`. What was left empty is left out, never 0. */
export function readSymptoms(
  draft: SymptomDraft,
): { readonly answers: SymptomAnswerInput[] } | { readonly errors: Readonly<Record<string, string>> } {
  const reader = new FieldReader();
  const answers = (Object.entries(draft) as [SymptomCode, Readonly<Record<string, boolean | string>>][]).map(
    ([code, given]) => {
      const attributes: Record<string, boolean | number> = {};
      for (const { name, kind } of attributesOf(code)) {
        const value = given[name];
        if (kind === 'flag') {
          if (value === true) attributes[name] = true;
        } else if (typeof value === 'string') {
          const number = reader.take(
            `${code}.${name}`,
            readQuantity(value, { min: 0, max: MOST[kind], unit: kind, whole: true }),
          );
          if (number !== null) attributes[name] = number;
        }
      }
      return { code, attributes };
    },
  );
  return reader.ok ? { answers } : { errors: reader.errors };
}
