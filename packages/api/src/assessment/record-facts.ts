import { sql, type SQL } from 'drizzle-orm';
import { statement, type Tx } from '@freshlegs/db';
import type { LocalDate, SymptomAnswerInput } from '@freshlegs/domain';
import { wornMetres } from '../shoe/worn-metres.ts';
import type { BloodRow } from './blood-of-rows.ts';
import type { CheckInRow } from './check-in-of-row.ts';
import { daysOfTexts } from './day-text.ts';
import { EVER, factDays, joinedDays, noDays, type Days, type FactDay } from './fact-day.ts';
import { MADE_BY } from './made-by.ts';
import type { MedicineRow } from './medicines-of-rows.ts';
import type { ProfileRow } from './profile-of-facts.ts';
import type { AnswersRow } from './questionnaires-of-rows.ts';
import type { RunRow } from './session-of-run.ts';

/** An athlete with the day it is judged on and the first day of its window. */
export interface Asked {
  readonly athleteId: string;
  readonly asOf: LocalDate;
  readonly windowStart: LocalDate;
  readonly keptDays: KeptDays;
}

/**
 * Whether kept days may stand for their facts. `written`: except for these days, which are read from the facts, for this
 * transaction wrote some of theirs and has not raised the version of the facts yet.
 */
export type KeptDays = 'not-read' | 'read' | { readonly written: Days };

/** How long back answers are looked for, in days. */
export interface AnswersCount {
  readonly symptoms: number;
  readonly questionnaires: number;
}

interface ObservedRow {
  readonly kind: 'overstriding' | 'performance_drop';
  readonly by: 'coach' | 'athlete';
  readonly present: 'yes' | 'no';
  readonly on: LocalDate;
}

/** The facts of an athlete that a record is made of, each list in the order in which the rules want it. */
export interface RecordFacts {
  /** Those of the window and, of those that were read, also what is not yet. */
  readonly days: readonly FactDay[];
  /** From where on kept days stood for their facts; null: none did, and all days since the window's first were read. */
  readonly keptFrom: LocalDate | null;
  /** The days that were read from the facts, with or without any. */
  readonly read: Days;
  readonly rests: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  /** The newest form; null when there is none of the last weeks. */
  readonly symptoms: { readonly on: LocalDate; readonly answers: readonly SymptomAnswerInput[] } | null;
  /** Of each kind of dated fact the newest that counts on the day: however often something was said, it is one. */
  readonly profile: readonly ProfileRow[];
  /** All results up to the day: a few a year, and an old one still says how old it is. Newest draw first, then as entered. */
  readonly blood: readonly BloodRow[];
  /** What coaches saw and athletes agreed to, newest first. */
  readonly observed: readonly ObservedRow[];
  /** Newest first: only the first of a name counts. */
  readonly questionnaires: readonly AnswersRow[];
  /** In the order entered: of two of one class the later one decides. */
  readonly medicines: readonly MedicineRow[];
  /** The pairs worn in the window, with the metres they had before it, those before the log included. */
  readonly shoes: readonly { readonly id: string; readonly name: string; readonly beforeM: number }[];
  readonly firstOn: LocalDate | null;
  readonly lastBeforeWindowOn: LocalDate | null;
}

const list = (rows: SQL): SQL => sql`(select coalesce(json_agg(f), '[]') from (${rows}) f)`;
const ofAthlete = (table: SQL): SQL => sql`${table}.club_id = w.club_id and ${table}.athlete_id = w.athlete_id`;
const [R, C, P] = [sql.raw('r'), sql.raw('c'), sql.raw('p')] as const;

const RUNS = list(sql`
  select r.sport, r."on", floor(extract(epoch from r.start_at) * 1000) as "startMs", r.zone, r.distance_m as "distanceM",
    r.timer_s as "timerS", r.avg_hr_bpm as "avgHrBpm", r.avg_cadence_spm as "avgCadenceSpm", r.rpe,
    r.high_intensity_min as "highIntensityMin", r.tags, r.pre_carb_g as "preCarbG", r.during_carb_g as "duringCarbG",
    r.recovery_carb_g as "recoveryCarbG", r.hours_to_next_session as "hoursToNextSession", r.fluid_ml as "fluidMl",
    r.urine_ml as "urineMl", r.mass_pre_g as "massPreG", r.mass_post_g as "massPostG", r.shoe_id as "shoeId",
    r.other_type as "otherType", r.source
  from club.run r
  where ${ofAthlete(R)} and r.deleted_at is null and r."on" between w.read_from and w.read_to
  order by r."on", r.created_at, r.id`);

const CHECK_INS = list(sql`
  select c."on", c.heaviness, c.soreness, c.focal_pain as "focalPain", c.sleep_h as "sleepH", c.sleep_quality as "sleepQuality",
    c.fatigue, c.stress, c.muscle_soreness as "muscleSoreness", c.resting_pulse_bpm as "restingPulseBpm", c.rmssd_ms as "rmssdMs",
    c.urine_color as "urineColor", c.carb_g as "carbG", c.carb_complete as "carbComplete", c.illness, c.rest
  from club.check_in c
  where ${ofAthlete(C)} and c."on" between w.read_from and w.read_to
  order by c."on"`);

const KEPT_DAYS = sql`(
  select coalesce(string_agg(d.facts, ',' order by d."on"), '') from club.athlete_day d
  where ${ofAthlete(sql.raw('d'))} and w.kept_from is not null and d."on" between w.window_start and w.as_of
    and d."on" not between w.read_from and w.read_to)`;

const RESTS = list(sql`
  select p.from_on as "from", p.to_on as "to" from club.rest_confirmation p
  where ${ofAthlete(P)} and p.to_on >= w.window_start and p.from_on <= w.as_of
  order by p.from_on, p.id`);

// A form still counts two days longer than it is asked for: its own day was that of another zone.
const symptoms = (countDays: SQL): SQL => sql`(
  select json_build_object('on', s."on", 'answers', s.answers) from club.symptom_report s
  where ${ofAthlete(sql.raw('s'))} and s."on" between w.as_of - (${countDays}::int + 2) and w.as_of
  order by s."on" desc, s.created_at desc, s.id desc limit 1)`;

const PROFILE = list(sql`
  select distinct on (p.kind) p.kind, p.value from club.profile_fact p
  where ${ofAthlete(P)} and p.from_on <= w.as_of
  order by p.kind, p.from_on desc, p.created_at desc, p.id desc`);

const BLOOD = list(sql`
  select p.collected_on as "collectedOn", p.context, r.analyte, r.value, r.comparator, r.unit,
    r.ref_low as "refLow", r.ref_high as "refHigh"
  from club.lab_panel p join club.lab_result r on r.club_id = p.club_id and r.panel_id = p.id
  where ${ofAthlete(P)} and p.deleted_at is null and p.collected_on <= w.as_of
  order by p.collected_on desc, p.created_at desc, p.id desc, r.position`);

const OBSERVED = list(sql`
  select p.kind, p.by, p.present, p."on" from club.observation p
  where ${ofAthlete(P)} and p."on" <= w.as_of
  order by p."on" desc, p.created_at desc, p.id desc`);

const questionnaires = (countDays: SQL): SQL =>
  list(sql`
  select p.name, p."on", p.answers from club.questionnaire_answer p
  where ${ofAthlete(P)} and p."on" between w.as_of - ${countDays}::int and w.as_of
  order by p."on" desc, p.created_at desc, p.id desc`);

const MEDICINES = list(sql`
  select p.name, p.atc, p.start_on as "startOn", p.dose_change_on as "doseChangeOn", p.stop_on as "stopOn"
  from club.medicine p where ${ofAthlete(P)} and p.deleted_at is null
  order by p.created_at, p.id`);

const SHOES = list(sql`
  select s.id, s.name, s.start_m + ${wornMetres(sql`w.window_start`)} as "beforeM"
  from (select distinct r.shoe_id from club.run r where ${ofAthlete(R)} and r.shoe_id is not null and r.deleted_at is null
      and r."on" between w.window_start and w.as_of) worn
    join club.shoe s on s.club_id = w.club_id and s.id = worn.shoe_id and s.deleted_at is null
  order by s.created_at, s.id`);

/** A check-in is an entry if it says something the rules read, or is a day of rest. */
const IS_ENTRY = sql`(c.rest or num_nonnulls(c.heaviness, c.soreness, c.sleep_h, c.sleep_quality, c.fatigue, c.stress,
  c.muscle_soreness, c.resting_pulse_bpm, c.rmssd_ms, c.carb_g, c.carb_complete, c.urine_color) > 0)`;

// The first entry ever and the last one before the window: along the indexes, and not over the years between.
const FIRST_ON = sql`least(
  (select min(r."on") from club.run r where ${ofAthlete(R)} and r.deleted_at is null and r."on" <= w.as_of),
  (select min(c."on") from club.check_in c where ${ofAthlete(C)} and c."on" <= w.as_of and ${IS_ENTRY}))::text`;
const LAST_ON = sql`greatest(
  (select max(r."on") from club.run r where ${ofAthlete(R)} and r.deleted_at is null and r."on" < w.window_start),
  (select max(c."on") from club.check_in c where ${ofAthlete(C)} and c."on" < w.window_start and ${IS_ENTRY}))::text`;

interface Row extends Omit<RecordFacts, 'days' | 'read'> {
  readonly athleteId: string;
  readonly runs: readonly RunRow[];
  readonly checkIns: readonly CheckInRow[];
  /** As `daysOfTexts` reads them. */
  readonly keptDays: string;
  readonly readFrom: LocalDate;
  readonly readTo: LocalDate;
}

interface Values extends AnswersCount {
  readonly clubId: string;
  readonly madeBy: string;
  readonly athleteIds: readonly string[];
  readonly days: readonly LocalDate[];
  readonly windowStarts: readonly LocalDate[];
  readonly readsKept: readonly ('true' | 'false')[];
  readonly writtenFrom: readonly LocalDate[];
  readonly writtenTo: readonly LocalDate[];
}

const findFacts = statement<Values, Row>(
  (value) => sql`
    select w.athlete_id as "athleteId", w.kept_from::text as "keptFrom", w.read_from::text as "readFrom", w.read_to::text as "readTo",
      ${RUNS} as runs, ${CHECK_INS} as "checkIns", ${KEPT_DAYS} as "keptDays", ${RESTS} as rests,
      ${symptoms(value('symptoms'))} as symptoms, ${PROFILE} as profile, ${BLOOD} as blood, ${OBSERVED} as observed,
      ${questionnaires(value('questionnaires'))} as questionnaires, ${MEDICINES} as medicines, ${SHOES} as shoes,
      ${FIRST_ON} as "firstOn", ${LAST_ON} as "lastBeforeWindowOn"
    from (
      select a.*, k.days_from as kept_from,
        case when k.days_from is null then a.window_start else a.written_from end as read_from,
        case when k.days_from is null then ${EVER.to}::date else a.written_to end as read_to
      from (select ${value('clubId')}::uuid as club_id, u.* from unnest(${value('athleteIds')}::text[]::uuid[],
          ${value('days')}::text[]::date[], ${value('windowStarts')}::text[]::date[], ${value('readsKept')}::text[]::boolean[],
          ${value('writtenFrom')}::text[]::date[], ${value('writtenTo')}::text[]::date[])
          as u(athlete_id, as_of, window_start, reads_kept, written_from, written_to)) a
        left join club.assessment k on k.club_id = a.club_id and k.athlete_id = a.athlete_id and k.made_by = ${value('madeBy')}
          and a.reads_kept and k.days_from <= a.window_start and k.facts_version = (
            select t.facts_version from club.athlete t where t.club_id = a.club_id and t.id = a.athlete_id)) w`,
);

/** The facts of athletes by their id; one statement, whatever their number. As the engine, which reads all facts. */
export async function recordFacts(
  tx: Tx,
  clubId: string,
  asked: readonly Asked[],
  count: AnswersCount,
): Promise<ReadonlyMap<string, RecordFacts>> {
  const written = asked.map(({ keptDays, asOf }) => (typeof keptDays === 'object' ? keptDays.written : noDays(asOf)));
  const rows = await findFacts(tx, {
    clubId,
    madeBy: MADE_BY,
    athleteIds: asked.map(({ athleteId }) => athleteId),
    days: asked.map(({ asOf }) => asOf),
    windowStarts: asked.map(({ windowStart }) => windowStart),
    readsKept: asked.map(({ keptDays }) => (keptDays === 'not-read' ? 'false' : 'true')),
    writtenFrom: written.map(({ from }) => from),
    writtenTo: written.map(({ to }) => to),
    ...count,
  });
  return new Map(rows.map((row) => [row.athleteId, factsOfRow(row)]));
}

function factsOfRow({ runs, checkIns, keptDays, readFrom, readTo, ...others }: Row): RecordFacts {
  return {
    ...others,
    days: joinedDays(daysOfTexts(keptDays), factDays(runs, checkIns)),
    read: { from: readFrom, to: readTo },
  };
}
