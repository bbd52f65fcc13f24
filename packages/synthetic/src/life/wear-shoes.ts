import type { Rng } from '../chance/rng.ts';
import type { Life } from './life.ts';

interface Pair {
  readonly name: string;
  readonly lastsKm: number;
  km: number;
}

const COLOURS = ['Blue', 'Grey', 'Orange', 'Green', 'White', 'Red'] as const;

/** One pair at a time, or two in turn, each given away after 550 to 750 km, as shops advise. */
export function wearShoes(life: Life, rng: Rng): void {
  const first = life.days[0]?.day ?? 0;
  const pairs = Array.from({ length: rng.pick([1, 1, 2]) }, () => newPair(life, rng, first, rng.between(0, 450)));
  let turn = 0;
  for (const day of life.days) {
    for (const run of day.runs) {
      const at = turn++ % pairs.length;
      let pair = pairs[at];
      if (!pair || pair.km + run.km > pair.lastsKm) pairs[at] = pair = newPair(life, rng, day.day, 0);
      pair.km += run.km;
      run.shoe = pair.name;
    }
  }
}

function newPair(life: Life, rng: Rng, fromDay: number, kmBefore: number): Pair {
  const name = `${rng.pick(COLOURS)} ${life.shoes.length + 1}`;
  life.shoes.push({ name, fromDay, kmBefore });
  return { name, lastsKm: rng.between(550, 750), km: kmBefore };
}
