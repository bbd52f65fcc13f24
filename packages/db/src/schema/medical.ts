import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  jsonb,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { DrawContext, QuestionnaireAnswers, QuestionnaireName, SymptomAnswerInput } from '@freshlegs/domain';
import { club, clubId, createdAt, instant, localDate } from './columns.ts';
import { athlete } from './people.ts';

/** One filled symptom form. The newest one counts; an empty list says "all answered with no". */
export const symptomReport = club.table(
  'symptom_report',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('symptoms'),
    on: localDate('on').notNull(),
    zone: text('zone').notNull(),
    answers: jsonb('answers').$type<readonly SymptomAnswerInput[]>().notNull(),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'symptom_report_athlete',
    }).onDelete('cascade'),
    check('symptom_report_list', sql`jsonb_typeof(${t.answers}) = 'array'`),
    index('symptom_report_newest').on(t.clubId, t.athleteId, t.on, t.createdAt),
  ],
);

/** One filled questionnaire. The newest of a name counts. */
export const questionnaireAnswer = club.table(
  'questionnaire_answer',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('symptoms'),
    name: text('name').$type<QuestionnaireName>().notNull(),
    on: localDate('on').notNull(),
    zone: text('zone').notNull(),
    answers: jsonb('answers').$type<QuestionnaireAnswers>().notNull(),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'questionnaire_answer_athlete',
    }).onDelete('cascade'),
    check('questionnaire_answer_name', sql`${t.name} in ('ecq', 'cecs', 'paes', 'eiae', 'neurogenic', 'venous')`),
    check('questionnaire_answer_object', sql`jsonb_typeof(${t.answers}) = 'object'`),
    index('questionnaire_answer_newest').on(t.clubId, t.athleteId, t.name, t.on, t.createdAt),
  ],
);

/** A medicine the athlete takes or took; null dates are not known, or have not happened. */
export const medicine = club.table(
  'medicine',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('medicines'),
    /** The name of the list, or as typed. */
    name: text('name').notNull(),
    /** The list's code; null for a name that it does not hold. */
    atc: text('atc'),
    startOn: localDate('start_on'),
    doseChangeOn: localDate('dose_change_on'),
    stopOn: localDate('stop_on'),
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
      name: 'medicine_athlete',
    }).onDelete('cascade'),
    check('medicine_name', sql`${t.name} <> ''`),
    check('medicine_atc', sql`${t.atc} is null or ${t.atc} ~ '^[A-Z][0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?$'`),
    // A comparison with null is not false: dates that are not known are in order.
    check(
      'medicine_dates',
      sql`${t.startOn} <= ${t.stopOn} and ${t.startOn} <= ${t.doseChangeOn} and ${t.doseChangeOn} <= ${t.stopOn}`,
    ),
    index('medicine_of_athlete').on(t.clubId, t.athleteId),
  ],
);

/** A blood draw and its circumstances. */
export const labPanel = club.table(
  'lab_panel',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('blood_values'),
    collectedOn: localDate('collected_on').notNull(),
    collectedAt: instant('collected_at'),
    zone: text('zone').notNull(),
    laboratory: text('laboratory'),
    context: jsonb('context').$type<DrawContext>().notNull(),
    /** Where it comes from: typed by the athlete, or a document (part 4). */
    provenance: text('provenance').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'lab_panel_athlete',
    }).onDelete('cascade'),
    index('lab_panel_newest').on(t.clubId, t.athleteId, t.collectedOn),
  ],
);

/** One result as printed: value, comparator, unit, the laboratory's own interval. */
export const labResult = club.table(
  'lab_result',
  {
    clubId: clubId(),
    panelId: uuid('panel_id').notNull(),
    position: smallint('position').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('blood_values'),
    analyte: text('analyte').notNull(),
    value: doublePrecision('value').notNull(),
    comparator: text('comparator', { enum: ['<', '>'] }),
    unit: text('unit').notNull(),
    refLow: doublePrecision('ref_low'),
    refHigh: doublePrecision('ref_high'),
    loinc: text('loinc'),
    confirmed: boolean('confirmed').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.panelId, t.position] }),
    foreignKey({
      columns: [t.clubId, t.panelId],
      foreignColumns: [labPanel.clubId, labPanel.id],
      name: 'lab_result_panel',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'lab_result_athlete',
    }).onDelete('cascade'),
    check('lab_result_comparator', sql`${t.comparator} is null or ${t.comparator} in ('<', '>')`),
    check('lab_result_finite', sql`${t.value} not in ('NaN', 'Infinity', '-Infinity')`),
    check('lab_result_unit', sql`${t.unit} <> ''`),
  ],
);
