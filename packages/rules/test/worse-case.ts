import type { AthleteRecord } from '../src/record/athlete-record.ts';

/** One value of a rule, and the record in which it is that value and everything else stays the same. */
export interface WorseCase {
  readonly rule: string;
  /** The parameters of that rule on whose lines the value may lie; the test looks around each of them. */
  readonly lines: readonly string[];
  readonly worse: 'higher' | 'lower';
  /** Where the value may lie, in the unit of the lines. */
  readonly from: number;
  readonly to: number;
  /** Whole numbers only: days, scores, counts. */
  readonly whole?: true;
  readonly record: (value: number) => Partial<AthleteRecord>;
}
