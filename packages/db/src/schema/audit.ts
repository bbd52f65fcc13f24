import { sql } from 'drizzle-orm';
import { check, foreignKey, index, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { club, clubId, createdAt, instant, localDate } from './columns.ts';
import { athlete } from './people.ts';

/** The row as it was before a correction; append-only. */
export const factRevision = club.table(
  'fact_revision',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull(),
    fact: text('fact').notNull(),
    factKey: text('fact_key').notNull(),
    before: jsonb('before').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at')
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'fact_revision_athlete',
    }).onDelete('cascade'),
  ],
);

/** Who changed or read what, without the values; append-only. Reads: one event a viewer, scope and hour. */
export const auditEvent = club.table(
  'audit_event',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    actorId: uuid('actor_id').notNull(),
    action: text('action').notNull(),
    kind: text('kind', { enum: ['read', 'write'] }).notNull(),
    athleteIds: uuid('athlete_ids').array().notNull(),
    squadId: uuid('squad_id'),
    categories: text('categories').array().notNull(),
    /** Day of a fact, when a write is about one. */
    factOn: localDate('fact_on'),
    /** Reads are gathered by the hour; null for writes. */
    hour: instant('hour'),
    /** Hash of viewer, action, squad, categories and athletes of a gathered read. */
    readKey: text('read_key'),
    at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    unique('audit_event_read_once').on(t.clubId, t.actorId, t.hour, t.readKey),
    check('audit_event_kind', sql`(${t.kind} = 'read') = (${t.hour} is not null and ${t.readKey} is not null)`),
    index('audit_event_time').on(t.clubId, t.at),
  ],
);
