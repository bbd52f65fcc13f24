import type { Side } from './benchmark.ts';
import { median } from './statistics.ts';

const ROUNDS = 5;
/** A server judges for days: it is measured once its code is compiled, which takes the second core a while. */
const WARM_UP_MS = 8000;

/**
 * Times of one call of each side in milliseconds: the median of the medians of five rounds. The sides take turns call
 * by call, so that a busy machine hits all of them; before that they warm up, for as many calls as in a round and for
 * some seconds. Calls should be short (below a millisecond), so that few of them are interrupted.
 */
export async function alternate<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  callsInRound: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(sides) as Name[];
  const rounds = new Map<Name, number[]>(names.map((name) => [name, []]));
  const warmUntilMs = performance.now() + WARM_UP_MS;
  for (let turn = 0; turn < callsInRound || performance.now() < warmUntilMs; turn += 1) {
    for (const name of names) await sides[name](turn % callsInRound);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
    for (let turn = 0; turn < callsInRound; turn += 1) {
      for (const name of names) samples.get(name)?.push(await timeMs(sides[name], turn));
    }
    for (const name of names) rounds.get(name)?.push(median(samples.get(name) ?? []));
  }
  return Object.fromEntries(names.map((name) => [name, median(rounds.get(name) ?? [])])) as Record<Name, number>;
}

async function timeMs(side: Side, turn: number): Promise<number> {
  const startMs = performance.now();
  const done = side(turn);
  if (done instanceof Promise) await done;
  return performance.now() - startMs;
}
