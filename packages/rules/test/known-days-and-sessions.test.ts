import { describe, expect, it } from 'vitest';
import { localDate } from '@freshlegs/domain';
import type { AthleteRecord, CheckIn, Session } from '../src/record/athlete-record.ts';
import { type DayWindow, dayWindow } from '../src/record/day-window.ts';
import { assessed, facts } from './assessed.ts';
import { TODAY, athlete, checkIn, days, on, other, rest, run } from './athlete.ts';

const window = (given: Partial<AthleteRecord>): DayWindow => dayWindow(athlete(given), TODAY);
const starts = (...records: readonly Partial<AthleteRecord>[]) => records.map((given) => window(given).start);
const unknownDays = (given: Partial<AthleteRecord>, from: number): number[] => {
  const laidOut = window(given);
  return days(from, 0).filter((offset) => !laidOut.isKnown(offset));
};

describe('2.1 an entry: a session, a check-in with at least one value, or an explicit rest, up to day 0', () => {
  it.each<[string, Omit<CheckIn, 'on'>]>([
    ['heaviness', { heaviness: 0 }],
    ['soreness', { soreness: 0 }],
    ['sleep', { sleepH: 0 }],
    ['one Hooper item', { hooper: { stress: 1 } }],
    ['resting pulse', { restingPulseBpm: 50 }],
    ['rMSSD', { rmssdMs: 60 }],
    ['carbohydrate', { carbG: 0 }],
    ['a complete day of food', { carbComplete: false }],
    ['urine colour', { urineColor: 1 }],
  ])('a check-in with %s alone', (_, values) => {
    expect(window({ checkIns: [checkIn(-3, values)] }).start).toBe(-3);
  });

  it('today counts, tomorrow does not', () => {
    expect(
      starts({ explicitRest: [on(0)] }, { checkIns: [checkIn(0, { heaviness: 1 })] }, { sessions: [run(0, 5)] }),
    ).toEqual([0, 0, 0]);
    expect(
      starts({ explicitRest: [on(1)] }, { checkIns: [checkIn(1, { heaviness: 1 })] }, { sessions: [run(1, 5)] }),
    ).toEqual([null, null, null]);
    expect(window({ explicitRest: [on(0)] })).toMatchObject({ historyDays: 1 });
    expect(window({ explicitRest: [on(-4), on(1)] }).historyDays).toBe(5);
  });

  it('the first of them all is the start, whatever their order', () => {
    expect(starts({ explicitRest: [on(-2), on(-9), on(-5)] }, { sessions: [run(-2, 5), run(-30, 5)] })).toEqual([
      -9, -30,
    ]);
    expect(window({ carry: { firstEntryOn: on(-400) } }).historyDays).toBe(401);
    expect(starts({ carry: { lastEntryBeforeWindowOn: on(-7) } }, {})).toEqual([-7, null]);
  });

  it('several check-ins of a day are one, the later value stays', () => {
    const { checkIn: merged } = window({
      checkIns: [checkIn(0, { heaviness: 2, soreness: 3 }), checkIn(0, { heaviness: 5 }), checkIn(0, {})],
    }).day(0);
    expect(merged).toEqual({ on: on(0), heaviness: 5, soreness: 3 });
  });
});

describe('2.1 known days', () => {
  it('are told of the last weeks without the years before them, and of these as well', () => {
    // Three silent days across the edge of the window are known; five are not.
    const short = window({ sessions: [run(-400, 8), run(-61, 8), run(-57, 8), run(0, 8)] });
    expect([-61, -60, -59, -58, -57, -56].map((offset) => short.isKnown(offset))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    const long = window({ sessions: [run(-400, 8), run(-63, 8), run(-57, 8), run(0, 8)] });
    expect([-63, -62, -60, -59, -58, -57].map((offset) => long.isKnown(offset))).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect([short.knownCount(-59, -57), long.knownCount(-59, -57), short.coverage(-400, -401 + 10)]).toEqual([
      3, 1, 0.1,
    ]);
    const years = window({ sessions: days(-400, 0).map((offset) => run(offset, 8)) });
    expect([years.knownCount(-400, 0), years.isKnown(-300), years.isKnown(-401)]).toEqual([401, true, false]);
  });

  it('of a long silent gap only what was confirmed is known, both ends of it', () => {
    const given = { sessions: [run(-20, 5), run(0, 5)], confirmedRest: [{ from: on(-12), to: on(-10) }] };
    expect(unknownDays(given, -20)).toEqual([...days(-19, -13), ...days(-9, -1)]);
    // Confirmed to the end of next week: known up to today.
    const ahead = { sessions: [run(-20, 5)], confirmedRest: [{ from: on(-12), to: on(5) }] };
    expect(unknownDays(ahead, -20)).toEqual(days(-19, -13));
  });

  it('gaps of three and of four days in one log', () => {
    const given = { sessions: [-20, -16, -11, -7, -2].map((offset) => run(offset, 5)) };
    // -19..-17 three, -15..-12 four, -10..-8 three, -6..-3 four, -1..0 two.
    expect(unknownDays(given, -20)).toEqual([...days(-15, -12), ...days(-6, -3)]);
    const log = window(given);
    expect([
      log.knownCount(-20, 0),
      log.knownCount(-15, -12),
      log.knownCount(-16, -11),
      log.knownCount(-100, -20),
    ]).toEqual([13, 0, 2, 1]);
    expect([log.coverage(-11, -7), log.coverage(-29, -20)]).toEqual([1, 0.1]);
  });

  it('days before the start and after today are not known; without any entry none is', () => {
    const four = window({ explicitRest: rest(-3, 0) });
    expect([-4, -3, 0, 1].map((offset) => four.isKnown(offset))).toEqual([false, true, true, false]);
    expect([0, -1, -1, -29].map((offset) => four.date(offset))).toEqual(
      ['2026-03-30', '2026-03-29', '2026-03-29', '2026-03-01'].map(localDate),
    );
    const empty = window({ confirmedRest: [{ from: on(-9), to: on(0) }] });
    expect([empty.isKnown(0), empty.knownCount(-9, 0), empty.historyDays]).toEqual([false, 0, 0]);
  });

  it('the days looked at one by one end on -59', () => {
    const log = window({ sessions: [run(-59, 5), run(-60, 5), run(-61, 5)] });
    expect([-59, -60, -61, 1].map((offset) => log.day(offset).runs.length)).toEqual([1, 0, 0, 0]);
    expect(log.runs.map(({ offset }) => offset)).toEqual([-61, -60, -59]);
  });
});

describe('2.1 implausible: a run of at least 5 km at more than 6.5 m/s', () => {
  const counted = (session: Session) => {
    const log = window({ sessions: [session] });
    return [log.runs.length, log.sessions.length, [...log.data], log.isKnown(0)];
  };
  const noted = [0, 0, ['DATA.IMPLAUSIBLE_SPEED'], true];

  it('is left out of runs and of load, its day stays known', () => {
    // 7.8 km in 20 min are 6.5 m/s.
    expect(counted(run(0, 7.8, { min: 20 }))).toEqual([1, 1, [], true]);
    expect(counted(run(0, 7.81, { min: 20 }))).toEqual(noted);
    expect(counted(run(0, 5, { min: 10 }))).toEqual(noted);
    expect(counted(run(0, 4.999, { min: 10 }))).toEqual([1, 1, [], true]);
    expect(counted(run(0, 50, { min: 0 }))).toEqual([1, 1, [], true]);
    expect(counted(other(0, 60, { km: 40 }))).toEqual([0, 1, [], true]);
    const beside = facts({ sessions: [run(0, 30, { min: 60, rpe: 3 }), run(0, 5, { min: 30, rpe: 2 })] });
    expect(beside.value('loadSeries')?.daily[41]).toBe(60);
  });
});

describe('2.1 nothing logged: at least 14 days, a check-in and no session in the last 14', () => {
  const noted = (given: Partial<AthleteRecord>) => assessed(given).data.includes('DATA.NO_SESSIONS_LOGGED');
  const checkedIn = (offset: number) => [checkIn(offset, { heaviness: 1 })];

  it('14 days and not 13; a check-in on -13 and not on -14', () => {
    expect([13, 12].map((first) => noted({ checkIns: checkedIn(0), explicitRest: rest(-first, 0) }))).toEqual([
      true,
      false,
    ]);
    expect([-13, -14].map((offset) => noted({ checkIns: checkedIn(offset), explicitRest: rest(-20, 0) }))).toEqual([
      true,
      false,
    ]);
  });

  it('other sport is a session, a parked run is not', () => {
    const given = { checkIns: checkedIn(0), explicitRest: rest(-20, 0) };
    expect(noted({ ...given, sessions: [other(0, 30)] })).toBe(false);
    expect(noted({ ...given, sessions: [run(0, 30, { min: 60 })] })).toBe(true);
  });
});
