import type { Assessment, RuleResult } from '@freshlegs/domain';
import { RULES } from '@freshlegs/rules';
import type { Judgement } from './assess-athletes.ts';
import type { Charts } from './charts.ts';
import { listOf, names, withMembers, type List } from './kept-lists.ts';
import type { SeriesDay } from './model.ts';

// Another order or member changes what is kept: see FORM in made-by.ts.
const RESULT = names<Exclude<keyof RuleResult, 'rule' | 'ruleVersion' | 'cause' | 'category'>>({
  verdict: 1,
  evidence: 1,
  missing: 1,
  insufficient: 1,
});
const CHART_DAY = names<keyof SeriesDay>({
  on: 1,
  known: 1,
  km: 1,
  minutes: 1,
  rpeLoad: 1,
  heaviness: 1,
  soreness: 1,
});

/** What is kept of an assessment and its charts, before redaction. */
export interface JudgementText {
  readonly body: string;
  readonly charts: string;
}

type Judged = Pick<Judgement, 'assessment' | 'charts'>;

/**
 * An assessment as it is kept: a result of the trace names its rule by its place among the rules, which says the rest, and
 * leaves out what it has nothing of. Rows of other rules do not count any more.
 */
export const textOfJudgement = ({ assessment, charts }: Judged): JudgementText => ({
  body: JSON.stringify({ ...assessment, trace: assessment.trace.map(listOfResult) }),
  charts: JSON.stringify({ ...charts, days: charts.days.map((day) => listOf(CHART_DAY, day)) }),
});

/**
 * The same assessment, its members in the same order: kept again, it is the same text. Throws for what `textOfJudgement`
 * of other rules made.
 */
export function judgementOfText({ body, charts }: JudgementText): Judged {
  const kept = JSON.parse(body) as KeptAssessment;
  const keptCharts = JSON.parse(charts) as KeptCharts;
  const days = keptCharts.days.map((day) => withMembers({ on: '', ...NO_DAY }, CHART_DAY, day));
  return { assessment: { ...kept, trace: kept.trace.map(resultOf) }, charts: { ...keptCharts, days } };
}

type ResultList = readonly [place: number, ...List];
type KeptAssessment = Omit<Assessment, 'trace'> & { readonly trace: readonly ResultList[] };
type KeptCharts = Omit<Charts, 'days'> & { readonly days: readonly List[] };

const PLACE_OF = new Map(RULES.map(({ id }, place) => [id, place]));

const listOfResult = ({ rule, verdict, evidence, missing, insufficient }: RuleResult): ResultList => [
  PLACE_OF.get(rule) ?? -1,
  ...listOf(RESULT, {
    verdict,
    evidence: evidence.length === 0 ? null : evidence,
    missing: missing.length === 0 ? null : missing,
    insufficient,
  }),
];

function resultOf(list: ResultList): RuleResult {
  const rule = RULES[list[0]];
  if (rule === undefined) throw new Error('A kept assessment of rules that are not there.');
  const { id, version, cause, category } = rule;
  const empty = { evidence: [], missing: [], insufficient: null };
  const result = { rule: id, ruleVersion: version, cause, category, ...empty };
  return withMembers(result, RESULT, list, 1) as unknown as RuleResult;
}

const NO_DAY: Omit<SeriesDay, 'on'> = {
  known: false,
  km: null,
  minutes: null,
  rpeLoad: null,
  heaviness: null,
  soreness: null,
};
