import { sql } from 'drizzle-orm';
import { check, foreignKey, index, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, club, clubId, createdAt, instant, localDate } from './columns.ts';
import { athlete } from './people.ts';

/** What a human must not miss, with a snapshot of why. Late edits never close it. */
export const prompt = club.table(
  'prompt',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    /** The finding it is about; one open prompt a code. */
    code: text('code').notNull(),
    category: text('category').notNull(),
    urgency: text('urgency').notNull(),
    status: text('status', { enum: ['open', 'acknowledged', 'talked', 'booked', 'seen', 'closed'] }).notNull(),
    openedOn: localDate('opened_on').notNull(),
    lastSeenOn: localDate('last_seen_on').notNull(),
    /** The finding with its evidence and the ruleset version, as they were. */
    snapshot: jsonb('snapshot').notNull(),
    outcome: text('outcome', { enum: ['train', 'modified', 'hold'] }),
    outcomeUntilOn: localDate('outcome_until_on'),
    createdAt: createdAt(),
    closedAt: instant('closed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'prompt_athlete',
    }).onDelete('cascade'),
    uniqueIndex('prompt_open_once')
      .on(t.clubId, t.athleteId, t.code)
      .where(sql`${t.status} <> 'closed'`),
    check('prompt_status', sql`${t.status} in ('open', 'acknowledged', 'talked', 'booked', 'seen', 'closed')`),
    check('prompt_closed', sql`(${t.status} = 'closed') = (${t.closedAt} is not null)`),
    check('prompt_outcome', sql`${t.outcome} is null or ${t.outcome} in ('train', 'modified', 'hold')`),
  ],
);

/** What happened to a prompt; append-only. */
export const promptEvent = club.table(
  'prompt_event',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    promptId: uuid('prompt_id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull(),
    kind: text('kind', {
      enum: [
        'opened',
        'escalated',
        'reopened',
        'no-longer-found',
        'acknowledged',
        'talked',
        'booked',
        'seen',
        'closed',
      ],
    }).notNull(),
    urgency: text('urgency').notNull(),
    /** Null when the rules did it. */
    actorId: uuid('actor_id'),
    at: instant('at')
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.promptId],
      foreignColumns: [prompt.clubId, prompt.id],
      name: 'prompt_event_prompt',
    }).onDelete('cascade'),
    index('prompt_event_of_prompt').on(t.clubId, t.promptId, t.at),
  ],
);

/** A one-page report that the athlete released; the bytes are what was handed out. */
export const report = club.table(
  'report',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    category: text('category').notNull().default('blood_values'),
    asOf: localDate('as_of').notNull(),
    /** Categories the athlete put into this report. */
    categories: text('categories').array().notNull(),
    model: jsonb('model').notNull(),
    pdf: bytes('pdf').notNull(),
    releasedBy: uuid('released_by').notNull(),
    releasedAt: instant('released_at')
      .notNull()
      .default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'report_athlete',
    }).onDelete('cascade'),
    index('report_newest').on(t.clubId, t.athleteId, t.releasedAt),
  ],
);
