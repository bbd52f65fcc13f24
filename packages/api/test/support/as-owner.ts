import { openDatabase, type Tx } from '@freshlegs/db';
import type { TestDatabase } from '@freshlegs/db/testing';
import { sql } from 'drizzle-orm';

/** Looks behind the scenes as the superuser, whom row-level security does not bind. */
export async function asOwner<Result>(database: TestDatabase, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const db = openDatabase(database.ownerUrl, { maxConnections: 1 });
  try {
    return await db.asGate(async (tx) => {
      await tx.execute(sql`reset role`);
      return work(tx);
    });
  } finally {
    await db.close();
  }
}
