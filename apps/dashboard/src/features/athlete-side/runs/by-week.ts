import { addDays, dayNumber, isLocalDate, type LocalDate } from '@freshlegs/domain';
import type { RunView } from './run-words.ts';

export interface RunWeek {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly runs: readonly RunView[];
  /** Of the runs that say their distance. */
  readonly distanceM: number;
}

/** 1970-01-01, day 0, was a Thursday: days since the week began. */
const intoWeek = (date: LocalDate, weekStart: 'monday' | 'sunday'): number =>
  (((dayNumber(date) + (weekStart === 'monday' ? 3 : 4)) % 7) + 7) % 7;

/** Sessions by the club's calendar week, in the order given. */
export function byWeek(runs: readonly RunView[], weekStart: 'monday' | 'sunday'): RunWeek[] {
  const weeks: { from: LocalDate; to: LocalDate; runs: RunView[]; distanceM: number }[] = [];
  for (const run of runs) {
    if (!isLocalDate(run.on)) continue;
    const from = addDays(run.on, -intoWeek(run.on, weekStart));
    let week = weeks.find((one) => one.from === from);
    if (!week) weeks.push((week = { from, to: addDays(from, 6), runs: [], distanceM: 0 }));
    week.runs.push(run);
    if (run.sport === 'run') week.distanceM += run.distanceM ?? 0;
  }
  return weeks;
}
