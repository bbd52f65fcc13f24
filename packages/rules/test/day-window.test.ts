import { localDate, localDateOf } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { dayWindow } from '../src/record/day-window.ts';
import type { Session } from '../src/record/athlete-record.ts';
import { assessed } from './assessed.ts';
import { TODAY, athlete, checkIn, on, rest, run, runs } from './athlete.ts';

const window = (given: Parameters<typeof athlete>[0]) => dayWindow(athlete(given), TODAY);
const at = (iso: string, more: Partial<Session> = {}): Session => ({
  sport: 'run',
  km: 8,
  min: 48,
  on: localDate(iso.slice(0, 10)),
  startMs: Date.parse(iso),
  ...more,
});

describe('2.1 local dates', () => {
  it.each([
    ['2026-01-10T07:30Z', 'America/Los_Angeles', '2026-01-09'],
    ['2026-03-28T23:30Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-25T23:30Z', 'Europe/Berlin', '2026-10-26'],
    ['2026-06-01T15:30Z', 'Asia/Tokyo', '2026-06-02'],
    ['2026-06-01T10:30Z', 'Pacific/Kiritimati', '2026-06-02'],
    ['2026-01-10T18:15Z', 'Asia/Kathmandu', '2026-01-11'],
  ])('%s in %s is %s', (instant, zone, date) => expect(localDateOf(new Date(instant), zone)).toBe(date));

  it('clock changes do not move days: 28 offsets are 28 dates', () => {
    const around = window({ sessions: runs(-27, 0, 8) });
    expect(around.date(-27)).toBe('2026-03-03');
    expect(around.knownCount(-27, 0)).toBe(28);
  });
});

describe('2.1 known and unknown days', () => {
  it('a silent gap of 3 days is known, of 4 days unknown', () => {
    expect(window({ sessions: [run(-10, 8), run(-6, 8)] }).isKnown(-8)).toBe(true);
    expect(window({ sessions: [run(-10, 8), run(-5, 8)] }).isKnown(-8)).toBe(false);
  });

  it('a gap that reaches today is a gap like any other', () => {
    expect(window({ sessions: runs(-20, -3, 8) }).isKnown(0)).toBe(true);
    expect(window({ sessions: runs(-20, -4, 8) }).isKnown(0)).toBe(false);
  });

  it('confirmed rest makes a gap known but never moves the start', () => {
    const layoff = window({ sessions: [run(-10, 8), run(0, 8)], confirmedRest: [{ from: on(-30), to: on(-1) }] });
    expect(layoff.start).toBe(-10);
    expect(layoff.isKnown(-11)).toBe(false);
    expect(layoff.knownCount(-10, 0)).toBe(11);
    expect(layoff.coverage(-27, 0)).toBeCloseTo(11 / 28, 12);
  });

  it('confirmed rest splits a gap: what is left of it may be short', () => {
    const split = window({ sessions: [run(-8, 8), run(0, 8)], confirmedRest: [{ from: on(-4), to: on(-4) }] });
    expect(split.knownCount(-7, -1)).toBe(7);
  });

  it('a check-in without any value is no entry', () => {
    expect(window({ checkIns: [checkIn(-3, {}), checkIn(-2, { hooper: {} })] }).start).toBeNull();
    expect(window({ checkIns: [checkIn(-3, { heaviness: 0 })] }).historyDays).toBe(4);
  });

  it('without any entry: history 0, coverage 0', () => {
    expect(assessed().metrics).toMatchObject({ historyDays: 0, coverage28: 0, 'series.measure': null });
  });
});

describe('2.1 notes about the data', () => {
  it('two sources at most 60 s apart are one run: the fuller record stays', () => {
    const twice = window({
      sessions: [
        at('2026-03-29T08:00:00Z', { source: 'watch' }),
        at('2026-03-29T08:01:00Z', { source: 'phone', rpe: 4 }),
      ],
    });
    expect(twice.runs.map(({ session }) => session.source)).toEqual(['phone']);
    expect([...twice.data]).toEqual(['DATA.DUPLICATE']);
  });

  it('on a tie the earlier one stays; 61 s apart or the same source are two runs', () => {
    const watch = at('2026-03-29T08:00:00Z', { source: 'watch' });
    expect(window({ sessions: [at('2026-03-29T08:00:30Z', { source: 'phone' }), watch] }).runs[0]?.session.source).toBe(
      'watch',
    );
    expect(window({ sessions: [watch, at('2026-03-29T08:01:01Z', { source: 'phone' })] }).runs).toHaveLength(2);
    expect(window({ sessions: [watch, at('2026-03-29T08:00:10Z', { source: 'watch' })] }).runs).toHaveLength(2);
    expect(window({ sessions: [at('2026-03-29T08:00:00Z'), at('2026-03-29T08:00:10Z')] }).runs).toHaveLength(2);
  });

  it('never against day-based entries', () => {
    expect(window({ sessions: [run(-1, 8), at('2026-03-29T08:00:00Z', { source: 'watch' })] }).runs).toHaveLength(2);
  });

  it('a run over 6.5 m/s from 5 km is parked; its day stays known', () => {
    const ride = window({ sessions: [run(-1, 30, { min: 60 }), run(-2, 4.9, { min: 10 })] });
    expect(ride.runs.map(({ km }) => km)).toEqual([4.9]);
    expect(ride.isKnown(-1)).toBe(true);
    expect([...ride.data]).toEqual(['DATA.IMPLAUSIBLE_SPEED']);
  });

  it('future-dated sessions are ignored, other zones noted', () => {
    const { data, metrics } = assessed({
      sessions: [run(0, 8), run(1, 30), at('2026-03-29T08:00:00Z', { zone: 'Europe/Berlin' })],
    });
    expect(data).toEqual(['DATA.FUTURE_DATED', 'DATA.TZ_TRAVEL']);
    expect(metrics['historyDays']).toBe(2);
  });

  it('check-ins without sessions for two weeks', () => {
    const checkedIn = { checkIns: [checkIn(-5, { heaviness: 2 })], explicitRest: rest(-20, 0) };
    expect(assessed(checkedIn).data).toEqual(['DATA.NO_SESSIONS_LOGGED']);
    expect(assessed({ ...checkedIn, explicitRest: rest(-12, 0) }).data).toEqual([]);
    expect(assessed({ ...checkedIn, sessions: [run(-14, 8)] }).data).toEqual(['DATA.NO_SESSIONS_LOGGED']);
    expect(assessed({ ...checkedIn, sessions: [run(-13, 8)] }).data).toEqual([]);
  });

  it('well-being better than usual beside very heavy legs is a conflict', () => {
    const usual = [3, 4, 5].flatMap((_, third) =>
      Array.from({ length: 5 }, (__, index) =>
        checkIn(-34 + third * 5 + index, { hooper: { sleep: 3 + third, fatigue: 4 } }),
      ),
    );
    const light = [-6, -5, -4, -3].map((offset) => checkIn(offset, { hooper: { sleep: 1, fatigue: 1 } }));
    const heavy = (heaviness: number) => assessed({ checkIns: [...usual, ...light, checkIn(0, { heaviness })] }).data;
    expect(heavy(7)).toContain('DATA.CONFLICT');
    expect(heavy(6)).not.toContain('DATA.CONFLICT');
  });
});

describe('window + carry', () => {
  it('a cut record with its carry is judged as the whole one', () => {
    const sessions = runs(-400, 0, 7, 8, 0, 5, 6, 16).map((one) => ({ ...one, shoe: 'red' }));
    const checkIns = runs(-400, 0, 1).map((_, index) => checkIn(-index, { heaviness: 1 + (index % 6) }));
    const whole = assessed({ sessions, checkIns });
    const cut = 120;
    const recent = <Item extends { on: string }>(items: Item[]): Item[] => items.filter((item) => item.on > on(-cut));
    const before = sessions.filter((one) => one.on <= on(-cut));
    const windowed = assessed({
      sessions: recent(sessions),
      checkIns: recent(checkIns),
      carry: {
        firstEntryOn: on(-400),
        lastEntryBeforeWindowOn: on(-cut),
        shoeKm: { red: before.reduce((km, one) => km + (one.km ?? 0), 0) },
      },
    });
    expect(windowed).toEqual(whole);
  });
});
