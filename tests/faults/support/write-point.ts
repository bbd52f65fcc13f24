import type { Chance } from '../../bench/chance.ts';
import { kill, restart, someMomentOf, type Target } from './kill.ts';
import { unsoundFacts, type Scene } from './soundness.ts';
import type { PointReport } from './tell-points.ts';
import { until } from './until.ts';
import type { Write } from './write.ts';

/**
 * Kills a process while these entries are on their way, starts it again and looks; then people send again what was not
 * acknowledged. One in five gives up.
 */
export async function killWhileWriting(
  scene: Scene,
  writes: readonly Write[],
  target: Target,
  chance: Chance,
): Promise<PointReport> {
  const { installation, book } = scene;
  const sent = writes.map(async (write) => ({ write, isAcknowledged: await book.send(write) }));
  await someMomentOf(sent, chance);
  await kill(installation, target, chance);
  const answers = await Promise.all(sent);
  await restart(installation, target);
  const unanswered = answers.filter(({ isAcknowledged }) => !isAcknowledged).map(({ write }) => write);
  const wrong = await unsoundFacts(scene);
  if (wrong.length > 0) throw new Error(`After killing the ${target}:\n${wrong.join('\n')}`);
  await Promise.all(unanswered.filter(() => !chance.happens(0.2)).map(async (write) => sendAgain(scene, write)));
  return { target, acknowledged: answers.length - unanswered.length, unanswered: unanswered.length };
}

/** As a person does: the same entry, until it is there. */
async function sendAgain({ book }: Scene, write: Write): Promise<void> {
  await until('what was not acknowledged is kept when sent again', 60, async () => book.send(write));
}
