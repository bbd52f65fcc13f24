import type { Facts } from '../kernel/facts.ts';
import { atOrAbove, atOrBelow } from '../kernel/compare.ts';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';
import { median } from './statistics.ts';

/** Steps a minute that go with one m/s more (Burns 2019, 20 elite runners; always this slope, 6.2). */
export const SPM_PER_MS = 5.6;
const SPEED_BAND_MS = { from: 2.8, to: 3.8 } as const;
const REFERENCE_SPEED_MS = 3.3;
const RUNS_NEEDED = 8;
const LOOK_BACK = -41;

/** Cadence a runner would have at 3.3 m/s, from a run at another speed. */
export const cadenceAtReference = (spm: number, speedMs: number): number =>
  spm - SPM_PER_MS * (speedMs - REFERENCE_SPEED_MS);

/** The own cadence at 3.3 m/s (6.2). */
export interface Cadence {
  readonly at33: number;
  readonly runs: number;
}

/** Median cadence at the same speed over 42 days (6.2). Missing: `cadence`. */
export function cadence({ window }: Facts): Reading<Cadence> {
  const values: number[] = [];
  let withCadence = 0;
  for (let offset = LOOK_BACK; offset <= 0; offset++) {
    for (const { cadenceSpm, speedMs } of window.day(offset).runs) {
      if (cadenceSpm === null) continue;
      withCadence++;
      if (atOrAbove(speedMs, SPEED_BAND_MS.from) && atOrBelow(speedMs, SPEED_BAND_MS.to)) {
        values.push(cadenceAtReference(cadenceSpm, speedMs));
      }
    }
  }
  if (values.length >= RUNS_NEEDED) return known({ at33: median(values), runs: values.length });
  if (withCadence === 0) return silent('No run of the last 42 days has a cadence.');
  return missing(
    'cadence',
    lack(
      'run.cadence',
      'too-few',
      `${values.length} of ${RUNS_NEEDED} easy runs with cadence at 2.8 to 3.8 m/s in 42 days.`,
      'Record cadence on easy runs.',
    ),
  );
}
