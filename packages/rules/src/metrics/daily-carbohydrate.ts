import type { Facts } from '../kernel/facts.ts';
import { atOrAbove, atOrBelow, below } from '../kernel/compare.ts';
import { type Reading, known, lack, missing } from '../kernel/reading.ts';
import type { Day } from '../record/day-window.ts';
import { mean } from './statistics.ts';

/** Lower bound in g/kg by minutes of training that day (4.1: Burke 2011; the minutes are ours). */
const BANDS = [
  { upToMin: 30, gPerKg: 3 },
  { upToMin: 75, gPerKg: 5 },
  { upToMin: 240, gPerKg: 6 },
] as const;
const ABOVE_BANDS_G_PER_KG = 8;
/** Food logs under-report: a day is low below 80 % of the bound (ours). */
const LOW_SHARE = 0.8;
const DAYS_NEEDED = 3;

/** Lower bound of carbohydrate for a day with so many minutes of training, g/kg (4.1). */
export const carbohydrateBoundGPerKg = (trainingMin: number): number =>
  BANDS.find(({ upToMin }) => atOrBelow(trainingMin, upToMin))?.gPerKg ?? ABOVE_BANDS_G_PER_KG;

/** Complete food days of the last seven against what training asked for. */
export interface DailyCarbohydrate {
  readonly completeDays: number;
  readonly lowDays: number;
  readonly firstLowDay: number | null;
  /** Mean over the complete days of max(0, 1 - intake/bound). */
  readonly meanShortfall: number;
}

/** Daily carbohydrate (4.1). Missing: `carbDaily` with one or two complete days, or without body mass. */
export function dailyCarbohydrate({ window, record }: Facts): Reading<DailyCarbohydrate> {
  const days: { offset: number; carbG: number; boundGPerKg: number }[] = [];
  for (let offset = -6; offset <= 0; offset++) {
    const day = window.day(offset);
    const { carbComplete, carbG } = day.checkIn ?? {};
    if (carbComplete === true && carbG !== undefined) {
      days.push({ offset, carbG, boundGPerKg: carbohydrateBoundGPerKg(trainingMinutes(day)) });
    }
  }
  if (days.length < DAYS_NEEDED) return missing(days.length > 0 ? 'carbDaily' : null, tooFewDays(days.length));
  const { massKg } = record.profile;
  if (massKg === undefined) return missing('carbDaily', MASS_MISSING);
  const low = days.filter(({ carbG, boundGPerKg }) => below(carbG, LOW_SHARE * boundGPerKg * massKg));
  return known({
    completeDays: days.length,
    lowDays: low.length,
    firstLowDay: low[0]?.offset ?? null,
    meanShortfall: mean(days.map(({ carbG, boundGPerKg }) => Math.max(0, 1 - carbG / (boundGPerKg * massKg)))),
  });
}

/** True if intake was low on at least three complete days and at least half of them. */
export const isLow = ({ lowDays, completeDays }: DailyCarbohydrate): boolean =>
  lowDays >= DAYS_NEEDED && atOrAbove(2 * lowDays, completeDays);

const trainingMinutes = ({ runs, others }: Day): number => {
  let minutes = 0;
  for (const run of runs) minutes += run.min;
  for (const session of others) minutes += session.min;
  return minutes;
};

export const MASS_MISSING = lack(
  'profile.body-mass',
  'missing',
  'The amount that training asks for needs one more profile entry.',
  'It can be added in the private part of the profile.',
);

const tooFewDays = (count: number) =>
  lack(
    'food.complete-days',
    count > 0 ? 'too-few' : 'missing',
    `Food was logged completely on ${count} of the last seven days; ${DAYS_NEEDED} are needed.`,
    'Log the carbohydrate of three whole days.',
  );
