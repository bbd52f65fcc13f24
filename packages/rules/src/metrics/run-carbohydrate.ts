import type { Facts } from '../kernel/facts.ts';
import { above, atOrAbove, below } from '../kernel/compare.ts';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';
import type { DayWindow } from '../record/day-window.ts';
import type { Run } from '../record/run.ts';
import { MASS_MISSING } from './daily-carbohydrate.ts';

/** One run whose carbohydrate was logged, with what it is compared with. */
export interface FuelledRun {
  readonly offset: number;
  readonly min: number;
  /** g/kg before, g/h during, g after. */
  readonly amount: number;
  readonly limit: number;
  readonly low: boolean;
}

/** Logged runs of the week in order; the last one and the last low one are what rules speak of. */
export interface FuelledRuns {
  readonly runs: readonly FuelledRun[];
  readonly last: FuelledRun;
  readonly lastLow: FuelledRun | null;
}

/** Before runs over 60 min: at least 1 g/kg (4.2). */
export function carbohydrateBefore({ window, record }: Facts): Reading<FuelledRuns> {
  const { massKg } = record.profile;
  return fuelledRuns(window, {
    datum: 'run.carbohydrate-before',
    words: 'what was eaten before the runs over an hour',
    applies: (run) => above(run.min, 60),
    logged: ({ session }) => session.preCarbG,
    needsMass: massKg === undefined,
    compare: (_run, grams) => ({ amount: grams / (massKg ?? Number.NaN), limit: 1 }),
  });
}

/** During runs from 90 min: at least 30 g an hour (4.3). */
export function carbohydrateDuring({ window }: Facts): Reading<FuelledRuns> {
  return fuelledRuns(window, {
    datum: 'run.carbohydrate-during',
    words: 'what was eaten or drunk during the runs of 90 minutes or more',
    applies: (run) => atOrAbove(run.min, 90),
    logged: ({ session }) => session.duringCarbG,
    needsMass: false,
    compare: (run, grams) => ({ amount: (grams * 60) / run.min, limit: 30 }),
  });
}

/** Grams needed after a run with the next session less than 8 h away: 1 g/kg for each of at most four hours (4.4). */
export const recoveryNeedG = (massKg: number, gapH: number): number => massKg * Math.min(4, gapH);

/** Less than this share of the need is low (4.4, ours). */
export const RECOVERY_LOW_SHARE = 0.5;

/** After runs from 60 min with the next session within 8 h: at least half the need (4.4). */
export function carbohydrateAfter({ window, record }: Facts): Reading<FuelledRuns> {
  const { massKg } = record.profile;
  return fuelledRuns(window, {
    datum: 'run.carbohydrate-after',
    words: 'what was eaten between two sessions of one day',
    applies: ({ min, session }) =>
      atOrAbove(min, 60) && session.gapToNextH !== undefined && below(session.gapToNextH, 8),
    logged: ({ session }) => session.recoveryCarbG,
    needsMass: massKg === undefined,
    compare: ({ session }, grams) => ({
      amount: grams,
      limit: RECOVERY_LOW_SHARE * recoveryNeedG(massKg ?? Number.NaN, session.gapToNextH ?? Number.NaN),
    }),
  });
}

interface Question {
  readonly datum: string;
  readonly words: string;
  readonly applies: (run: Run) => boolean;
  readonly logged: (run: Run) => number | undefined;
  readonly needsMass: boolean;
  readonly compare: (run: Run, grams: number) => { readonly amount: number; readonly limit: number };
}

function fuelledRuns(window: DayWindow, question: Question): Reading<FuelledRuns> {
  const runs: FuelledRun[] = [];
  let applicable = 0;
  let logged = 0;
  for (let offset = -6; offset <= 0; offset++) {
    for (const run of window.day(offset).runs) {
      if (!question.applies(run)) continue;
      applicable++;
      const grams = question.logged(run);
      if (grams === undefined) continue;
      logged++;
      if (question.needsMass) continue;
      const { amount, limit } = question.compare(run, grams);
      runs.push({ offset, min: run.min, amount, limit, low: below(amount, limit) });
    }
  }
  const last = runs.at(-1);
  if (last !== undefined) return known({ runs, last, lastLow: runs.findLast((run) => run.low) ?? null });
  if (applicable === 0) return silent('No run of this kind in the last seven days.');
  if (logged > 0) return missing(null, MASS_MISSING);
  return missing(null, lack(question.datum, 'missing', `Not logged: ${question.words}.`, `Log ${question.words}.`));
}
