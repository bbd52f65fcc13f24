import type { Facts } from '../kernel/facts.ts';
import { type Reading, known } from '../kernel/reading.ts';
import type { SymptomAnswer } from '../record/athlete-record.ts';

/** The answered symptoms by code (14.2). No answer at all is not a "no", but red flags then have nothing to say. */
export class Symptoms {
  private readonly answers: ReadonlyMap<string, SymptomAnswer>;

  constructor(answers: ReadonlyMap<string, SymptomAnswer>) {
    this.answers = answers;
  }

  has(code: string): boolean {
    return this.answers.has(code);
  }

  /** True if the symptom was answered with that attribute. */
  with(code: string, attribute: string): boolean {
    return this.answers.get(code)?.[attribute] === true;
  }

  /** A number of the answer; null = not given. */
  amount(code: string, attribute: string): number | null {
    const value = this.answers.get(code)?.[attribute];
    return typeof value === 'number' ? value : null;
  }
}

export function symptoms({ record }: Facts): Reading<Symptoms> {
  if (record.symptoms.length === 0) return NOTHING_ANSWERED;
  const answers = new Map<string, SymptomAnswer>();
  for (const answer of record.symptoms) if (!answers.has(answer.code)) answers.set(answer.code, answer);
  return known(new Symptoms(answers));
}

const NOTHING_ANSWERED = known(new Symptoms(new Map()));
