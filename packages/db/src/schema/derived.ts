import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import { club, clubId, instant, localDate } from './columns.ts';
import { athlete } from './people.ts';

// Everything here can be computed anew from the facts; `pnpm admin verify-derived` proves it equal. Engine only.

/** Of which facts, day and rules a kept row is made. */
const madeOf = () => ({
  /** The athlete's local day on which the facts were judged. */
  on: localDate('on').notNull(),
  /** The zone that made it this day. */
  zone: text('zone').notNull(),
  /** Between these instants it is this day in this zone for the athlete, if no fact is written. */
  dayFrom: instant('day_from').notNull(),
  dayUntil: instant('day_until').notNull(),
  factsVersion: bigint('facts_version', { mode: 'number' }).notNull(),
  /** The rules and the code that wrote the row: another one does not count any more. */
  madeBy: text('made_by').notNull(),
});

/** What the rules say of an athlete on their day, everything, before redaction. */
export const keptAssessment = club.table(
  'assessment',
  {
    clubId: clubId(),
    athleteId: uuid('athlete_id').notNull(),
    ...madeOf(),
    /** From this day on the kept days stand for their facts of this version; null: they have to be read. */
    daysFrom: localDate('days_from'),
    /** The day up to which the ledger of prompts was reconciled with it; null: was not yet. */
    ledgerOn: localDate('ledger_on'),
    body: text('body').notNull(),
    /** The days of the charts, uncut. */
    charts: text('charts').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.athleteId] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'assessment_athlete',
    }).onDelete('cascade'),
  ],
);

/**
 * Sessions and check-in of a local day as the rules read them, so that an assessment does not go through months of facts.
 * They count as the assessment of the athlete says (`daysFrom`). A day without facts has no row.
 */
export const athleteDay = club.table(
  'athlete_day',
  {
    clubId: clubId(),
    athleteId: uuid('athlete_id').notNull(),
    on: localDate('on').notNull(),
    facts: text('facts').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.athleteId, t.on] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'athlete_day_athlete',
    }).onDelete('cascade'),
  ],
);

/** An athlete's row of the board as an audience may see it, ready to be sent. */
export const boardCard = club.table(
  'board_card',
  {
    clubId: clubId(),
    athleteId: uuid('athlete_id').notNull(),
    audience: text('audience', { enum: ['coaches', 'medical'] }).notNull(),
    ...madeOf(),
    /** Of the athlete: consent, prompts, membership and the club's policy. */
    visibleVersion: bigint('visible_version', { mode: 'number' }).notNull(),
    /** The order of the board: the higher, the sooner somebody should look. */
    attention: real('attention').notNull(),
    /** Categories the audience is shown, for the audit trail. */
    granted: text('granted').array().notNull(),
    card: text('card').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.athleteId, t.audience] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'board_card_athlete',
    }).onDelete('cascade'),
    check('board_card_audience', sql`${t.audience} in ('coaches', 'medical')`),
  ],
);
