import { addDays, type AthleteId, type LocalDate } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import type { AthleteRecord } from '@freshlegs/rules';
import { byAthlete } from './by-athlete.ts';
import { bloodResultOfRow, drawContextOfRows } from './blood-of-rows.ts';
import { checkInOfRow } from './check-in-of-row.ts';
import { bloodContextOfFacts, latestFacts, privateHealthOfFacts, profileOfFacts } from './profile-of-facts.ts';
import { dropAnswers } from './drop-answers.ts';
import { medicinesOfRows, supplementsAtDraw } from './medicines-of-rows.ts';
import { questionnairesOfRows } from './questionnaires-of-rows.ts';
import {
  bloodBefore,
  checkInsInWindow,
  entriesOutsideWindow,
  medicinesOfAthletes,
  observationsBefore,
  profileFactsOn,
  questionnairesBefore,
  restInWindow,
  runsInWindow,
  shoesInWindow,
  symptomsBefore,
  type Asked,
} from './record-queries.ts';
import { given, sessionOfRun } from './session-of-run.ts';
import { symptomAnswers } from './symptom-answers.ts';
import { QUESTIONNAIRE_COUNTS_DAYS } from '../questionnaire/questionnaire-validity.ts';
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
 * The records of athletes as the rules read them: a window of facts and the carry. Eleven statements, whatever the
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

// Sent at once, answered in order: a transaction has one connection, and so only one way there and back is waited for.
async function loadFacts(tx: Tx, clubId: string, asked: readonly Asked[]) {
  const [runs, checkIns, rests, symptoms, profile, blood, observations, questionnaires, medicines, shoes, entries] =
    await Promise.all([
      runsInWindow(tx, clubId, asked),
      checkInsInWindow(tx, clubId, asked),
      restInWindow(tx, clubId, asked),
      symptomsBefore(tx, clubId, asked, SYMPTOMS_COUNT_DAYS),
      profileFactsOn(tx, clubId, asked),
      bloodBefore(tx, clubId, asked),
      observationsBefore(tx, clubId, asked),
      questionnairesBefore(tx, clubId, asked, QUESTIONNAIRE_COUNTS_DAYS),
      medicinesOfAthletes(tx, clubId, asked),
      shoesInWindow(tx, clubId, asked),
      entriesOutsideWindow(tx, clubId, asked),
    ]);
  const ofRow = (row: { readonly athleteId: string }) => row.athleteId;
  return {
    runs: byAthlete(runs, ofRow),
    checkIns: byAthlete(checkIns, ofRow),
    rests: byAthlete(rests, ofRow),
    symptoms: byAthlete(symptoms, ofRow),
    profile: byAthlete(profile, ofRow),
    blood: byAthlete(blood, (row) => row.panel.athleteId),
    observations: byAthlete(observations, ofRow),
    questionnaires: byAthlete(questionnaires, ofRow),
    medicines: byAthlete(medicines, ofRow),
    shoes: byAthlete(shoes, ofRow),
    entries: byAthlete(entries, ofRow),
  };
}

function recordOf({ athleteId, asOf, windowStart, zone }: AskedAthlete & Asked, facts: Loaded): AthleteRecord {
  const inWindow = (row: { readonly on: string }) => row.on >= windowStart && row.on <= asOf;
  const checkIns = facts.checkIns(athleteId).filter(inWindow);
  const form = facts.symptoms(athleteId).find((row) => row.on <= asOf);
  const profile = latestFacts(facts.profile(athleteId));
  const blood = facts.blood(athleteId).filter(({ panel }) => panel.collectedOn <= asOf);
  const observed = facts.observations(athleteId).filter((row) => row.on <= asOf);
  const medicines = facts.medicines(athleteId);
  const shoes = facts.shoes(athleteId);
  const shoeNames = new Map(shoes.map((pair) => [pair.id, pair.name]));
  const fevers = checkIns.filter((row) => row.illness === 'fever').map((row) => row.on as LocalDate);
  return {
    profile: profileOfFacts(profile, zone),
    sessions: facts
      .runs(athleteId)
      .filter(inWindow)
      .map((row) => sessionOfRun(row, shoeNames)),
    checkIns: checkIns.map(checkInOfRow),
    explicitRest: checkIns.filter((row) => row.rest).map((row) => row.on as LocalDate),
    confirmedRest: facts.rests(athleteId).map((row) => ({ from: row.fromOn as LocalDate, to: row.toOn as LocalDate })),
    symptoms: [
      ...symptomAnswers(form ? { on: form.on as LocalDate, answers: form.answers } : null, fevers, asOf),
      ...dropAnswers(observed, asOf),
    ],
    questionnaires: questionnairesOfRows(facts.questionnaires(athleteId), asOf),
    medicines: medicinesOfRows(medicines, asOf),
    privateHealth: privateHealthOfFacts(profile),
    overstrideObserved: observed.find((row) => row.kind === 'overstriding')?.present === 'yes',
    focalPain: checkIns.some((row) => row.on === asOf && row.focalPain === true),
    bloodResults: blood.map(bloodResultOfRow),
    bloodContext: {
      ...bloodContextOfFacts(profile),
      ...supplementsAtDraw(medicines, blood),
      ...drawContextOfRows(blood),
    },
    carry: carryOf(facts.entries(athleteId)[0], shoes),
  };
}

const carryOf = (
  entries: { readonly firstOn: LocalDate | null; readonly lastBeforeWindowOn: LocalDate | null } | undefined,
  shoes: readonly { readonly name: string; readonly beforeM: number }[],
): AthleteRecord['carry'] =>
  given({
    firstEntryOn: entries?.firstOn ?? null,
    lastEntryBeforeWindowOn: entries?.lastBeforeWindowOn ?? null,
    shoeKm: shoes.length === 0 ? null : Object.fromEntries(shoes.map((pair) => [pair.name, pair.beforeM / 1000])),
  });
