import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every 20 ms until it is so. Throws with `what` after the time; an answer that fails counts as "not yet". */
export async function until(what: string, limitS: number, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + limitS * 1000;
  let failure: unknown;
  for (;;) {
    try {
      if (await isSo()) return;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > deadlineMs) throw new Error(`Not within ${limitS} s: ${what}.`, { cause: failure });
    await sleep(20);
  }
}
