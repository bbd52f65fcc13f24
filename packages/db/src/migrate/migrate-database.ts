import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { JOBS_ROLE, migrateJobs } from './migrate-jobs.ts';

/** The role the application logs in with. It owns nothing and inherits nothing. */
const LOGIN_ROLE = 'freshlegs_login';
const ROLES = ['gate', 'app', 'engine', 'eraser', JOBS_ROLE] as const;
const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
/** One migration of a cluster at a time; roles are shared by its databases. */
const LOCK = 7_162_340_112;

/**
 * Brings a database to the current schema: creates the roles that are missing, gives the login role its password,
 * and applies the migrations that are not applied yet, those of the job queue too, all under a lock. Safe to call at every start.
 * Throws when the server cannot be reached or a migration fails; nothing of a failed migration stays.
 */
export async function migrateDatabase(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  try {
    await client`select pg_advisory_lock(${LOCK})`;
    for (const role of ROLES) await createRole(client, role, 'nologin');
    await createRole(client, LOGIN_ROLE, 'login noinherit');
    const [{ statement } = { statement: '' }] = await client<{ statement: string }[]>`
      select format('alter role %I with password %L', ${LOGIN_ROLE}::text, ${loginPassword(ownerUrl)}::text) as statement`;
    await client.unsafe(statement);
    await client.unsafe(`grant ${ROLES.join(', ')} to ${LOGIN_ROLE}`);
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS });
    await migrateJobs(ownerUrl, client);
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function createRole(client: postgres.Sql, name: string, attributes: string): Promise<void> {
  const found = await client`select 1 from pg_roles where rolname = ${name}`;
  if (found.length === 0) await client.unsafe(`create role ${name} ${attributes}`);
}

/**
 * The address with which the application logs in, made from the owner's: same server, another role, on request another
 * database. Its password is derived from the owner's, so that there is one secret to keep.
 */
export function loginUrl(ownerUrl: string, databaseName?: string): string {
  const url = new URL(ownerUrl);
  url.username = LOGIN_ROLE;
  url.password = loginPassword(ownerUrl);
  if (databaseName !== undefined) url.pathname = `/${databaseName}`;
  return url.href;
}

function loginPassword(ownerUrl: string): string {
  const { password } = new URL(ownerUrl);
  if (password === '')
    throw new Error('The database URL needs a password: the login of the application is derived from it.');
  return createHmac('sha256', decodeURIComponent(password)).update(LOGIN_ROLE).digest('hex');
}
