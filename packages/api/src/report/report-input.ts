import { redact } from '@freshlegs/access';
import {
  SYMPTOM_QUESTIONS,
  addDays,
  emergencyNumberOf,
  type ConsentCategory,
  type DrawContext,
  type LocalDate,
  type SymptomCode,
} from '@freshlegs/domain';
import { analyteOf, unitForPeople } from '@freshlegs/domain/lab';
import type { ReportInput, ReportPanel } from '@freshlegs/report';
import type { AthleteRecord } from '@freshlegs/rules';
import { assessAthletes } from '../assessment/assess-athletes.ts';
import { latestFacts } from '../assessment/profile-of-facts.ts';
import { panelViews } from '../blood-test/panel-views.ts';
import { panelsOf, resultsOf } from '../blood-test/queries.ts';
import { clubSettings } from '../core/club-settings.ts';
import type { AuthorizedAthlete, ClubScope } from '../core/context.ts';
import { asEngineWithin } from '../core/engine.ts';
import { athleteDay } from '../fact/athlete-day.ts';
import { factsOn } from '../profile/queries.ts';
import { currentSymptoms } from '../symptom/current-symptoms.ts';

const CHECK_IN_DAYS = 42;

/** What the athlete chose to put into a report, in their own words if they like. */
export interface ReportChoice {
  readonly categories: readonly ConsentCategory[];
  readonly question: string | null;
}

/** Everything the report of today is made of, cut to the categories that the athlete chose. */
export async function reportInput(
  scope: ClubScope,
  who: AuthorizedAthlete,
  { categories, question }: ReportChoice,
): Promise<ReportInput> {
  const { zone, today } = athleteDay(scope, who);
  const settings = await clubSettings(scope);
  const assessed = await asEngineWithin(scope, async (tx) =>
    assessAthletes(tx, who.clubId, [{ athleteId: who.athleteId, asOf: today, zone }]),
  );
  const one = assessed.get(who.athleteId);
  if (!one) throw new Error('An athlete that was asked for is assessed.');
  const profile = latestFacts(await factsOn(scope.tx, who, today));
  return {
    clubName: settings.name,
    athleteName: who.name,
    birthDate: profile.birthDate ?? null,
    sex: profile.sex ?? null,
    assessment: redact(one.assessment, { granted: new Set(categories), self: false }),
    categories,
    panels: categories.includes('blood_values') ? await panelsFor(scope, who) : [],
    symptoms: categories.includes('symptoms') ? await symptomsFor(scope, who) : null,
    checkInDays: checkInDays(one.record, today),
    question,
    emergencyNumber: emergencyNumberOf(settings.country),
  };
}

const checkInDays = (record: AthleteRecord, today: LocalDate): number =>
  record.checkIns.filter(({ on }) => on > addDays(today, -CHECK_IN_DAYS) && on <= today).length;

async function panelsFor({ tx }: ClubScope, who: AuthorizedAthlete): Promise<ReportPanel[]> {
  const panels = await panelsOf(tx, who);
  const results = await resultsOf(
    tx,
    who,
    panels.map((panel) => panel.id),
  );
  return panelViews(panels, results).map((panel) => ({
    collectedOn: panel.collectedOn as LocalDate,
    laboratory: panel.laboratory,
    circumstances: circumstancesOf(panel.context),
    results: panel.results.map(({ analyte, value, comparator, unit, refLow, refHigh }) => ({
      name: analyteOf(analyte)?.name ?? analyte,
      value,
      comparator,
      unit: unitForPeople(unit),
      refLow,
      refHigh,
    })),
  }));
}

/** The circumstances of a draw in words; what is not known is not printed. */
export function circumstancesOf({
  hardExerciseHoursBefore,
  marathonPlusDaysBefore,
  illnessWithin14Days,
  takingIron,
  takingB12,
}: DrawContext): string[] {
  return [
    ...(hardExerciseHoursBefore === null ? [] : [`hard exercise ${hardExerciseHoursBefore} hours before the draw`]),
    ...(marathonPlusDaysBefore === null
      ? []
      : [`a marathon or 3 hours of exercise ${marathonPlusDaysBefore} days before the draw`]),
    ...(illnessWithin14Days === null
      ? []
      : [illnessWithin14Days ? 'illness in the 14 days before the draw' : 'no illness in the 14 days before the draw']),
    ...(takingIron === true ? ['taking iron'] : takingIron === false ? ['not taking iron'] : []),
    ...(takingB12 === true ? ['taking vitamin B12'] : takingB12 === false ? ['not taking vitamin B12'] : []),
  ];
}

async function symptomsFor(scope: ClubScope, who: AuthorizedAthlete): Promise<ReportInput['symptoms']> {
  const form = await currentSymptoms(scope, who);
  if (!form?.stillCounts) return null;
  const present = new Set<SymptomCode>(form.answers.map((answer) => answer.code));
  const asked = (Object.keys(SYMPTOM_QUESTIONS) as SymptomCode[]).filter(
    (code) => !present.has(code) && !isPrivate(code),
  );
  return { on: form.on, present: [...present].map(wordsOf), denied: asked.map(wordsOf) };
}

const wordsOf = (code: SymptomCode): string => SYMPTOM_QUESTIONS[code].ask;
/** A "no" to a private question stays with the athlete. */
const isPrivate = (code: SymptomCode): boolean => 'private' in SYMPTOM_QUESTIONS[code];
