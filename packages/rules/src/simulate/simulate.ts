import type { CauseVerdict, Finding, FindingCode, LocalDate, MetricValue, RuleResult } from '@freshlegs/domain';
import { causeVerdicts } from '../causes/cause-verdicts.ts';
import { TRAINING_RULES } from '../causes/training-rules.ts';
import { publish } from '../kernel/compare.ts';
import type { Facts } from '../kernel/facts.ts';
import { runRules } from '../kernel/run-rules.ts';
import { daysSinceHard } from '../metrics/hard-days.ts';
import { LOAD_DAYS } from '../metrics/load-series.ts';
import { type Published, putInto, putNumberInto } from '../metrics/put-metric.ts';
import { putTrainingMetrics } from '../metrics/training-metrics.ts';
import type { AthleteRecord } from '../record/athlete-record.ts';
import { type Plan, planDays, withPlan } from './plan.ts';
import { trainingRecord } from './training-record.ts';

/** What the training rules would say at the end of one day. */
export interface TrainingDay {
  readonly on: LocalDate;
  /** In character order of their codes. */
  readonly findings: readonly Finding[];
  /** The verdict of each training rule, with what it looked at or lacks. */
  readonly results: readonly RuleResult[];
  /** The causes that these rules speak of, judged by them alone. */
  readonly causes: readonly CauseVerdict[];
  /** Under the names and in the units of 14.7, load in the unit of `series.measure`. Absent = cannot be known. */
  readonly numbers: Readonly<Record<string, MetricValue>>;
  /** Load of the day's sessions in the unit of `series.measure`; null = cannot be known. */
  readonly sessionLoad: number | null;
  /** Days since the last hard day before this one (RPE 5 or more, or hard minutes); null = cannot be known. */
  readonly daysSinceHard: number | null;
}

export interface SimulatedDay {
  readonly planned: TrainingDay;
  /** The same day if every day of the plan were a rest day. */
  readonly rested: TrainingDay;
  readonly onlyPlanned: readonly FindingCode[];
  readonly onlyRested: readonly FindingCode[];
  /** Sessions of this day that are set aside because no run is that fast (2.1). */
  readonly setAside: number;
}

/**
 * The training rules on a plan: for each planned day what the same rules would say if everything before it were done as
 * planned, beside the same days spent resting. Reads only what `trainingRecord` leaves, so a record already cut gives
 * the same answer. It tells which lines would be crossed; it permits nothing and advises nothing.
 * Throws RangeError for a plan outside `asOf` .. 14 days later.
 */
export function simulate(record: AthleteRecord, plan: Plan, asOf: LocalDate): readonly SimulatedDay[] {
  const days = planDays(plan, asOf);
  const known = trainingRecord(record, asOf);
  const withSessions = withPlan(known, plan);
  const withRest = withPlan(known, { sessions: [], rest: days });
  return days.map((on) => {
    const planned = judge(withSessions, on);
    const rested = judge(withRest, on);
    const sessions = plan.sessions.filter((session) => session.on === on).length;
    return {
      planned: planned.day,
      rested: rested.day,
      onlyPlanned: codesBeyond(planned.day, rested.day),
      onlyRested: codesBeyond(rested.day, planned.day),
      setAside: sessions - plannedOnDay(planned.facts),
    };
  });
}

function judge(record: AthleteRecord, on: LocalDate): { readonly day: TrainingDay; readonly facts: Facts } {
  const { facts, findings: found, results } = runRules(TRAINING_RULES, record, on);
  const findings = [...found].sort((a, b) => (a.code < b.code ? -1 : 1));
  const numbers: Published = {};
  putTrainingMetrics(facts, putInto(numbers), putNumberInto(numbers));
  const causes = causeVerdicts(findings, results).filter(({ cause }) => TRAINING_CAUSES.has(cause));
  const day = {
    on,
    findings,
    results,
    causes,
    numbers,
    sessionLoad: sessionLoad(facts),
    daysSinceHard: daysSinceHard(facts.window),
  };
  return { day, facts };
}

const TRAINING_CAUSES: ReadonlySet<string> = new Set(TRAINING_RULES.flatMap(({ cause }) => cause ?? []));

function sessionLoad(facts: Facts): number | null {
  const series = facts.value('loadSeries');
  if (series === null || series.lastUnsaid === 0 || !facts.window.isKnown(0)) return null;
  return publish(series.daily[LOAD_DAYS - 1] ?? 0);
}

const codesBeyond = (one: TrainingDay, other: TrainingDay): readonly FindingCode[] =>
  one.findings.map(({ code }) => code).filter((code) => other.findings.every((finding) => finding.code !== code));

function plannedOnDay({ window }: Facts): number {
  const { runs, others } = window.day(0);
  return [...runs.map(({ session }) => session), ...others].filter(({ planned }) => planned === true).length;
}
