import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedPostgres } from '@freshlegs/postgres-launcher';
import { complain, say } from './tell.ts';

const EVERY_MS = 1000;

/**
 * Starts the embedded server again when it has ended by itself: the system ran out of memory, say. Dashboard and worker
 * find it where it was. Returns what ends the watch.
 */
export function keepServerRunning(server: EmbeddedPostgres): () => Promise<void> {
  const ending = new AbortController();
  const watch = async (): Promise<void> => {
    let isTold = false;
    for (;;) {
      await sleep(EVERY_MS, undefined, { signal: ending.signal });
      if (server.isRunning()) continue;
      if (!isTold) say('The database ended by itself. Starting it again ...');
      try {
        await server.startAgain();
        say('The database is back.');
        isTold = false;
      } catch (error) {
        // Tried again in a second; said once.
        if (!isTold) complain(error);
        isTold = true;
      }
    }
  };
  const watching = watch().catch(() => undefined);
  return async () => {
    ending.abort();
    await watching;
  };
}
