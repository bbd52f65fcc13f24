import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../../bench/chance.ts';
import type { Installation } from './installation.ts';
import { until } from './until.ts';

/** What is killed: a process, the database server with all its children, or one session of the application there. */
export type Target = 'dashboard' | 'worker' | 'server' | 'session';

export async function kill(installation: Installation, target: Target, chance: Chance): Promise<void> {
  switch (target) {
    case 'dashboard':
      return installation.dashboard().kill();
    case 'worker':
      return installation.worker().kill();
    case 'server':
      return installation.database.kill();
    case 'session':
      return installation.database.killSession((pids) => chance.oneOf(pids));
  }
}

/** Starts again what was killed, and nothing else; the others have to find it by themselves. */
export async function restart(installation: Installation, target: Target): Promise<void> {
  if (target === 'dashboard') await installation.startDashboard();
  if (target === 'worker') installation.startWorker();
  if (target === 'server') await installation.database.startAgain();
  await untilReady(installation);
}

/** The database answers the dashboard. */
export async function untilReady({ appUrl }: Installation): Promise<void> {
  await until('the dashboard reaches the database', 60, async () => {
    const answer = await fetch(`${appUrl}/api/ready`, { signal: AbortSignal.timeout(60_000) });
    await answer.text();
    return answer.ok;
  });
}

/** A moment in the course of some work: when so many of its parts are done, and a little later. */
export async function someMomentOf(parts: readonly Promise<unknown>[], chance: Chance): Promise<void> {
  const wanted = chance.between(0, parts.length - 1);
  const laterMs = chance.next() * (wanted === 0 ? 120 : 10);
  let done = 0;
  await new Promise<void>((resolve) => {
    const count = (): void => {
      if (done++ >= wanted) resolve();
    };
    count();
    for (const part of parts) void part.then(count, count);
  });
  await sleep(laterMs);
}
