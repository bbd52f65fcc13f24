import { addDays, daysBetween, type AthleteId, type LocalDate } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import type { AthleteRecord, SymptomAnswer } from '@freshlegs/rules';
import { bloodResultOfRow, drawContextOfRows } from './blood-of-rows.ts';
import { checkInOfRow } from './check-in-of-row.ts';
import { bloodContextOfFacts, latestFacts, privateHealthOfFacts, profileOfFacts } from './profile-of-facts.ts';
import {
  bloodBefore,
  checkInsInWindow,
  entriesOutsideWindow,
  observationsBefore,
  profileFactsBefore,
  restInWindow,
  runsInWindow,
  symptomsBefore,
  type Asked,
} from './record-queries.ts';
import { given, sessionOfRun } from './session-of-run.ts';
import { symptomAnswers } from './symptom-answers.ts';
import { SYMPTOMS_COUNT_DAYS } from '../symptom/symptom-validity.ts';

/** Days of facts in a record. Rules look back 60 days and their baselines some more; the carry tells the rest. */
export const WINDOW_DAYS = 120;

/** An athlete to be judged on a day, in the zone they live in. */
export interface AskedAthlete {
  readonly athleteId: AthleteId;
  readonly asOf: LocalDate;
  readonly zone: string;
}

/**
 * The records of athletes as the rules read them: a window of facts and the carry. Eight statements, whatever the
 * number of athletes. Runs as the engine, which reads all facts.
 */
export async function buildRecords(
  tx: Tx,
  clubId: string,
  athletes: readonly AskedAthlete[],
): Promise<ReadonlyMap<AthleteId, AthleteRecord>> {
  if (athletes.length === 0) return new Map();
  const asked = athletes.map((one) => ({ ...one, windowStart: addDays(one.asOf, 1 - WINDOW_DAYS) }));
  const facts = await loadFacts(tx, clubId, asked);
  return new Map(asked.map((one) => [one.athleteId, recordOf(one, facts)]));
}

type Loaded = Awaited<ReturnType<typeof loadFacts>>;

// One after the other: a transaction has one connection.
async function loadFacts(tx: Tx, clubId: string, asked: readonly Asked[]) {
  const runs = byAthlete(await runsInWindow(tx, clubId, asked), (row) => row.athleteId);
  const checkIns = byAthlete(await checkInsInWindow(tx, clubId, asked), (row) => row.athleteId);
  const rests = byAthlete(await restInWindow(tx, clubId, asked), (row) => row.athleteId);
  const symptoms = byAthlete(await symptomsBefore(tx, clubId, asked, SYMPTOMS_COUNT_DAYS), (row) => row.athleteId);
  const profile = byAthlete(await profileFactsBefore(tx, clubId, asked), (row) => row.athleteId);
  const blood = byAthlete(await bloodBefore(tx, clubId, asked), (row) => row.panel.athleteId);
  const observations = byAthlete(await observationsBefore(tx, clubId, asked), (row) => row.athleteId);
  const entries = byAthlete(await entriesOutsideWindow(tx, clubId, asked), (row) => row.athleteId);
  return { runs, checkIns, rests, symptoms, profile, blood, observations, entries };
}

function byAthlete<Row>(rows: readonly Row[], idOf: (row: Row) => string): (athleteId: string) => readonly Row[] {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const id = idOf(row);
    const list = grouped.get(id);
    if (list) list.push(row);
    else grouped.set(id, [row]);
  }
  return (athleteId) => grouped.get(athleteId) ?? [];
}

function recordOf({ athleteId, asOf, windowStart, zone }: AskedAthlete & Asked, facts: Loaded): AthleteRecord {
  const inWindow = (row: { readonly on: string }) => row.on >= windowStart && row.on <= asOf;
  const checkIns = facts.checkIns(athleteId).filter(inWindow);
  const form = facts.symptoms(athleteId).find((row) => row.on <= asOf);
  const profile = latestFacts(facts.profile(athleteId).filter((row) => row.fromOn <= asOf));
  const blood = facts.blood(athleteId).filter(({ panel }) => panel.collectedOn <= asOf);
  const seen = (kind: string) => facts.observations(athleteId).find((row) => row.kind === kind && row.on <= asOf);
  const fevers = checkIns.filter((row) => row.illness === 'fever').map((row) => row.on as LocalDate);
  const dropped = seen('performance_drop');
  return {
    profile: profileOfFacts(profile, zone),
    sessions: facts.runs(athleteId).filter(inWindow).map(sessionOfRun),
    checkIns: checkIns.map(checkInOfRow),
    explicitRest: checkIns.filter((row) => row.rest).map((row) => row.on as LocalDate),
    confirmedRest: facts.rests(athleteId).map((row) => ({ from: row.fromOn as LocalDate, to: row.toOn as LocalDate })),
    symptoms: [
      ...symptomAnswers(form ? { on: form.on as LocalDate, answers: form.answers } : null, fevers, asOf),
      ...(dropped?.present === 'yes' ? [coachsView(dropped.on as LocalDate, asOf)] : []),
    ],
    questionnaires: {},
    medicines: [],
    privateHealth: privateHealthOfFacts(profile),
    overstrideObserved: seen('overstriding')?.present === 'yes',
    focalPain: checkIns.some((row) => row.on === asOf && row.focalPain === true),
    bloodResults: blood.map(bloodResultOfRow),
    bloodContext: { ...bloodContextOfFacts(profile), ...drawContextOfRows(blood) },
    carry: carryOf(facts.entries(athleteId)[0]),
  };
}

/** Counts only once the athlete agrees (evidence 2.11); the athlete's part comes with the questionnaires. */
const coachsView = (on: LocalDate, asOf: LocalDate): SymptomAnswer => ({
  code: 'performance_drop',
  coachAgrees: true,
  days: daysBetween(on, asOf),
});

const carryOf = (
  entries: { readonly firstOn: LocalDate | null; readonly lastBeforeWindowOn: LocalDate | null } | undefined,
): AthleteRecord['carry'] =>
  given({ firstEntryOn: entries?.firstOn ?? null, lastEntryBeforeWindowOn: entries?.lastBeforeWindowOn ?? null });
