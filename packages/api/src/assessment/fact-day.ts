import { addDays, type LocalDate } from '@freshlegs/domain';
import type { CheckIn, Session } from '@freshlegs/rules';
import { checkInOfRow, type CheckInRow } from './check-in-of-row.ts';
import { sessionOfRun, type RunRow } from './session-of-run.ts';

/** Sessions and check-in of one local day as the rules read them; what is absent was not recorded. */
export interface FactDay {
  readonly on: LocalDate;
  /** In their order within the day; a shoe is named by its id. */
  readonly sessions?: readonly Session[];
  readonly checkIn?: CheckIn;
  readonly rest?: true;
  readonly focalPain?: true;
  readonly fever?: true;
}

/** Days from one to another, both included. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** From before the first day that anybody may have facts of to after the last one. */
export const EVER: Days = { from: '1900-01-01' as LocalDate, to: '9999-12-31' as LocalDate };

/** The days of stored sessions and check-ins that have any, oldest first; both lists are in the order of the days. */
export function factDays(runs: readonly RunRow[], checkIns: readonly CheckInRow[]): readonly FactDay[] {
  const days = new Map<string, Writable<FactDay>>();
  const dayOf = (on: string): Writable<FactDay> => {
    const known = days.get(on);
    if (known) return known;
    const day = { on: on as LocalDate };
    days.set(on, day);
    return day;
  };
  for (const row of runs) {
    const day = dayOf(row.on);
    day.sessions = [...(day.sessions ?? []), sessionOfRun(row)];
  }
  for (const row of checkIns)
    Object.assign(dayOf(row.on), { checkIn: checkInOfRow(row) }, row.rest && { rest: true }, fromHealth(row));
  return inOrder([...days.values()]);
}

const fromHealth = ({ focalPain, illness }: CheckInRow) => ({
  ...(focalPain === true && { focalPain: true }),
  ...(illness === 'fever' && { fever: true }),
});

export type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Kept days and days that were read from the facts, as one list, oldest first. */
export const joinedDays = (kept: readonly FactDay[], read: readonly FactDay[]): readonly FactDay[] =>
  read.length === 0 ? kept : kept.length === 0 ? read : inOrder([...kept, ...read]);

const inOrder = (days: FactDay[]): FactDay[] => days.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The days of a list that lie in a stretch. */
export const daysIn = (days: readonly FactDay[], { from, to }: Days): readonly FactDay[] =>
  days.filter(({ on }) => from <= on && on <= to);

/** A stretch without a day in it. */
export const noDays = (asOf: LocalDate): Days => ({ from: asOf, to: addDays(asOf, -1) });
