import { clubAccount } from '@freshlegs/db';
import type { ClubId } from '@freshlegs/domain';
import { asc } from 'drizzle-orm';
import type { Runtime } from '../core/runtime.ts';
import { enqueue } from './enqueue.ts';

/**
 * Asks for the tick of every club, each as a job of its own: one club's failure holds up no other. A club that waits
 * already is not asked twice, whoever asks.
 */
export async function tick(runtime: Runtime): Promise<void> {
  const clubs = await runtime.db.asGate(async (tx) =>
    tx.select({ id: clubAccount.id }).from(clubAccount).orderBy(asc(clubAccount.id)),
  );
  await runtime.db.asJobs(async (tx) => {
    for (const { id } of clubs) {
      await enqueue(tx, { name: 'tick-club', payload: { clubId: id as ClubId }, key: `tick-club ${id}` });
    }
  });
}
