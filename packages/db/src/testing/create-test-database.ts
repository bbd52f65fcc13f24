import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { loginUrl } from '../migrate/migrate-database.ts';
import { templateDatabase } from './provided-context.ts';
import { urlOfDatabase } from './url-of-database.ts';

/** A migrated, empty database that belongs to one test file. */
export type TestDatabase = {
  readonly name: string;
  /** As the superuser, who ignores row-level security: to arrange and to look behind the scenes. */
  readonly ownerUrl: string;
  /** As the application logs in: what tests of access must use. */
  readonly loginUrl: string;
};

/**
 * Clones the migrated template in some 15 ms. It needs no clearing away: the whole cluster is
 * discarded after the run.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = inject('postgresAdminUrl');
  const name = `t_${randomBytes(6).toString('hex')}`;
  const sql = postgres(adminUrl, { max: 1 });
  try {
    await sql.unsafe(`create database ${name} template ${templateDatabase} strategy file_copy`);
  } finally {
    await sql.end();
  }
  const ownerUrl = urlOfDatabase(adminUrl, name);
  return { name, ownerUrl, loginUrl: loginUrl(ownerUrl) };
}
