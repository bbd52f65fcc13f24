import { takeRole, type Tx } from '@freshlegs/db';
import { sql } from 'drizzle-orm';
import type { Job } from './job.ts';

/**
 * Hands a job to the worker; it starts when this transaction has committed, and never if it has not. Leaves the
 * transaction with the role of the queue: take another one to go on.
 */
export async function enqueue(tx: Tx, { name, payload, key }: Job): Promise<void> {
  await takeRole(tx, 'jobs');
  await tx.execute(
    sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, job_key => ${key ?? null})`,
  );
}
