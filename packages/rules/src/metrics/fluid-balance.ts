import type { Facts } from '../kernel/facts.ts';
import { atOrAbove } from '../kernel/compare.ts';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';
import type { Run } from '../record/run.ts';

/** A run weighed before and after (5.1, 5.2). */
export interface WeighedRun {
  readonly offset: number;
  readonly min: number;
  /** 100 (before - after) / before; negative = gain. */
  readonly lossPct: number;
  readonly gainKg: number;
  /** (before - after + fluid - urine) / hours; fluid and urine not logged count as none (5.2). */
  readonly sweatRateLph: number;
}

/** Sweat rate in litres an hour (5.1): masses in kg, volumes in litres. Breath and fuel burnt are ignored. */
export const sweatRate = (beforeKg: number, afterKg: number, fluidL: number, urineL: number, hours: number): number =>
  (beforeKg - afterKg + fluidL - urineL) / hours;

/** Sodium lost with sweat, mg an hour (5.4): 22.99 mg is one mmol. */
export const sodiumLossMgPerH = (sweatLph: number, sweatSodiumMmolL: number): number =>
  sweatLph * sweatSodiumMmolL * 22.99;

/** Runs of the last seven days with both masses, in order. */
export function weighedRuns({ window }: Facts): Reading<readonly WeighedRun[]> {
  const weighed: WeighedRun[] = [];
  let runs = 0;
  for (let offset = -6; offset <= 0; offset++) {
    for (const run of window.day(offset).runs) {
      runs++;
      const one = weighedRun(run);
      if (one) weighed.push(one);
    }
  }
  if (weighed.length > 0) return known(weighed);
  if (runs === 0) return silent('No run in the last seven days.');
  return missing(
    null,
    lack(
      'run.before-and-after',
      'missing',
      'No run of the last seven days has a reading of the scale before and after.',
      'On a long or hot run the scale can be noted before and after; it stays private.',
    ),
  );
}

function weighedRun({ session, offset, min }: Run): WeighedRun | null {
  const { massPreKg, massPostKg, fluidL = 0, urineL = 0 } = session;
  if (massPreKg === undefined || massPostKg === undefined || massPreKg <= 0 || min <= 0) return null;
  return {
    offset,
    min,
    lossPct: (100 * (massPreKg - massPostKg)) / massPreKg,
    gainKg: massPostKg - massPreKg,
    sweatRateLph: sweatRate(massPreKg, massPostKg, fluidL, urineL, min / 60),
  };
}

export type FluidClass = 'gain' | 'loss3' | 'loss2' | 'none';

/** The class of one run (5.2): a gain in a run from 60 min comes first, then the loss. */
export function fluidClass(run: WeighedRun): FluidClass {
  if (atOrAbove(run.gainKg, 0.2) && atOrAbove(run.min, 60)) return 'gain';
  if (atOrAbove(run.lossPct, 3)) return 'loss3';
  if (atOrAbove(run.lossPct, 2)) return 'loss2';
  return 'none';
}

/** Today's urine colour, 1..8 (5.3). */
export function urineColour({ window }: Facts): Reading<number> {
  const colour = window.day(0).checkIn?.urineColor;
  if (colour !== undefined) return known(colour);
  return missing(
    null,
    lack('check-in.urine-colour', 'missing', 'Urine colour was not entered today.', 'Enter the urine colour, 1 to 8.'),
  );
}
