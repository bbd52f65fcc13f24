import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../../bench/chance.ts';
import { kill, restart, type Target } from './kill.ts';
import { lookBehind } from './look-behind.ts';
import { openPrompts } from './prompt-ledger.ts';
import { unsoundFacts, type Scene } from './soundness.ts';
import type { PointReport } from './tell-points.ts';
import { askForTick, forgetDerived, unticked } from './ticking.ts';
import { until } from './until.ts';
import type { Write } from './write.ts';

/** How long the worker takes from its start until every club is ticked, when nobody disturbs it. */
export async function undisturbedTickMs(scene: Scene): Promise<number> {
  const { installation } = scene;
  await lookBehind(installation.database.ownerUrl, forgetDerived);
  const fromMs = performance.now();
  installation.startWorker();
  await untilTicked(scene);
  const ms = performance.now() - fromMs;
  await installation.worker().kill();
  return ms;
}

/** Kills a process while the worker ticks and athletes write; the next tick has to bring everything up to the day. */
export async function killWhileTicking(
  scene: Scene,
  writes: readonly Write[],
  target: Target,
  undisturbedMs: number,
  chance: Chance,
): Promise<PointReport> {
  const { installation, athletes, book } = scene;
  const { ownerUrl } = installation.database;
  const before = await lookBehind(ownerUrl, openPrompts);
  await lookBehind(ownerUrl, forgetDerived);
  installation.startWorker();
  await sleep(chance.next() * undisturbedMs);
  const sent = writes.map(async (write) => ({ write, isAcknowledged: await book.send(write) }));
  await sleep(chance.next() * undisturbedMs * 0.1);
  await kill(installation, target, chance);
  const answers = await Promise.all(sent);
  await restart(installation, target);
  const waiting = await lookBehind(ownerUrl, unticked);
  for (const { write, isAcknowledged } of answers)
    if (!isAcknowledged) await until('an entry is kept when sent again', 60, async () => book.send(write));
  await tickNext(scene, target);
  await installation.worker().kill();
  const after = await lookBehind(ownerUrl, openPrompts);
  const missing = before.filter((prompt) => prompt.includes('ferritin') && !after.includes(prompt));
  const wrong = [...(await unsoundFacts(scene)), ...missing.map((prompt) => `prompt lost: ${prompt}`)];
  if (wrong.length > 0) throw new Error(`After killing the ${target}:\n${wrong.join('\n')}`);
  return { target, acknowledged: athletes.length - waiting, unanswered: waiting };
}

/** The tick after the one that was disturbed. A worker that was at work and was not killed itself has to do it. */
async function tickNext(scene: Scene, target: Target): Promise<void> {
  const { installation } = scene;
  const worker = installation.worker();
  const wasAtWork = target !== 'worker' && worker.printed().includes('worker started');
  if (wasAtWork) {
    await lookBehind(installation.database.ownerUrl, askForTick);
  } else {
    await worker.kill();
    installation.startWorker();
  }
  await untilTicked(scene);
  if (wasAtWork && !worker.isAlive()) throw new Error(`The worker died of what happened to the ${target}.`);
}

/** By the worker, not by the test. */
export async function untilTicked({ installation }: Scene): Promise<void> {
  const { ownerUrl } = installation.database;
  await until('every athlete is ticked', 60, async () => (await lookBehind(ownerUrl, unticked)) === 0);
}
