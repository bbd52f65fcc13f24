import type { Assessment, CauseVerdict, ConsentCategory, LocalDate, Verdict } from '@freshlegs/domain';

/** One laboratory result as printed, with its own interval. */
export interface ReportResult {
  readonly name: string;
  readonly value: number;
  readonly comparator: '<' | '>' | null;
  readonly unit: string;
  readonly refLow: number | null;
  readonly refHigh: number | null;
}

export interface ReportPanel {
  readonly collectedOn: LocalDate;
  readonly laboratory: string | null;
  /** Circumstances of the draw in words: "hard exercise 14 hours before". */
  readonly circumstances: readonly string[];
  readonly results: readonly ReportResult[];
}

/** An assessment cut to the categories that the athlete put into the report. */
export type ReportAssessment = Pick<Assessment, 'asOf' | 'rulesetVersion' | 'findings' | 'metrics'> & {
  readonly causes: readonly (Omit<CauseVerdict, 'verdict'> & { readonly verdict: Verdict | 'not-shared' })[];
};

/** Everything a report is made of. Null = not known; a withheld category leaves its part out and is named as withheld. */
export interface ReportInput {
  readonly clubName: string;
  readonly athleteName: string;
  readonly birthDate: LocalDate | null;
  readonly sex: 'F' | 'M' | 'X' | null;
  readonly assessment: ReportAssessment;
  readonly categories: readonly ConsentCategory[];
  /** Newest first. */
  readonly panels: readonly ReportPanel[];
  /** The symptom form: what is present and what was asked and denied, in the words of the form; null = never filled. */
  readonly symptoms: {
    readonly on: LocalDate;
    readonly present: readonly string[];
    readonly denied: readonly string[];
  } | null;
  /** Check-ins of the last 42 days. */
  readonly checkInDays: number;
  /** In the athlete's own words. */
  readonly question: string | null;
  readonly emergencyNumber: string;
}

export interface Row {
  readonly label: string;
  readonly value: string;
}

export interface ResultRow {
  readonly test: string;
  readonly result: string;
  /** L or H against the laboratory's own interval; empty without one. */
  readonly flag: 'L' | 'H' | '';
  readonly unit: string;
  readonly interval: string;
  readonly collectedOn: LocalDate;
}

/** One page for a physician: observations and what was tried, never a conclusion. Rendered as PDF and CSV alike. */
export interface ReportModel {
  readonly title: string;
  readonly identity: readonly Row[];
  readonly reason: string;
  readonly question: string;
  readonly positives: readonly string[];
  readonly negatives: readonly string[];
  readonly notAssessed: readonly string[];
  readonly results: readonly ResultRow[];
  readonly resultNotes: readonly string[];
  readonly training: readonly Row[];
  readonly tried: readonly string[];
  readonly withheld: readonly string[];
  readonly footer: readonly string[];
}
