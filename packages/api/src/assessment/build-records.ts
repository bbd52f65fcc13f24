import { addDays, type AthleteId, type LocalDate } from '@freshlegs/domain';
import type { Tx } from '@freshlegs/db';
import type { AthleteRecord } from '@freshlegs/rules';
import { bloodResultOfRow, drawContextOfRows } from './blood-of-rows.ts';
import { bloodContextOfFacts, latestFacts, privateHealthOfFacts, profileOfFacts } from './profile-of-facts.ts';
import { dropAnswers } from './drop-answers.ts';
import { daysIn, type Days, type FactDay } from './fact-day.ts';
import { medicinesOfRows, supplementsAtDraw } from './medicines-of-rows.ts';
import { questionnairesOfRows } from './questionnaires-of-rows.ts';
import { recordFacts, type Asked, type KeptDays, type RecordFacts } from './record-facts.ts';
import { given, inNamedShoes } from './session-of-run.ts';
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
  /** Absent: they stand for their facts where they are those of the facts as they are now. */
  readonly keptDays?: KeptDays;
}

/** A record, and what was read for it that may be kept. */
export interface Built {
  readonly record: AthleteRecord;
  readonly days: DaysToKeep;
}

/** Days that were read from the facts, to be kept with an assessment of these facts. */
export interface DaysToKeep {
  /** Kept days before stood for their facts from here on; null: none did. */
  readonly keptFrom: LocalDate | null;
  readonly read: Days;
  /** Those of the read days that have facts. */
  readonly days: readonly FactDay[];
}

/**
 * The records of athletes as the rules read them: a window of facts and the carry. One statement, whatever the number of
 * athletes. Runs as the engine, which reads all facts.
 */
export async function buildRecords(
  tx: Tx,
  clubId: string,
  athletes: readonly AskedAthlete[],
): Promise<ReadonlyMap<AthleteId, Built>> {
  if (athletes.length === 0) return new Map();
  const asked = athletes.map((one) => ({
    ...one,
    windowStart: addDays(one.asOf, 1 - WINDOW_DAYS),
    keptDays: one.keptDays ?? 'read',
  }));
  const facts = await recordFacts(tx, clubId, asked, ANSWERS_COUNT_DAYS);
  return new Map(
    asked.flatMap((one) => {
      const own = facts.get(one.athleteId);
      return own ? [[one.athleteId, builtOf(one, own)] as const] : [];
    }),
  );
}

const ANSWERS_COUNT_DAYS = { symptoms: SYMPTOMS_COUNT_DAYS, questionnaires: QUESTIONNAIRE_COUNTS_DAYS } as const;

function builtOf(one: Asked & AskedAthlete, facts: RecordFacts): Built {
  const { keptFrom, read, days } = facts;
  const window = { from: one.windowStart, to: one.asOf };
  return {
    record: recordOf(one, facts, daysIn(days, window)),
    days: { keptFrom, read, days: daysIn(days, read) },
  };
}

function recordOf({ asOf, zone }: AskedAthlete, facts: RecordFacts, days: readonly FactDay[]): AthleteRecord {
  const { blood, medicines, observed } = facts;
  const profile = latestFacts(facts.profile);
  const shoeNames = new Map(facts.shoes.map((pair) => [pair.id, pair.name]));
  const daysWith = (has: (day: FactDay) => boolean) => days.filter(has).map(({ on }) => on);
  return {
    profile: profileOfFacts(profile, zone),
    sessions: inNamedShoes(
      days.flatMap(({ sessions }) => sessions ?? []),
      shoeNames,
    ),
    checkIns: days.flatMap(({ checkIn }) => checkIn ?? []),
    explicitRest: daysWith(({ rest }) => rest === true),
    confirmedRest: facts.rests,
    symptoms: [
      ...symptomAnswers(
        facts.symptoms,
        daysWith(({ fever }) => fever === true),
        asOf,
      ),
      ...dropAnswers(observed, asOf),
    ],
    questionnaires: questionnairesOfRows(facts.questionnaires, asOf),
    medicines: medicinesOfRows(medicines, asOf),
    privateHealth: privateHealthOfFacts(profile),
    overstrideObserved: observed.find((row) => row.kind === 'overstriding')?.present === 'yes',
    focalPain: days.at(-1)?.on === asOf && days.at(-1)?.focalPain === true,
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
