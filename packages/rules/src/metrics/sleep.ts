import type { Facts } from '../kernel/facts.ts';
import { type Reading, known, lack, missing } from '../kernel/reading.ts';
import { mean } from './statistics.ts';

const NIGHTS_NEEDED = 5;

/** Mean hours of the nights of the last seven days. */
export interface Sleep {
  readonly meanH: number;
  readonly nights: number;
}

/** Mean sleep (3.6). Missing: `sleep` with one to four nights. */
export function sleep({ window }: Facts): Reading<Sleep> {
  const nights: number[] = [];
  for (let offset = -6; offset <= 0; offset++) {
    const hours = window.day(offset).checkIn?.sleepH;
    if (hours !== undefined) nights.push(hours);
  }
  if (nights.length >= NIGHTS_NEEDED) return known({ meanH: mean(nights), nights: nights.length });
  return missing(
    nights.length > 0 ? 'sleep' : null,
    lack(
      'check-in.sleep',
      nights.length > 0 ? 'too-few' : 'missing',
      `Sleep was entered for ${nights.length} of the last seven nights; ${NIGHTS_NEEDED} are needed.`,
      'Enter the hours of sleep each morning.',
    ),
  );
}
