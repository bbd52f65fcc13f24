import type { Facts } from '../kernel/facts.ts';
import { atOrAbove } from '../kernel/compare.ts';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';
import type { Day } from '../record/day-window.ts';
import { isHard } from './hard-days.ts';

const PROVOKING_TAGS = new Set(['downhill', 'race', 'newStimulus', 'strengthHeavy', 'intervals']);

/** Soreness today with the last day that could have provoked it (3.3). */
export interface Soreness {
  readonly today: number;
  /** Offset of the latest provoking day of -12..-1; null = none. */
  readonly provokedOn: number | null;
  /** Soreness values recorded after that day up to today. */
  readonly sinceThen: readonly number[];
}

/** Today's soreness (3.3). Pain in one spot is something else: silent. */
export function soreness(facts: Facts): Reading<Soreness> {
  const today = facts.window.day(0).checkIn?.soreness;
  if (today === undefined) {
    return missing(
      null,
      lack('check-in.soreness', 'missing', 'Soreness was not entered today.', 'Enter how sore the legs are, 0 to 10.'),
    );
  }
  if (facts.record.focalPain === true) return silent('The soreness is in one spot, which is judged differently.');
  const provokedOn = provokingDay(facts);
  const sinceThen: number[] = [];
  for (let offset = (provokedOn ?? 0) + 1; offset <= 0; offset++) {
    const value = facts.window.day(offset).checkIn?.soreness;
    if (value !== undefined) sinceThen.push(value);
  }
  return known({ today, provokedOn, sinceThen });
}

function provokingDay(facts: Facts): number | null {
  const spike = facts.value('spike');
  const spikeDay = spike === null || spike.grade === null ? null : (spike.highest?.offset ?? null);
  for (let offset = -1; offset >= -12; offset--) {
    if (offset === spikeDay || isProvoking(facts.window.day(offset))) return offset;
  }
  return null;
}

const isProvoking = ({ runs, others }: Day): boolean =>
  runs.some(({ session }) => session.tags?.some((tag) => PROVOKING_TAGS.has(tag))) ||
  others.some((session) => session.tags?.includes('strengthHeavy'));

/** Days of the last seven with sore legs in the morning and a hard run (2.10). */
export interface HardOnSoreLegs {
  readonly days: readonly number[];
  readonly sorenessRecords: number;
}

/** Morning soreness from 5 and a run from RPE 5 or with hard minutes (2.10, ours). */
export function hardOnSoreLegs({ window }: Facts): Reading<HardOnSoreLegs> {
  const days: number[] = [];
  let sorenessRecords = 0;
  for (let offset = -6; offset <= 0; offset++) {
    const { checkIn, runs } = window.day(offset);
    if (checkIn?.soreness === undefined) continue;
    sorenessRecords++;
    const hard = runs.some(({ session }) => isHard(session));
    if (hard && atOrAbove(checkIn.soreness, 5)) days.push(offset);
  }
  if (sorenessRecords > 0) return known({ days, sorenessRecords });
  return missing(
    null,
    lack(
      'check-in.soreness',
      'missing',
      'Soreness was not entered this week.',
      'Enter how sore the legs are, 0 to 10.',
    ),
  );
}
