import type { Evidence, FindingCode, FindingGrade, LocalDate, Urgency } from '@freshlegs/domain';

/** The line a value was compared with. */
export type Line = NonNullable<Evidence['comparedWith']>;

/** One fact of a finding as the product shows it, without its label. */
export interface HandFact {
  readonly key: string;
  readonly value: number | string | boolean;
  readonly unit: string | null;
  readonly on: LocalDate | null;
  readonly comparedWith: Line | null;
}

/** A finding as people read it: what, how urgent, and the facts, values, limits and sources it rests on. */
export interface HandFinding {
  readonly code: FindingCode;
  readonly urgency: Urgency;
  readonly grade: FindingGrade | null;
  readonly evidence: readonly HandFact[];
  readonly sources: readonly string[];
}

/** What a group of predicates found, and whether some of it is worth a look on its own. */
export interface HandFindings {
  readonly found: HandFinding[];
  worthALook: boolean;
}

/** A question answered with yes: the same for everybody, so it is made once. */
export const answered = (key: string): HandFact => ({ key, value: true, unit: null, on: null, comparedWith: null });
