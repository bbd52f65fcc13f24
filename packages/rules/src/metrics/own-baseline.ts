import type { InsufficientCode } from '@freshlegs/domain';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';
import type { CheckIn } from '../record/athlete-record.ts';
import type { DayWindow } from '../record/day-window.ts';
import { mean, sampleSd } from './statistics.ts';

/** The last week against the athlete's own four weeks before it (3.4). */
export interface OwnBaseline {
  readonly mean7: number;
  readonly meanBefore: number;
  readonly sdBefore: number;
  readonly count7: number;
  readonly countBefore: number;
  /** (mean7 - meanBefore) / max(sdBefore, floor). */
  readonly z: number;
}

interface Item {
  readonly code: InsufficientCode;
  readonly datum: string;
  readonly words: string;
  /** Values of the last seven days that are needed. */
  readonly needed: number;
  /** Smallest spread that counts, so that steady values do not shout. */
  readonly floor: number;
  readonly valueOf: (checkIn: CheckIn) => number | null;
}

const BASELINE_NEEDED = 14;

/** Reads one item of the check-ins: baseline -34..-7, current -6..0. Silent when never entered there. */
export function ownBaseline(window: DayWindow, item: Item): Reading<OwnBaseline> {
  const before = valuesBetween(window, -34, -7, item.valueOf);
  const week = valuesBetween(window, -6, 0, item.valueOf);
  if (before.length === 0 && week.length === 0) return silent(`${item.words} was not entered in the last five weeks.`);
  if (before.length < BASELINE_NEEDED || week.length < item.needed) {
    return missing(
      item.code,
      lack(
        item.datum,
        'too-few',
        `${item.words}: ${week.length} of ${item.needed} values this week and ${before.length} of ${BASELINE_NEEDED} in the four weeks before.`,
        `Enter ${item.words.toLowerCase()} on most mornings.`,
      ),
    );
  }
  const meanBefore = mean(before);
  const sdBefore = sampleSd(before);
  const mean7 = mean(week);
  const z = (mean7 - meanBefore) / Math.max(sdBefore, item.floor);
  return known({ mean7, meanBefore, sdBefore, count7: week.length, countBefore: before.length, z });
}

function valuesBetween(window: DayWindow, from: number, to: number, valueOf: Item['valueOf']): number[] {
  const values: number[] = [];
  for (let offset = from; offset <= to; offset++) {
    const { checkIn } = window.day(offset);
    const value = checkIn && valueOf(checkIn);
    if (value !== null) values.push(value);
  }
  return values;
}
