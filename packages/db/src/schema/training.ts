import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, club, clubId, createdAt, instant, localDate } from './columns.ts';
import { athlete } from './people.ts';

/** A pair of running shoes; its kilometres are those of its runs and the metres before them. */
export const shoe = club.table(
  'shoe',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('training'),
    name: text('name').notNull(),
    startM: integer('start_m').notNull(),
    /** From this day on it is not offered any more. */
    retiredOn: localDate('retired_on'),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at')
      .notNull()
      .default(sql`now()`),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'shoe_athlete',
    }).onDelete('cascade'),
    // What a run refers to, so that it cannot name the shoes of somebody else.
    unique('shoe_of_athlete').on(t.clubId, t.athleteId, t.id),
    // The rules tell pairs apart by name.
    uniqueIndex('shoe_name_once')
      .on(t.clubId, t.athleteId, sql`lower(${t.name})`)
      .where(sql`${t.deletedAt} is null`),
    check('shoe_name', sql`${t.name} <> ''`),
    check('shoe_start', sql`${t.startM} >= 0`),
  ],
);

/** A session of any sport. Metres, seconds, grams and millilitres are whole; null = not recorded, never 0. */
export const run = club.table(
  'run',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('training'),
    sport: text('sport', { enum: ['run', 'other'] }).notNull(),
    otherType: text('other_type'),
    /** The local date of its start, in the zone where it happened. */
    on: localDate('on').notNull(),
    startAt: instant('start_at'),
    zone: text('zone').notNull(),
    distanceM: integer('distance_m'),
    timerS: integer('timer_s').notNull(),
    elapsedS: integer('elapsed_s'),
    ascentM: integer('ascent_m'),
    descentM: integer('descent_m'),
    avgHrBpm: smallint('avg_hr_bpm'),
    maxHrBpm: smallint('max_hr_bpm'),
    avgCadenceSpm: doublePrecision('avg_cadence_spm'),
    rpe: smallint('rpe'),
    rpeEnteredAt: instant('rpe_entered_at'),
    highIntensityMin: doublePrecision('high_intensity_min'),
    tags: text('tags')
      .array()
      .notNull()
      .default(sql`'{}'`),
    preCarbG: integer('pre_carb_g'),
    duringCarbG: integer('during_carb_g'),
    recoveryCarbG: integer('recovery_carb_g'),
    hoursToNextSession: doublePrecision('hours_to_next_session'),
    fluidMl: integer('fluid_ml'),
    sodiumMg: integer('sodium_mg'),
    urineMl: integer('urine_ml'),
    massPreG: integer('mass_pre_g'),
    massPostG: integer('mass_post_g'),
    note: text('note'),
    /** The pair it was run in; null = not said. */
    shoeId: uuid('shoe_id'),
    /** `form`, or the format of the file. */
    source: text('source').notNull(),
    device: text('device'),
    /** The uploaded file it was read from; null for the form. */
    fileId: uuid('file_id'),
    /** Equal for the same activity exported again: the same file twice is one run. */
    fingerprint: text('fingerprint').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at')
      .notNull()
      .default(sql`now()`),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'run_athlete',
    }).onDelete('cascade'),
    foreignKey({ columns: [t.clubId, t.fileId], foreignColumns: [runFile.clubId, runFile.id], name: 'run_from_file' }),
    foreignKey({
      columns: [t.clubId, t.athleteId, t.shoeId],
      foreignColumns: [shoe.clubId, shoe.athleteId, shoe.id],
      name: 'run_in_shoe',
    }),
    index('run_in_shoe')
      .on(t.clubId, t.shoeId)
      .where(sql`${t.shoeId} is not null`),
    uniqueIndex('run_once')
      .on(t.clubId, t.athleteId, t.fingerprint)
      .where(sql`${t.deletedAt} is null`),
    index('run_by_day').on(t.clubId, t.athleteId, t.on),
    check('run_sport', sql`${t.sport} in ('run', 'other')`),
    check('run_distance', sql`${t.distanceM} is null or ${t.distanceM} > 0`),
    check('run_timer', sql`${t.timerS} > 0`),
    check('run_elapsed', sql`${t.elapsedS} is null or ${t.elapsedS} > 0`),
    check('run_rpe', sql`${t.rpe} is null or ${t.rpe} between 0 and 10`),
    check('run_heart_rate', sql`${t.avgHrBpm} is null or ${t.avgHrBpm} between 30 and 240`),
    check('run_cadence', sql`${t.avgCadenceSpm} is null or ${t.avgCadenceSpm} > 0`),
    check(
      'run_mass',
      sql`(${t.massPreG} is null or ${t.massPreG} between 20000 and 250000) and (${t.massPostG} is null or ${t.massPostG} between 20000 and 250000)`,
    ),
  ],
);

/** The original bytes of an uploaded file, compressed. */
export const runFile = club.table(
  'run_file',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('training'),
    sha256: text('sha256').notNull(),
    fileName: text('file_name').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    gzip: bytes('gzip').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'run_file_athlete',
    }).onDelete('cascade'),
    uniqueIndex('run_file_once').on(t.clubId, t.athleteId, t.sha256),
  ],
);

/** Days that athlete or coach confirmed as rest: they turn a silent gap into known days. */
export const restConfirmation = club.table(
  'rest_confirmation',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('training'),
    fromOn: localDate('from_on').notNull(),
    toOn: localDate('to_on').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'rest_confirmation_athlete',
    }).onDelete('cascade'),
    check('rest_confirmation_order', sql`${t.fromOn} <= ${t.toOn}`),
  ],
);

/** One check-in a local day; the zone and date it was entered with stay for ever. */
export const checkIn = club.table(
  'check_in',
  {
    clubId: clubId(),
    athleteId: uuid('athlete_id').notNull(),
    on: localDate('on').notNull(),
    category: text('category').notNull().default('wellness'),
    zone: text('zone').notNull(),
    heaviness: smallint('heaviness'),
    soreness: smallint('soreness'),
    focalPain: boolean('focal_pain'),
    sleepH: doublePrecision('sleep_h'),
    sleepQuality: smallint('sleep_quality'),
    fatigue: smallint('fatigue'),
    stress: smallint('stress'),
    muscleSoreness: smallint('muscle_soreness'),
    restingPulseBpm: smallint('resting_pulse_bpm'),
    rmssdMs: doublePrecision('rmssd_ms'),
    urineColor: smallint('urine_color'),
    carbG: integer('carb_g'),
    carbComplete: boolean('carb_complete'),
    illness: text('illness', { enum: ['none', 'unwell', 'fever'] }),
    rest: boolean('rest').notNull().default(false),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at')
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.athleteId, t.on] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'check_in_athlete',
    }).onDelete('cascade'),
    check(
      'check_in_scales',
      sql`(${t.heaviness} is null or ${t.heaviness} between 0 and 10) and (${t.soreness} is null or ${t.soreness} between 0 and 10)`,
    ),
    check(
      'check_in_hooper',
      sql`(${t.sleepQuality} is null or ${t.sleepQuality} between 1 and 7) and (${t.fatigue} is null or ${t.fatigue} between 1 and 7) and (${t.stress} is null or ${t.stress} between 1 and 7) and (${t.muscleSoreness} is null or ${t.muscleSoreness} between 1 and 7)`,
    ),
    check('check_in_sleep', sql`${t.sleepH} is null or ${t.sleepH} between 0 and 24`),
    check('check_in_urine', sql`${t.urineColor} is null or ${t.urineColor} between 1 and 8`),
    check('check_in_illness', sql`${t.illness} is null or ${t.illness} in ('none', 'unwell', 'fever')`),
    check('check_in_food', sql`${t.carbComplete} is not true or ${t.carbG} is not null`),
  ],
);
