import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { control, createdAt, instant } from './columns.ts';

export const appUser = control.table(
  'app_user',
  {
    id: uuid('id').primaryKey(),
    email: text('email').notNull().unique(),
    passwordHash: text('password_hash').notNull(),
    name: text('name').notNull(),
    /** Only people of the demo squad; they sign in without a password, and never outside the demo database. */
    demoPersona: text('demo_persona').unique(),
    createdAt: createdAt(),
  },
  (t) => [check('app_user_email_lower', sql`${t.email} = lower(${t.email})`)],
);

/** A sign-in. Checked on every request, so that revoking ends it at once. */
export const session = control.table(
  'session',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => appUser.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at')
      .notNull()
      .default(sql`now()`),
    expiresAt: instant('expires_at').notNull(),
    /** Athletes stay signed in while they come back; the sessions of staff end at a fixed time. */
    rolling: boolean('rolling').notNull().default(false),
    revokedAt: instant('revoked_at'),
  },
  (t) => [index('session_user').on(t.userId)],
);

/** Which clubs a user may look for a membership in. Rights stand in club.membership alone. */
export const userClub = control.table(
  'user_club',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => appUser.id, { onDelete: 'cascade' }),
    clubId: uuid('club_id')
      .notNull()
      .references(() => clubAccount.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.userId, t.clubId] })],
);

export const clubAccount = control.table(
  'club',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    /** ISO 3166-1 alpha-2: decides the emergency number in urgent texts. */
    country: text('country').notNull(),
    /** IANA zone of the club: where an athlete without account is taken to live. */
    zone: text('zone').notNull(),
    consentAge: integer('consent_age').notNull().default(16),
    units: text('units', { enum: ['metric', 'imperial'] })
      .notNull()
      .default('metric'),
    weekStart: text('week_start', { enum: ['monday', 'sunday'] })
      .notNull()
      .default('monday'),
    bloodFlagsToMedicalOnly: boolean('blood_flags_to_medical_only').notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    check('club_country', sql`${t.country} ~ '^[A-Z]{2}$'`),
    check('club_consent_age', sql`${t.consentAge} between 13 and 18`),
    check('club_units', sql`${t.units} in ('metric', 'imperial')`),
    check('club_week_start', sql`${t.weekStart} in ('monday', 'sunday')`),
  ],
);

/** A personal way into a club: works once, until it expires. Only the hash of its token is kept. */
export const invitation = control.table(
  'invitation',
  {
    clubId: uuid('club_id')
      .notNull()
      .references(() => clubAccount.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    roles: text('roles').array().notNull(),
    squadId: uuid('squad_id'),
    athleteId: uuid('athlete_id'),
    email: text('email'),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    usedBy: uuid('used_by'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.id] }),
    check(
      'invitation_roles',
      sql`cardinality(${t.roles}) > 0 and ${t.roles} <@ array['owner','coach','medical','athlete']`,
    ),
    check('invitation_used_by', sql`(${t.usedAt} is null) = (${t.usedBy} is null)`),
  ],
);

/** A squad's join code: shown to coaches, capped and expiring; a coach still approves each join. */
export const joinCode = control.table(
  'join_code',
  {
    clubId: uuid('club_id')
      .notNull()
      .references(() => clubAccount.id, { onDelete: 'cascade' }),
    squadId: uuid('squad_id').notNull(),
    code: text('code').notNull().unique(),
    maxUses: integer('max_uses').notNull(),
    uses: integer('uses').notNull().default(0),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clubId, t.squadId] }),
    check('join_code_cap', sql`${t.uses} >= 0 and ${t.uses} <= ${t.maxUses}`),
  ],
);

export const passwordReset = control.table('password_reset', {
  tokenHash: text('token_hash').primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .references(() => appUser.id, { onDelete: 'cascade' }),
  createdAt: createdAt(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

/** Failed attempts by a hashed key (email, address, code): the delay grows with them. */
export const attempt = control.table('attempt', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastFailureAt: instant('last_failure_at').notNull(),
  blockedUntil: instant('blocked_until'),
});

/** The one-time code with which the first club of an instance is created. One row at most. */
export const setupCode = control.table(
  'setup_code',
  {
    only: boolean('only').primaryKey().default(true),
    codeHash: text('code_hash').notNull(),
    createdAt: createdAt(),
    usedAt: instant('used_at'),
  },
  (t) => [check('setup_code_single', sql`${t.only}`), unique('setup_code_hash').on(t.codeHash)],
);
