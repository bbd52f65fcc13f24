import type { Facts } from '../kernel/facts.ts';
import { atOrAbove } from '../kernel/compare.ts';
import type { Missing } from '@freshlegs/domain';
import { type Reading, known, lack, missing, silent } from '../kernel/reading.ts';
import type { DayWindow } from '../record/day-window.ts';

/** A day is heavy from this score on (3.2, ours, by analogy with pain scales). */
export const HEAVY_SCORE = 4;
/** A value older than this says nothing about today. */
const STALE_AFTER_DAYS = 2;
const LOOK_BACK = -59;

/** Days with a heaviness value and heavy ones among them. */
export interface HeavinessCounts {
  readonly records14: number;
  readonly records28: number;
  readonly days14: number;
  readonly days28: number;
  readonly recordsAll: number;
}

export const isHeavy = (score: number): boolean => atOrAbove(score, HEAVY_SCORE);

const scoreOn = (window: DayWindow, offset: number): number | undefined => window.day(offset).checkIn?.heaviness;

/** Counts over the windows of 9.3; always known. */
export function heavinessCounts({ window }: Facts): Reading<HeavinessCounts> {
  const counts = { records14: 0, records28: 0, days14: 0, days28: 0, recordsAll: 0 };
  for (let offset = LOOK_BACK; offset <= 0; offset++) {
    const score = scoreOn(window, offset);
    if (score === undefined) continue;
    counts.recordsAll++;
    if (offset >= -27) counts.records28++;
    if (offset >= -13) counts.records14++;
    if (offset >= -27 && isHeavy(score)) counts.days28++;
    if (offset >= -13 && isHeavy(score)) counts.days14++;
  }
  return known(counts);
}

/** How the legs are now. */
export interface Heaviness {
  readonly latest: number;
  readonly latestOffset: number;
  readonly heavyNow: boolean;
  /** First day of the current episode; null when not heavy now. */
  readonly onset: number | null;
  /** Heavy days of the last seven. */
  readonly heavyDays7: number;
}

/** The latest heaviness of today or the two days before (3.2). Missing: `heaviness`. */
export function heaviness({ window }: Facts): Reading<Heaviness> {
  for (let offset = 0; offset >= -STALE_AFTER_DAYS; offset--) {
    const latest = scoreOn(window, offset);
    if (latest === undefined) continue;
    const heavy = isHeavy(latest);
    return known({
      latest,
      latestOffset: offset,
      heavyNow: heavy,
      onset: heavy ? onsetBefore(window, offset) : null,
      heavyDays7: heavyDaysBetween(window, -6, 0),
    });
  }
  return missing(
    'heaviness',
    lack(
      'check-in.heaviness',
      'too-old',
      'How the legs feel was not entered in the last three days.',
      'Enter how heavy the legs feel before training, 0 to 10.',
    ),
  );
}

/** Heavy days from..to. */
export function heavyDaysBetween(window: DayWindow, from: number, to: number): number {
  let days = 0;
  for (let offset = from; offset <= to; offset++) {
    const score = scoreOn(window, offset);
    if (score !== undefined && isHeavy(score)) days++;
  }
  return days;
}

/** Goes back from heavy day to heavy day while the next one is at most four days earlier. */
function onsetBefore(window: DayWindow, latest: number): number {
  let onset = latest;
  for (let offset = latest - 1; offset >= LOOK_BACK && onset - offset <= 4; offset--) {
    const score = scoreOn(window, offset);
    if (score !== undefined && isHeavy(score)) onset = offset;
  }
  return onset;
}

/** True while legs are heavy now; silent (not applicable) while they are not, missing while that is not known. */
export function heavyNow(facts: Facts): Reading<Heaviness & { readonly onset: number }> {
  const reading = facts.read('heaviness');
  if (reading.status !== 'known') return reading;
  const { onset } = reading.value;
  return onset === null ? silent('Asked only while the legs feel heavy.') : known({ ...reading.value, onset });
}

/** Heavy days of seven from which heavy legs are worth a talk (9.1, ours). */
export const HEAVY_DAYS_FOR_TALK = 3;

/**
 * A question that is asked when the legs stay heavy: missing then, and silent while they are not. While how the legs
 * feel is not known, that is what is missing.
 */
export function askedWhileHeavy(facts: Facts, question: Missing): Reading<never> {
  const reading = facts.read('heaviness');
  if (reading.status === 'missing') return missing(null, ...reading.missing);
  const staysHeavy = reading.status === 'known' && reading.value.heavyDays7 >= HEAVY_DAYS_FOR_TALK;
  return staysHeavy ? missing(null, question) : silent('Asked when the legs stay heavy.');
}
