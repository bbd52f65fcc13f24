import { setTimeout as sleep } from 'node:timers/promises';
import { startQueue, type Queue, type QueueOptions } from './start-queue.ts';

const PAUSE_MS = 1000;
/** A queue without its database may not get to its end. */
const LAST_CHANCE_MS = 5000;

/**
 * Starts the queue of a database and keeps it at work: one that breaks down, because its database went away, begins
 * anew when it is back, and catches up as at every start. Resolves once it has started, to what resolves when it has
 * ended after `stopping`.
 *
 * @throws Error when the database answers and refuses: its password, its name or what is in it is not what was told
 */
export async function keepQueue(options: QueueOptions, stopping: AbortSignal): Promise<() => Promise<void>> {
  const first = await startQueue(options).catch((error: unknown) => {
    if (isRefusal(error)) throw error;
    options.runtime.log.error('job queue waits for its database');
    return startAgain(options, stopping);
  });
  const kept = keep(first, options, stopping);
  return async () => kept;
}

/** Classes of Postgres errors: authorization, unknown database, missing tables or privileges. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(28|3D|42)...$/.test(String(error.code));

async function keep(first: Queue | null, options: QueueOptions, stopping: AbortSignal): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    stopping.addEventListener('abort', () => resolve());
    if (stopping.aborted) resolve();
  });
  // The queue's library notes the end of a job without waiting for it: only the process hears when that fails.
  let tellUnheard: () => void = () => undefined;
  process.on('unhandledRejection', () => tellUnheard());
  for (let queue = first; queue !== null; queue = await startAgain(options, stopping)) {
    const unheard = new Promise<void>((resolve) => {
      tellUnheard = resolve;
    });
    await Promise.race([asked, queue.ended.catch(() => undefined), unheard]);
    const ended = queue.stop().catch(() => undefined);
    if (stopping.aborted) return ended;
    options.runtime.log.error('job queue lost');
    await Promise.race([ended, sleep(LAST_CHANCE_MS)]);
  }
}

/** Null when it was asked to stop meanwhile. */
async function startAgain(options: QueueOptions, stopping: AbortSignal): Promise<Queue | null> {
  while (!stopping.aborted) {
    await sleep(PAUSE_MS, undefined, { signal: stopping }).catch(() => undefined);
    const queue = await startQueue(options).catch(() => null);
    if (queue === null) continue;
    options.runtime.log.info('job queue back');
    return queue;
  }
  return null;
}
