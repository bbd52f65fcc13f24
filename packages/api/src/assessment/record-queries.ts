import { and, asc, desc, eq, gte, inArray, isNull, lte, sql } from 'drizzle-orm';
import {
  checkIn,
  labPanel,
  labResult,
  medicine,
  observation,
  questionnaireAnswer,
  restConfirmation,
  run,
  symptomReport,
  type Tx,
} from '@freshlegs/db';
import { addDays, type LocalDate } from '@freshlegs/domain';
import { wornMetres } from '../shoe/worn-metres.ts';

/** Athletes, each with the day it is judged on and the first day of its window. */
export interface Asked {
  readonly athleteId: string;
  readonly asOf: LocalDate;
  readonly windowStart: LocalDate;
}

/** The days that cover the windows of all athletes asked for; each one's own days are cut out afterwards. */
const span = (asked: readonly Asked[]) => ({
  ids: asked.map((one) => one.athleteId),
  from: asked.map((one) => one.windowStart).reduce((a, b) => (a < b ? a : b)),
  to: asked.map((one) => one.asOf).reduce((a, b) => (a > b ? a : b)),
});

export async function runsInWindow(tx: Tx, clubId: string, asked: readonly Asked[]) {
  const { ids, from, to } = span(asked);
  return tx
    .select()
    .from(run)
    .where(
      and(
        eq(run.clubId, clubId),
        inArray(run.athleteId, ids),
        isNull(run.deletedAt),
        gte(run.on, from),
        lte(run.on, to),
      ),
    )
    .orderBy(asc(run.on), asc(run.createdAt), asc(run.id));
}

export async function checkInsInWindow(tx: Tx, clubId: string, asked: readonly Asked[]) {
  const { ids, from, to } = span(asked);
  return tx
    .select()
    .from(checkIn)
    .where(
      and(eq(checkIn.clubId, clubId), inArray(checkIn.athleteId, ids), gte(checkIn.on, from), lte(checkIn.on, to)),
    );
}

export async function restInWindow(tx: Tx, clubId: string, asked: readonly Asked[]) {
  const { ids, from, to } = span(asked);
  return tx
    .select({ athleteId: restConfirmation.athleteId, fromOn: restConfirmation.fromOn, toOn: restConfirmation.toOn })
    .from(restConfirmation)
    .where(
      and(
        eq(restConfirmation.clubId, clubId),
        inArray(restConfirmation.athleteId, ids),
        gte(restConfirmation.toOn, from),
        lte(restConfirmation.fromOn, to),
      ),
    );
}

/** The forms of the last weeks up to the day, newest first: only the first of an athlete counts. */
export async function symptomsBefore(tx: Tx, clubId: string, asked: readonly Asked[], countDays: number) {
  const { ids, to } = span(asked);
  return tx
    .select({ athleteId: symptomReport.athleteId, on: symptomReport.on, answers: symptomReport.answers })
    .from(symptomReport)
    .where(
      and(
        eq(symptomReport.clubId, clubId),
        inArray(symptomReport.athleteId, ids),
        gte(symptomReport.on, sql`${to}::date - ${countDays + 2}::int`),
        lte(symptomReport.on, to),
      ),
    )
    .orderBy(desc(symptomReport.on), desc(symptomReport.createdAt), desc(symptomReport.id));
}

export interface ProfileFactRow {
  readonly athleteId: string;
  readonly kind: string;
  readonly value: unknown;
}

/** Of each kind of dated fact the newest that counts on the day: however often something was said, one row comes back. */
export async function profileFactsOn(
  tx: Tx,
  clubId: string,
  asked: readonly Asked[],
): Promise<readonly ProfileFactRow[]> {
  const ids = sql.param(asked.map((one) => one.athleteId));
  const asOf = sql.param(asked.map((one) => one.asOf));
  const rows = await tx.execute<{ athlete_id: string; kind: string; value: unknown }>(sql`
    select distinct on (f.athlete_id, f.kind) f.athlete_id, f.kind, f.value
    from unnest(${ids}::text[]::uuid[], ${asOf}::text[]::date[]) as w(athlete_id, as_of)
    join club.profile_fact f on f.club_id = ${clubId} and f.athlete_id = w.athlete_id and f.from_on <= w.as_of
    order by f.athlete_id, f.kind, f.from_on desc, f.created_at desc, f.id desc`);
  return [...rows].map((row) => ({ athleteId: row.athlete_id, kind: row.kind, value: row.value }));
}

/** All results up to the day: a few a year, and an old one still says how old it is. Newest draw first, then as entered. */
export async function bloodBefore(tx: Tx, clubId: string, asked: readonly Asked[]) {
  const { ids, to } = span(asked);
  return tx
    .select({ panel: labPanel, result: labResult })
    .from(labPanel)
    .innerJoin(labResult, and(eq(labResult.clubId, labPanel.clubId), eq(labResult.panelId, labPanel.id)))
    .where(
      and(
        eq(labPanel.clubId, clubId),
        inArray(labPanel.athleteId, ids),
        isNull(labPanel.deletedAt),
        lte(labPanel.collectedOn, to),
      ),
    )
    .orderBy(desc(labPanel.collectedOn), desc(labPanel.createdAt), desc(labPanel.id), asc(labResult.position));
}

/** What coaches saw and athletes agreed to, newest first. */
export async function observationsBefore(tx: Tx, clubId: string, asked: readonly Asked[]) {
  const { ids, to } = span(asked);
  return tx
    .select({
      athleteId: observation.athleteId,
      kind: observation.kind,
      by: observation.by,
      present: observation.present,
      on: observation.on,
    })
    .from(observation)
    .where(and(eq(observation.clubId, clubId), inArray(observation.athleteId, ids), lte(observation.on, to)))
    .orderBy(desc(observation.on), desc(observation.createdAt), desc(observation.id));
}

/** The questionnaires of the last months up to the day, newest first: only the first of a name counts. */
export async function questionnairesBefore(tx: Tx, clubId: string, asked: readonly Asked[], countDays: number) {
  const { ids, to } = span(asked);
  const earliest = asked.map((one) => one.asOf).reduce((a, b) => (a < b ? a : b));
  return tx
    .select({
      athleteId: questionnaireAnswer.athleteId,
      name: questionnaireAnswer.name,
      on: questionnaireAnswer.on,
      answers: questionnaireAnswer.answers,
    })
    .from(questionnaireAnswer)
    .where(
      and(
        eq(questionnaireAnswer.clubId, clubId),
        inArray(questionnaireAnswer.athleteId, ids),
        gte(questionnaireAnswer.on, addDays(earliest, -countDays)),
        lte(questionnaireAnswer.on, to),
      ),
    )
    .orderBy(desc(questionnaireAnswer.on), desc(questionnaireAnswer.createdAt), desc(questionnaireAnswer.id));
}

/** The lists of medicines in the order entered: of two of one class the later one decides. */
export async function medicinesOfAthletes(tx: Tx, clubId: string, asked: readonly Asked[]) {
  const { ids } = span(asked);
  return tx
    .select()
    .from(medicine)
    .where(and(eq(medicine.clubId, clubId), inArray(medicine.athleteId, ids), isNull(medicine.deletedAt)))
    .orderBy(asc(medicine.createdAt), asc(medicine.id));
}

export interface ShoeBefore {
  readonly athleteId: string;
  readonly id: string;
  readonly name: string;
  /** Metres before the window, those before the log included. */
  readonly beforeM: number;
}

/** The pairs worn in the window, with what they had before it. */
export async function shoesInWindow(tx: Tx, clubId: string, asked: readonly Asked[]): Promise<readonly ShoeBefore[]> {
  const ids = sql.param(asked.map((one) => one.athleteId));
  const asOf = sql.param(asked.map((one) => one.asOf));
  const start = sql.param(asked.map((one) => one.windowStart));
  const rows = await tx.execute<{ athlete_id: string; id: string; name: string; before_m: number }>(sql`
    select s.athlete_id, s.id, s.name, s.start_m + ${wornMetres(sql`w.window_start`)} as before_m
    from unnest(${ids}::text[]::uuid[], ${asOf}::text[]::date[], ${start}::text[]::date[]) as w(athlete_id, as_of, window_start)
    cross join lateral (select distinct r.shoe_id from club.run r where r.club_id = ${clubId} and r.athlete_id = w.athlete_id
      and r.shoe_id is not null and r.deleted_at is null and r."on" between w.window_start and w.as_of) as worn
    join club.shoe s on s.club_id = ${clubId} and s.id = worn.shoe_id and s.deleted_at is null
    order by s.athlete_id, s.created_at, s.id`);
  return [...rows].map((row) => ({ athleteId: row.athlete_id, id: row.id, name: row.name, beforeM: row.before_m }));
}

export interface Entries {
  readonly athleteId: string;
  readonly firstOn: LocalDate | null;
  readonly lastBeforeWindowOn: LocalDate | null;
}

/** A check-in is an entry if it says something the rules read, or is a day of rest. */
const IS_ENTRY = sql`("rest" or num_nonnulls(heaviness, soreness, sleep_h, sleep_quality, fatigue, stress, muscle_soreness,
  resting_pulse_bpm, rmssd_ms, carb_g, carb_complete, urine_color) > 0)`;

/** The first entry ever and the last one before the window, along the indexes and not over the years between. */
export async function entriesOutsideWindow(
  tx: Tx,
  clubId: string,
  asked: readonly Asked[],
): Promise<readonly Entries[]> {
  const ids = sql.param(asked.map((one) => one.athleteId));
  const asOf = sql.param(asked.map((one) => one.asOf));
  const start = sql.param(asked.map((one) => one.windowStart));
  const rows = await tx.execute<{ athlete_id: string; first_on: LocalDate | null; last_on: LocalDate | null }>(sql`
    select w.athlete_id,
      least(
        (select min(r."on") from club.run r where r.club_id = ${clubId} and r.athlete_id = w.athlete_id and r.deleted_at is null and r."on" <= w.as_of),
        (select min(c."on") from club.check_in c where c.club_id = ${clubId} and c.athlete_id = w.athlete_id and c."on" <= w.as_of and ${IS_ENTRY})
      )::text as first_on,
      greatest(
        (select max(r."on") from club.run r where r.club_id = ${clubId} and r.athlete_id = w.athlete_id and r.deleted_at is null and r."on" < w.window_start),
        (select max(c."on") from club.check_in c where c.club_id = ${clubId} and c.athlete_id = w.athlete_id and c."on" < w.window_start and ${IS_ENTRY})
      )::text as last_on
    from unnest(${ids}::text[]::uuid[], ${asOf}::text[]::date[], ${start}::text[]::date[]) as w(athlete_id, as_of, window_start)`);
  return [...rows].map((row) => ({
    athleteId: row.athlete_id,
    firstOn: row.first_on,
    lastBeforeWindowOn: row.last_on,
  }));
}
