import { addDays, type AthleteId, type LocalDate } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import type { AthleteRecord } from '@freshlegs/rules';
import { bloodResultOfRow, drawContextOfRows } from './blood-of-rows.ts';
import { checkInOfRow } from './check-in-of-row.ts';
import { bloodContextOfFacts, latestFacts, privateHealthOfFacts, profileOfFacts } from './profile-of-facts.ts';
import { dropAnswers } from './drop-answers.ts';
import { medicinesOfRows, supplementsAtDraw } from './medicines-of-rows.ts';
import { questionnairesOfRows } from './questionnaires-of-rows.ts';
import { recordFacts, type RecordFacts } from './record-facts.ts';
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
 * The records of athletes as the rules read them: a window of facts and the carry. One statement, whatever the number of
 * athletes. Runs as the engine, which reads all facts.
 */
export async function buildRecords(
  tx: Tx,
  clubId: string,
  athletes: readonly AskedAthlete[],
): Promise<ReadonlyMap<AthleteId, AthleteRecord>> {
  if (athletes.length === 0) return new Map();
  const asked = athletes.map((one) => ({ ...one, windowStart: addDays(one.asOf, 1 - WINDOW_DAYS) }));
  const facts = await recordFacts(tx, clubId, asked, ANSWERS_COUNT_DAYS);
  return new Map(
    asked.flatMap((one) => {
      const own = facts.get(one.athleteId);
      return own ? [[one.athleteId, recordOf(one, own)] as const] : [];
    }),
  );
}

const ANSWERS_COUNT_DAYS = { symptoms: SYMPTOMS_COUNT_DAYS, questionnaires: QUESTIONNAIRE_COUNTS_DAYS } as const;

function recordOf({ asOf, zone }: AskedAthlete, facts: RecordFacts): AthleteRecord {
  const { checkIns, blood, medicines, observed } = facts;
  const profile = latestFacts(facts.profile);
  const shoeNames = new Map(facts.shoes.map((pair) => [pair.id, pair.name]));
  const fevers = checkIns.filter((row) => row.illness === 'fever').map((row) => row.on as LocalDate);
  return {
    profile: profileOfFacts(profile, zone),
    sessions: facts.runs.map((row) => sessionOfRun(row, shoeNames)),
    checkIns: checkIns.map(checkInOfRow),
    explicitRest: checkIns.filter((row) => row.rest).map((row) => row.on as LocalDate),
    confirmedRest: facts.rests,
    symptoms: [...symptomAnswers(facts.symptoms, fevers, asOf), ...dropAnswers(observed, asOf)],
    questionnaires: questionnairesOfRows(facts.questionnaires, asOf),
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
    carry: carryOf(facts),
  };
}

const carryOf = ({ firstOn, lastBeforeWindowOn, shoes }: RecordFacts): AthleteRecord['carry'] =>
  given({
    firstEntryOn: firstOn,
    lastEntryBeforeWindowOn: lastBeforeWindowOn,
    shoeKm: shoes.length === 0 ? null : Object.fromEntries(shoes.map((pair) => [pair.name, pair.beforeM / 1000])),
  });
