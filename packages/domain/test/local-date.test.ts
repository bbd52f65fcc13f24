import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  completedYears,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isLocalDate,
  type LocalDate,
} from '../src/index.ts';

const MS_PER_DAY = 86_400_000;
/** 1 January 1900 and 31 December 2199. */
const [FIRST, LAST] = [-25_567, 84_005];

describe('a calendar date as a number of days', () => {
  it('counts from 1970, over leap days and the years without one', () => {
    const dates = ['1970-01-01', '1969-12-31', '2000-02-29', '2000-03-01', '1900-02-28', '1900-03-01', '2026-11-30'];
    // 30 years with 7 leap days and 59 days more; 1900 had no leap day: 69 years with 17 of them after it.
    expect(dates.map((date) => dayNumber(date as LocalDate))).toEqual([
      0, -1, 11_016, 11_017, -25_509, -25_508, 20_787,
    ]);
  });

  it('is what the calendar of the machine says, for any day, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (day) => {
        const date = fromDayNumber(day);
        expect(isLocalDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(day);
        expect(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY).toBe(day);
      }),
      { numRuns: 3000 },
    );
  });

  it('adds and subtracts', () => {
    expect(addDays('2024-02-28' as LocalDate, 2)).toBe('2024-03-01');
    expect(addDays('2023-03-01' as LocalDate, -1)).toBe('2023-02-28');
    expect(daysBetween('2025-12-31' as LocalDate, '2026-01-01' as LocalDate)).toBe(1);
  });
});

it('years are complete on the birthday, of 29 February on 1 March', () => {
  const years = (born: string, on: string) => completedYears(born as LocalDate, on as LocalDate);
  expect([years('2008-05-17', '2026-05-16'), years('2008-05-17', '2026-05-17')]).toEqual([17, 18]);
  expect([years('2008-02-29', '2026-02-28'), years('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
});
