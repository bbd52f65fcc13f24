import type {
  CauseId,
  ConsentCategory,
  Evidence,
  EvidenceGrade,
  FindingCode,
  FindingGrade,
  InsufficientCode,
  LocalDate,
  Missing,
  Finding,
  RuleResult,
  Urgency,
} from '@freshlegs/domain';
import type { SourceId } from '../sources.ts';
import type { Facts, ReadingName, ValueOf } from './facts.ts';

/** A number a rule compares with: it lives once, here, beside its unit and origin. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  /** A source, or `ours` for a product rule (expert opinion, grade D). */
  readonly origin: SourceId | 'ours';
  readonly grade: EvidenceGrade;
}

/** One code a rule fires, with its urgency and evidence. */
export interface Fired {
  readonly code: FindingCode;
  readonly urgency: Urgency;
  readonly weeks?: 2 | 4;
  readonly grade?: FindingGrade | undefined;
  readonly evidence: readonly Evidence[];
  /** How well this code explains heavy legs, where it differs from its rule. */
  readonly evidenceGrade?: EvidenceGrade | undefined;
  /** What the ranking needs of this finding (section 10); absent = never ranked. */
  readonly rank?: Ranked | undefined;
}

/** D, and the exposure day with its lag; Q is 1 for medicines and mechanics. */
export interface Ranked {
  readonly D: number;
  /** Day offset; null = no exposure day. */
  readonly exposureOn: number | null;
  readonly lagDays: number;
  readonly fullQuality: boolean;
}

export interface Outcome {
  readonly fired: readonly Fired[];
  /** What was looked at, also when nothing fired: it speaks for or against. */
  readonly evidence: readonly Evidence[];
  /** What this rule could not judge although it was asked. */
  readonly missing?: readonly Missing[];
  readonly insufficient?: InsufficientCode;
}

/** What a text may know beside its finding. */
export interface TextContext {
  readonly asOf: LocalDate;
  /** First name, as the coach and the athlete know it. */
  readonly name: string;
  /** The local emergency number of the club's country. */
  readonly emergencyNumber: string;
  /** False where values are not shared with the reader: the sentence then carries none. */
  readonly showValues: boolean;
  /** True when findings of another module stand beside: "more than one thing". */
  readonly moreThanOne: boolean;
}

/** Sentences that stand beside the rule. None names a diagnosis, a dose, a clearance to run, weight or blame. */
export interface FindingText {
  /** A few words for a board: "Longest run doubled". */
  readonly title: string;
  readonly coach: (finding: Finding, context: TextContext) => string;
  readonly athlete: (finding: Finding, context: TextContext) => string;
  readonly physician: (finding: Finding, context: TextContext) => string;
  /** One thing that can be changed; null where only a physician can say. */
  readonly suggestion: string | null;
  readonly wouldChangeOurMind: string;
}

/** What is said about a rule and its codes, whoever judges: docs, explanations and the lock read only this. */
export interface RuleDoc {
  /** Kebab-case noun of the failing state; equals the file name. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly cause: CauseId | null;
  readonly category: ConsentCategory;
  readonly codes: readonly FindingCode[];
  /** How sound the measure is for what it was studied for, and how well it explains heavy legs. */
  readonly evidenceMeasure: EvidenceGrade;
  readonly evidenceHeavyLegs: EvidenceGrade;
  readonly sources: readonly SourceId[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** For docs/methods.md. */
  readonly minimumData: string;
  readonly criticism: string;
  readonly text: Readonly<Partial<Record<FindingCode, FindingText>>>;
}

/** A rule as it is written down. */
export interface RuleDraft<Names extends ReadingName = ReadingName> extends RuleDoc {
  /** The readings it is asked with; when one is missing or silent the rule is not asked at all. */
  readonly needs: readonly Names[];
  /** The most urgent thing it can say: what a missing datum could turn. Absent: info. */
  readonly upTo?: Urgency | undefined;
  /** Asked when all the others have spoken, because it reads what they found. */
  readonly afterOthers?: true | undefined;
  /** Asked only when a symptom was answered; without one it is clear. */
  readonly ofSymptoms?: true | undefined;
  readonly evaluate: (known: { readonly [Name in Names]: ValueOf<Name> }, facts: Facts) => Outcome;
}

/** A rule as the runner asks it, with the results that are the same for everybody. */
export interface Rule extends RuleDraft {
  /** Nothing was there to look at. */
  readonly clear: RuleResult;
  readonly notApplicable: RuleResult;
}

/**
 * Keeps the literal names of `needs`, so that `evaluate` gets exactly those values. Every rule is written member by
 * member: the runner reads all of them at the same place, and objects of many shapes would cost it more than judging.
 */
export const defineRule = <const Names extends ReadingName>(rule: RuleDraft<Names>): Rule => ({
  id: rule.id,
  version: rule.version,
  title: rule.title,
  cause: rule.cause,
  category: rule.category,
  codes: rule.codes,
  evidenceMeasure: rule.evidenceMeasure,
  evidenceHeavyLegs: rule.evidenceHeavyLegs,
  sources: rule.sources,
  parameters: rule.parameters,
  minimumData: rule.minimumData,
  criticism: rule.criticism,
  text: rule.text,
  needs: rule.needs,
  upTo: rule.upTo,
  afterOthers: rule.afterOthers,
  ofSymptoms: rule.ofSymptoms,
  evaluate: rule.evaluate,
  clear: nothingSeen(rule, 'clear'),
  notApplicable: nothingSeen(rule, 'not-applicable'),
});

const nothingSeen = ({ id, version, cause, category }: RuleDoc, verdict: 'clear' | 'not-applicable'): RuleResult => ({
  rule: id,
  ruleVersion: version,
  cause,
  category,
  verdict,
  evidence: [],
  missing: [],
  insufficient: null,
});
