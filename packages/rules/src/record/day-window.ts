import { dayNumber, fromDayNumber } from '@freshlegs/domain';
import type { DataCode, LocalDate } from '@freshlegs/domain';
import type { AthleteRecord, CheckIn, Session } from './athlete-record.ts';
import { type KnownDays, knownDays } from './known-days.ts';
import { type PlacedSession, placeSessions } from './place-sessions.ts';
import type { Run } from './run.ts';

/** One local day. Runs and others are in the order of 2.1, parked runs left out. */
export interface Day {
  readonly runs: readonly Run[];
  readonly others: readonly Session[];
  readonly checkIn: CheckIn | null;
}

/** Days the rules look at one by one: -59..0. */
export const WINDOW_DAYS = 60;
const EMPTY_DAY: Day = { runs: [], others: [], checkIn: null };

/** The record laid out by day, once an assessment. Offsets: 0 = the day, negative = earlier. */
export interface DayWindow {
  readonly asOfDay: number;
  /** Offset of the first entry; null without any. */
  readonly start: number | null;
  /** 1 - start; 0 without any entry. */
  readonly historyDays: number;
  /** Every run that counts, of any age, in order. */
  readonly runs: readonly Run[];
  /** Every session that counts, of any age, in order. */
  readonly sessions: readonly PlacedSession[];
  readonly data: ReadonlySet<DataCode>;
  /** Day -59..0; an empty day otherwise. */
  day(offset: number): Day;
  /** Which days are known, told from this offset on. */
  knownSince(offset: number): KnownDays;
  isKnown(offset: number): boolean;
  knownCount(from: number, to: number): number;
  /** Known days / days of the window; days before the first entry count in the denominator. */
  coverage(from: number, to: number): number;
  date(offset: number): LocalDate;
}

/** Lays out a record as seen on `asOf`. Check-ins and rest after that day are not read. */
export function dayWindow(record: AthleteRecord, asOf: LocalDate): DayWindow {
  const asOfDay = dayNumber(asOf);
  const data = new Set<DataCode>();
  const placed = placeSessions(record.sessions, asOfDay, record.profile.homeZone, data);
  const sessions = placed.some((one) => one.parked) ? placed.filter((one) => !one.parked) : placed;
  const checkIns = checkInsByOffset(record.checkIns, asOfDay);
  const entries = entryOffsets(record, asOfDay, placed, checkIns);
  // Of years that nobody asks for nothing is laid out.
  const recent = once(() => knownFrom(record, asOfDay, entries, beginOfWindow(entries)));
  const ever = once(() => knownFrom(record, asOfDay, entries, entries.start));
  const knownSince = (offset: number): KnownDays => (offset > -WINDOW_DAYS ? recent() : ever());
  const start = entries.start;
  const historyDays = start === null ? 0 : 1 - start;
  const days = daysOf(sessions, checkIns);
  if (historyDays >= 14 && nothingLogged(days)) data.add('DATA.NO_SESSIONS_LOGGED');
  return {
    asOfDay,
    start,
    historyDays,
    runs: sessions.flatMap((one) => one.run ?? []),
    sessions,
    data,
    day: (offset) => days[offset + WINDOW_DAYS - 1] ?? EMPTY_DAY,
    knownSince,
    isKnown: (offset) => knownSince(offset).isKnown(offset),
    knownCount: (from, to) => knownSince(from).count(from, to),
    coverage: (from, to) => knownSince(from).count(from, to) / (to - from + 1),
    date: (offset) => fromDayNumber(asOfDay + offset),
  };
}

interface Entries {
  readonly start: number | null;
  readonly offsets: readonly number[];
}

/** Of several check-ins of one day later members overwrite earlier ones. */
function checkInsByOffset(checkIns: readonly CheckIn[], asOfDay: number): ReadonlyMap<number, CheckIn> {
  const byOffset = new Map<number, CheckIn>();
  for (const checkIn of checkIns) {
    const offset = dayNumber(checkIn.on) - asOfDay;
    if (offset > 0 || !saysSomething(checkIn)) continue;
    const earlier = byOffset.get(offset);
    byOffset.set(offset, earlier ? { ...earlier, ...checkIn } : checkIn);
  }
  return byOffset;
}

export const saysSomething = (checkIn: CheckIn): boolean =>
  checkIn.heaviness !== undefined ||
  checkIn.soreness !== undefined ||
  checkIn.sleepH !== undefined ||
  checkIn.restingPulseBpm !== undefined ||
  checkIn.rmssdMs !== undefined ||
  checkIn.carbG !== undefined ||
  checkIn.carbComplete !== undefined ||
  checkIn.urineColor !== undefined ||
  (checkIn.hooper !== undefined && Object.values(checkIn.hooper).some((item) => item !== undefined));

function entryOffsets(
  record: AthleteRecord,
  asOfDay: number,
  placed: readonly PlacedSession[],
  checkIns: ReadonlyMap<number, CheckIn>,
): Entries {
  const offsets = placed.map((one) => one.offset);
  offsets.push(...checkIns.keys());
  const { firstEntryOn, lastEntryBeforeWindowOn } = record.carry;
  const carried = [firstEntryOn, lastEntryBeforeWindowOn].filter((day) => day !== undefined);
  for (const day of [...record.explicitRest, ...carried]) {
    const offset = dayNumber(day) - asOfDay;
    if (offset <= 0) offsets.push(offset);
  }
  let start: number | null = null;
  for (const offset of offsets) if (start === null || offset < start) start = offset;
  return { start, offsets };
}

function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

/** The last entry before the window, from which on it is told how long it was silent there; without one, the first. */
function beginOfWindow({ start, offsets }: Entries): number | null {
  let begin = start;
  for (const offset of offsets) if (begin !== null && offset <= -WINDOW_DAYS && offset > begin) begin = offset;
  return begin;
}

/** The days from `begin` on, an entry or the first one of all; what lies before it is not told. */
function knownFrom(record: AthleteRecord, asOfDay: number, { offsets }: Entries, begin: number | null): KnownDays {
  const length = begin === null ? 0 : 1 - begin;
  const entry = new Uint8Array(length);
  const confirmed = new Uint8Array(length);
  if (begin !== null) {
    // Places below 0 do not exist in these arrays: nothing is written there.
    for (const offset of offsets) entry[offset - begin] = 1;
    for (const { from, to } of record.confirmedRest) {
      const first = Math.max(begin, dayNumber(from) - asOfDay);
      const last = Math.min(0, dayNumber(to) - asOfDay);
      for (let offset = first; offset <= last; offset++) confirmed[offset - begin] = 1;
    }
  }
  return knownDays(begin, entry, confirmed);
}

interface OpenDay {
  runs: Run[];
  others: Session[];
  checkIn: CheckIn | null;
}

function daysOf(sessions: readonly PlacedSession[], checkIns: ReadonlyMap<number, CheckIn>): (Day | undefined)[] {
  const days: (OpenDay | undefined)[] = [];
  const at = (offset: number): OpenDay | null =>
    offset <= -WINDOW_DAYS ? null : (days[offset + WINDOW_DAYS - 1] ??= { runs: [], others: [], checkIn: null });
  for (const { session, offset, run } of sessions) {
    if (run) at(offset)?.runs.push(run);
    else at(offset)?.others.push(session);
  }
  for (const [offset, checkIn] of checkIns) {
    const day = at(offset);
    if (day) day.checkIn = checkIn;
  }
  return days;
}

function nothingLogged(days: readonly (Day | undefined)[]): boolean {
  let checkedIn = false;
  for (let offset = -13; offset <= 0; offset++) {
    const day = days[offset + WINDOW_DAYS - 1];
    if (day && (day.runs.length > 0 || day.others.length > 0)) return false;
    checkedIn ||= day !== undefined && day.checkIn !== null;
  }
  return checkedIn;
}
