import { sql } from 'drizzle-orm';
import { customType, date, pgSchema, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Accounts, sessions, clubs and the tokens that lead into a club. */
export const control = pgSchema('control');
/** Everything of a club; `club_id` comes first in every key. */
export const club = pgSchema('club');

export const clubId = () => uuid('club_id').notNull();
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
export const createdAt = () =>
  instant('created_at')
    .notNull()
    .default(sql`now()`);
/** A calendar date in the zone where it happened; never an instant. */
export const localDate = (name: string) => date(name, { mode: 'string' });

/** A file as stored bytes. */
export const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});
