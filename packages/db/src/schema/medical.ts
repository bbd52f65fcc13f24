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
import type { DrawContext, SymptomAnswerInput } from '@freshlegs/domain';
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
