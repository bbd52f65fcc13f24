import type { Facts } from '../kernel/facts.ts';
import { type Reading, known } from '../kernel/reading.ts';
import type { SymptomAnswer } from '../record/athlete-record.ts';

/** The answered symptoms by code (14.2). No answer at all is not a "no", but red flags then have nothing to say. */
export interface Symptoms {
  has(code: string): boolean;
  /** True if the symptom was answered with that attribute. */
  with(code: string, attribute: string): boolean;
  /** A number of the answer; null = not given. */
  amount(code: string, attribute: string): number | null;
}

export function symptoms({ record }: Facts): Reading<Symptoms> {
  if (record.symptoms.length === 0) return NOTHING_ANSWERED;
  const answers = new Map<string, SymptomAnswer>();
  for (const answer of record.symptoms) if (!answers.has(answer.code)) answers.set(answer.code, answer);
  return known({
    has: (code) => answers.has(code),
    with: (code, attribute) => answers.get(code)?.[attribute] === true,
    amount: (code, attribute) => {
      const value = answers.get(code)?.[attribute];
      return typeof value === 'number' ? value : null;
    },
  });
}

const NOTHING_ANSWERED = known<Symptoms>({ has: () => false, with: () => false, amount: () => null });
