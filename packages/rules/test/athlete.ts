import { addDays, localDate, type LocalDate } from '@freshlegs/domain';
import type { AthleteRecord, CheckIn, Session } from '../src/record/athlete-record.ts';

/** Day 0 of the tests. */
export const TODAY = localDate('2026-03-30');
export const on = (offset: number): LocalDate => addDays(TODAY, offset);
export const days = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A record in which nothing is recorded but what is given. */
export const athlete = (given: Partial<AthleteRecord> = {}): AthleteRecord => ({
  profile: { homeZone: 'Europe/London' },
  sessions: [],
  checkIns: [],
  explicitRest: [],
  confirmedRest: [],
  symptoms: [],
  questionnaires: {},
  medicines: [],
  privateHealth: {},
  bloodResults: [],
  bloodContext: {},
  carry: {},
  ...given,
});

export const run = (offset: number, km: number, more: Partial<Session> = {}): Session => ({
  sport: 'run',
  on: on(offset),
  km,
  min: km * 6,
  ...more,
});

export const other = (offset: number, min: number, more: Partial<Session> = {}): Session => ({
  sport: 'other',
  on: on(offset),
  min,
  ...more,
});

export const checkIn = (offset: number, values: Omit<CheckIn, 'on'>): CheckIn => ({ on: on(offset), ...values });

/** Runs on each day from..to, distances repeated in order; 0 = no run. */
export const runs = (from: number, to: number, ...cycle: number[]): Session[] =>
  days(from, to).flatMap((offset, index) => {
    const km = cycle[index % cycle.length] ?? 0;
    return km === 0 ? [] : [run(offset, km, { rpe: 3 })];
  });

/** Explicit rest on each day from..to, so that every day is an entry. */
export const rest = (from: number, to: number): LocalDate[] => days(from, to).map(on);

/** The same check-in on each day from..to. */
export const checkIns = (from: number, to: number, values: Omit<CheckIn, 'on'>): CheckIn[] =>
  days(from, to).map((offset) => checkIn(offset, values));
