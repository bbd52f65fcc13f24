import { sql } from 'drizzle-orm';
import { localDateOf } from '@freshlegs/domain';
import { clubAccount, type Tx } from '@freshlegs/db';
import { retryConflicts } from '../core/retry-conflicts.ts';
import type { Runtime } from '../core/runtime.ts';
import { DEMO_ZONE, demoToday } from './demo-clock.ts';
import { seedDemo } from './seed-demo.ts';

/** One seeding at a time, in all processes. */
const LOCK = 7_162_340_113;

/** Makes sure that the demo squad is there and that its last day is today. Who comes meanwhile waits for it. */
export async function openDemo(runtime: Runtime): Promise<void> {
  if (await runtime.db.asGate(async (tx) => isUpToDate(tx, runtime))) return;
  await retryConflicts(async () =>
    runtime.db.asGate(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
      if (await isUpToDate(tx, runtime)) return;
      const startedMs = performance.now();
      await seedDemo(tx, runtime);
      runtime.log.info('demo squad seeded', { ms: Math.round(performance.now() - startedMs) });
    }),
  );
}

/** Starts an opened demo squad anew when its last day is over, before somebody has to wait for it. */
export async function keepDemo(runtime: Runtime): Promise<void> {
  const isOpened = await runtime.db.asGate(async (tx) => (await tx.select().from(clubAccount).limit(1)).length > 0);
  if (isOpened) await openDemo(runtime);
}

/** The club is opened on the last day of its story. */
async function isUpToDate(tx: Tx, runtime: Runtime): Promise<boolean> {
  const [club] = await tx.select({ createdAt: clubAccount.createdAt }).from(clubAccount).limit(1);
  return club !== undefined && localDateOf(club.createdAt, DEMO_ZONE) === demoToday(runtime);
}
