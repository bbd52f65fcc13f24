import type { CauseId } from './cause.ts';
import type { ConsentCategory } from './consent.ts';
import type { DataCode, FindingCode, InsufficientCode } from './finding-code.ts';
import type { BloodAssessment } from './blood-assessment.ts';
import type { LocalDate } from './local-date.ts';
import type { Urgency } from './urgency.ts';

/** How good the evidence is: A best, D convention or opinion (evidence 0.2). */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';
/** How a finding counts on the ladder of causes (section 10 of the evidence). */
export type FindingGrade = 'info' | 'watch' | 'strong';
/** What a cause or rule says. Silence is never "fine". */
export type Verdict = 'flagged' | 'clear' | 'insufficient-data' | 'not-applicable';

/** One fact that speaks for or against, with its unit, date and the line it was compared with. */
export interface Evidence {
  /** Stable key, such as `ferritin` or `spike.ratio`. */
  readonly key: string;
  readonly label: string;
  readonly value: number | string | boolean;
  /** UCUM or plain unit; null for a pure number or a word. */
  readonly unit: string | null;
  readonly on?: LocalDate;
  readonly comparedWith?: {
    readonly relation: '<' | '<=' | '>' | '>=' | '=';
    readonly limit: number;
    readonly unit: string | null;
    readonly meaning: string;
  };
  /** Which consent category shows this value. Absent: that of the finding. */
  readonly category?: ConsentCategory;
}

/** One datum that is not there, and what to log to have it. */
export interface Missing {
  /** Stable key, such as `check-in.heaviness`. */
  readonly datum: string;
  readonly reason: 'missing' | 'too-few' | 'too-old' | 'not-covered' | 'not-understood';
  /** For people: "Only 12 of 30 days are known." */
  readonly sentence: string;
  /** For people: "Log each run, also short ones." */
  readonly logNext: string;
}

/** One thing a rule says about this athlete on this day. */
export interface Finding {
  readonly code: FindingCode;
  readonly rule: string;
  readonly ruleVersion: number;
  /** Null for what is not one cause: state, markers, red flags, persistence. */
  readonly cause: CauseId | null;
  readonly category: ConsentCategory;
  /** What this finding contributes to the athlete's urgency. */
  readonly urgency: Urgency;
  /** Only with `doctor_weeks` from a blood result: within how many weeks. */
  readonly weeks?: 2 | 4;
  readonly grade: FindingGrade | null;
  /** How well the measure explains heavy legs. */
  readonly evidenceGrade: EvidenceGrade;
  readonly evidence: readonly Evidence[];
  readonly sources: readonly string[];
}

/** What one rule found, also when it is silent: the trace behind "for and against". */
export interface RuleResult {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly cause: CauseId | null;
  readonly category: ConsentCategory;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly Missing[];
  readonly insufficient: InsufficientCode | null;
}

/** A cause of the ladder with its verdict out of its rules. */
export interface CauseVerdict {
  readonly cause: CauseId;
  readonly verdict: Verdict;
  readonly findings: readonly FindingCode[];
  readonly missing: readonly Missing[];
}

/** A contributor in the order of section 10: score = E x D x T x Q. Never a percentage. */
export interface RankedContributor {
  readonly code: FindingCode;
  readonly score: number;
  readonly E: number;
  readonly D: number;
  readonly T: number;
  readonly Q: number;
}

export type MetricValue = number | boolean | string | null;

/** Everything the rules say about one athlete on one local day; the complete truth before redaction. */
export interface Assessment {
  readonly asOf: LocalDate;
  readonly rulesetVersion: string;
  /** The most urgent of all modules. */
  readonly urgency: Urgency;
  /** With `doctor_weeks`: the shorter of the modules that name weeks. */
  readonly weeks: 2 | 4 | null;
  /** Under 18: the guardian is addressed too. Null when the age is not known. */
  readonly guardian: boolean | null;
  readonly stopTraining: boolean;
  /** In character order of the code. */
  readonly findings: readonly Finding[];
  readonly insufficient: readonly InsufficientCode[];
  readonly data: readonly DataCode[];
  /** Names and meaning: section 14.7. An absent metric could not be computed. */
  readonly metrics: Readonly<Record<string, MetricValue>>;
  readonly ranking: readonly RankedContributor[];
  /** Null when sex or age is not known: `causes` then says what is missing. */
  readonly blood: BloodAssessment | null;
  readonly causes: readonly CauseVerdict[];
  readonly trace: readonly RuleResult[];
  /** The missing datum that could turn the most, or the most urgent, verdicts; null when nothing is missing. */
  readonly logNext: Missing | null;
}
