import { Logger, runMigrations } from 'graphile-worker';
import type postgres from 'postgres';

/** Works in the queue's schema, and nowhere else. */
export const JOBS_ROLE = 'jobs';
const quiet = new Logger(() => () => undefined);

/**
 * Brings the schema of the job queue up to date and lets its role work there: the queue protects its tables with
 * row-level security and no policy. `client` is the owner's, of the same database.
 */
export async function migrateJobs(ownerUrl: string, client: postgres.Sql): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: quiet, schema: 'graphile_worker' });
  await client.unsafe(`
    grant usage on schema graphile_worker to ${JOBS_ROLE};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${JOBS_ROLE};
    grant usage on all sequences in schema graphile_worker to ${JOBS_ROLE};
    grant execute on all functions in schema graphile_worker to ${JOBS_ROLE};
    do $$
    declare name text;
    begin
      for name in
        select tablename from pg_tables where schemaname = 'graphile_worker'
        except select tablename from pg_policies where schemaname = 'graphile_worker' and policyname = '${JOBS_ROLE}'
      loop
        execute format('create policy ${JOBS_ROLE} on graphile_worker.%I to ${JOBS_ROLE} using (true) with check (true)', name);
      end loop;
    end $$`);
}
