import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, index, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { club, clubId, createdAt, instant, localDate } from './columns.ts';

/** A person's roles in this club; ended, not deleted, so that the audit trail stays readable. */
export const membership = club.table(
  'membership',
  {
    clubId: clubId(),
    userId: uuid('user_id').notNull(),
    /** Copied from the account when it changes, so that club queries never leave the club. */
    name: text('name').notNull(),
    roles: text('roles').array().notNull(),
    createdAt: createdAt(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.userId] }),
    check(
      'membership_roles',
      sql`cardinality(${t.roles}) > 0 and ${t.roles} <@ array['owner','coach','medical','athlete']`,
    ),
  ],
);

export const squad = club.table(
  'squad',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    createdAt: createdAt(),
    archivedAt: instant('archived_at'),
    /** Bumped by everything that may change what a viewer sees on the board, the mere passing of days aside. */
    boardVersion: bigint('board_version', { mode: 'number' }).notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.clubId, t.id] })],
);

export const squadCoach = club.table(
  'squad_coach',
  {
    clubId: clubId(),
    squadId: uuid('squad_id').notNull(),
    userId: uuid('user_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.squadId, t.userId] }),
    foreignKey({
      columns: [t.clubId, t.squadId],
      foreignColumns: [squad.clubId, squad.id],
      name: 'squad_coach_squad',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.clubId, t.userId],
      foreignColumns: [membership.clubId, membership.userId],
      name: 'squad_coach_member',
    }).onDelete('cascade'),
    index('squad_coach_of_user').on(t.clubId, t.userId),
  ],
);

export const athlete = club.table(
  'athlete',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    /** Null until the athlete claims a record that a coach opened. */
    userId: uuid('user_id'),
    name: text('name').notNull(),
    /** Bumped by every fact write; the assessment of a version never changes. */
    factsVersion: bigint('facts_version', { mode: 'number' }).notNull().default(0),
    /** Bumped by consent, prompts and membership: what a viewer may see. */
    visibleVersion: bigint('visible_version', { mode: 'number' }).notNull().default(0),
    createdAt: createdAt(),
    leftAt: instant('left_at'),
    /** When the athlete first decided what to share, "nothing" included; null = was not asked yet. */
    sharingChosenAt: instant('sharing_chosen_at'),
  },
  (t) => [primaryKey({ columns: [t.clubId, t.id] }), unique('athlete_of_user').on(t.clubId, t.userId)],
);

export const squadAthlete = club.table(
  'squad_athlete',
  {
    clubId: clubId(),
    squadId: uuid('squad_id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.squadId, t.athleteId] }),
    foreignKey({
      columns: [t.clubId, t.squadId],
      foreignColumns: [squad.clubId, squad.id],
      name: 'squad_athlete_squad',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'squad_athlete_athlete',
    }).onDelete('cascade'),
    index('squad_athlete_of_athlete').on(t.clubId, t.athleteId),
  ],
);

/** Somebody came with a join code and waits for a coach. */
export const joinRequest = club.table(
  'join_request',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    squadId: uuid('squad_id').notNull(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    birthDate: localDate('birth_date').notNull(),
    zone: text('zone').notNull(),
    createdAt: createdAt(),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by'),
    decision: text('decision', { enum: ['approved', 'declined'] }),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.squadId],
      foreignColumns: [squad.clubId, squad.id],
      name: 'join_request_squad',
    }).onDelete('cascade'),
    check('join_request_decision', sql`${t.decision} is null or ${t.decision} in ('approved', 'declined')`),
    check('join_request_decided', sql`(${t.decidedAt} is null) = (${t.decision} is null)`),
  ],
);

/** The zone an athlete lives in, from a day on. */
export const athleteZone = club.table(
  'athlete_zone',
  {
    clubId: clubId(),
    athleteId: uuid('athlete_id').notNull(),
    fromOn: localDate('from_on').notNull(),
    zone: text('zone').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.athleteId, t.fromOn] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'athlete_zone_athlete',
    }).onDelete('cascade'),
  ],
);

/** A dated statement about the person (domain PROFILE_FACTS): the newest on or before a day counts. */
export const profileFact = club.table(
  'profile_fact',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    kind: text('kind').notNull(),
    /** JSON null: "not known any more". */
    value: jsonb('value'),
    fromOn: localDate('from_on').notNull(),
    /** Which consent shows this fact. */
    category: text('category').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'profile_fact_athlete',
    }).onDelete('cascade'),
    index('profile_fact_newest').on(t.clubId, t.athleteId, t.kind, t.fromOn, t.createdAt),
  ],
);

/** What an athlete shares, with whom, until when. Nothing is shared without a row. */
export const consentGrant = club.table(
  'consent_grant',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    audience: text('audience', { enum: ['coaches', 'medical', 'person'] }).notNull(),
    personId: uuid('person_id'),
    category: text('category').notNull(),
    purpose: text('purpose').notNull().default('coaching'),
    grantedBy: uuid('granted_by').notNull(),
    grantedAt: instant('granted_at')
      .notNull()
      .default(sql`now()`),
    /** Last local day on which it counts; null = until revoked. */
    untilOn: localDate('until_on'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'consent_grant_athlete',
    }).onDelete('cascade'),
    check('consent_grant_audience', sql`${t.audience} in ('coaches', 'medical', 'person')`),
    check('consent_grant_person', sql`(${t.audience} = 'person') = (${t.personId} is not null)`),
    index('consent_grant_of_athlete')
      .on(t.clubId, t.athleteId)
      .where(sql`${t.revokedAt} is null`),
    index('consent_grant_to_person')
      .on(t.clubId, t.personId)
      .where(sql`${t.revokedAt} is null and ${t.personId} is not null`),
  ],
);

/** What a coach saw: overstriding, or a drop in performance; of the drop also what the athlete says. */
export const observation = club.table(
  'observation',
  {
    clubId: clubId(),
    id: uuid('id').notNull(),
    athleteId: uuid('athlete_id').notNull(),
    kind: text('kind', { enum: ['overstriding', 'performance_drop'] }).notNull(),
    /** Whose view it is. */
    by: text('by', { enum: ['coach', 'athlete'] })
      .notNull()
      .default('coach'),
    present: text('present', { enum: ['yes', 'no'] }).notNull(),
    on: localDate('on').notNull(),
    category: text('category').notNull().default('training'),
    enteredBy: uuid('entered_by').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    foreignKey({
      columns: [t.clubId, t.athleteId],
      foreignColumns: [athlete.clubId, athlete.id],
      name: 'observation_athlete',
    }).onDelete('cascade'),
    check('observation_by', sql`${t.by} = 'coach' or (${t.by} = 'athlete' and ${t.kind} = 'performance_drop')`),
    index('observation_newest').on(t.clubId, t.athleteId, t.kind, t.on),
  ],
);
