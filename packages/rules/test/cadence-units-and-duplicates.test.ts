import { localDate } from '@freshlegs/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AthleteRecord, Session } from '../src/record/athlete-record.ts';
import { type DayWindow, dayWindow } from '../src/record/day-window.ts';
import { withoutDuplicates } from '../src/record/place-sessions.ts';
import { TODAY, athlete, on, other, run } from './athlete.ts';

const window = (given: Partial<AthleteRecord>): DayWindow => dayWindow(athlete(given), TODAY);

describe('6.1 steps a minute, both feet', () => {
  /** Half an hour at that speed. */
  const cadence = (speedMs: number, cadencePerMin: number, more: Partial<Session> = {}) => {
    const { runs, data } = window({ sessions: [run(0, speedMs * 1.8, { min: 30, cadencePerMin, ...more })] });
    return [runs[0]?.cadenceSpm, ...data];
  };

  it('an explicit unit wins: 84 strides -> 168, 84 steps -> 84, no note', () => {
    expect(cadence(3, 84, { cadenceUnit: 'strides' })).toEqual([168]);
    expect(cadence(3, 84, { cadenceUnit: 'spm' })).toEqual([84]);
  });

  it.each([
    // 84 taken as steps at 3.0 m/s -> 2.143 m.
    ['more than 2.0 m a step', 3, 84, [168, 'DATA.CADENCE_HALF_RATE']],
    ['2.022 m', 3, 89, [178, 'DATA.CADENCE_HALF_RATE']],
    ['exactly 2.0 m', 3, 90, [90]],
    ['1.875 m, however low the cadence', 2.5, 80, [80]],
    ['just below 4.5 m/s', 4.49, 119, [238, 'DATA.CADENCE_HALF_RATE']],
    ['4.5 m/s', 4.5, 119, [119]],
    ['120 a minute', 4.4, 120, [120]],
    ['119 a minute', 4.4, 119, [238, 'DATA.CADENCE_HALF_RATE']],
  ])('without a unit: %s', (_, speedMs, cadencePerMin, expected) => {
    expect(cadence(speedMs, cadencePerMin)).toEqual(expected);
  });

  it('0 is no cadence, and not half of one', () => {
    expect(cadence(3, 0)).toEqual([null]);
    expect(cadence(3, 0, { cadenceUnit: 'strides' })).toEqual([null]);
    expect(window({ sessions: [run(0, 5)] }).runs[0]?.cadenceSpm).toBeNull();
  });

  it('applied to a run of any age', () =>
    expect([...window({ sessions: [run(-300, 5.4, { min: 30, cadencePerMin: 84 })] }).data]).toEqual([
      'DATA.CADENCE_HALF_RATE',
    ]));
});

describe('2.1 duplicates among sessions with a start', () => {
  const start = Date.parse('2026-03-29T08:00:00Z');
  const at = (seconds: number, source: string, more: Partial<Session> = {}): Session => ({
    sport: 'run',
    on: localDate('2026-03-29'),
    km: 8,
    min: 48,
    startMs: start + 1000 * seconds,
    source,
    ...more,
  });
  const kept = (...sessions: readonly Session[]) => {
    const log = window({ sessions });
    return log.sessions.map(({ session }) => `${session.source} ${((session.startMs ?? 0) - start) / 1000}`);
  };

  it('the one with more attributes stays, as its source counted them where it did', () => {
    expect(kept(at(0, 'watch'), at(30, 'phone', { rpe: 3 }))).toEqual(['phone 30']);
    expect(kept(at(0, 'watch', { rpe: 3 }), at(30, 'phone'))).toEqual(['watch 0']);
    const counted = (watch: number, phone: number) =>
      kept(
        at(0, 'watch', { rpe: 3, hrAvgBpm: 150, attributeCount: watch }),
        at(30, 'phone', { attributeCount: phone }),
      );
    expect([counted(8, 9), counted(9, 8), counted(8, 8)]).toEqual([['phone 30'], ['watch 0'], ['watch 0']]);
  });

  it('one that replaced an earlier one takes its own place by start', () => {
    // The phone's at 40 s is the fuller record of what the watch began at 0 s; the watch's at 30 s is another run.
    expect(kept(at(0, 'watch'), at(30, 'watch'), at(40, 'phone', { rpe: 3 }))).toEqual(['watch 30', 'phone 40']);
    expect(kept(at(600, 'watch'), at(0, 'phone'), at(300, 'watch'))).toEqual(['phone 0', 'watch 300', 'watch 600']);
  });

  it('sessions that only name a day are never duplicates, and come first in the order given', () => {
    const named = [run(-1, 5, { source: 'phone' }), run(-1, 5, { source: 'watch' }), other(-1, 30)];
    const log = window({ sessions: [at(0, 'watch'), ...named] });
    expect(log.sessions.map(({ session }) => [session.source, session.startMs])).toEqual([
      ['phone', undefined],
      ['watch', undefined],
      [undefined, undefined],
      ['watch', start],
    ]);
    expect([...log.data]).toEqual([]);
  });

  it('travel is noted only where the zone is not the home zone', () => {
    const noted = (more: Partial<Session>) => [...window({ sessions: [at(0, 'watch', more)] }).data];
    expect([noted({}), noted({ zone: 'Europe/London' })]).toEqual([[], []]);
    expect(noted({ zone: 'Europe/Paris' })).toEqual(['DATA.TZ_TRAVEL']);
  });

  it('other sport of long ago is a session like any other', () => {
    const log = window({ sessions: [other(-90, 60), run(-90, 5)] });
    expect([log.sessions.length, log.runs.length, log.start]).toEqual([2, 1, -90]);
  });
});

it('recordings within a minute of each other are told apart as by comparing each with all', () => {
  const recording = fc.record({
    startMs: fc.integer({ min: 0, max: 40 }).map((steps) => steps * 10_000),
    source: fc.constantFrom('watch', 'phone', 'form'),
    attributeCount: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(recording, { maxLength: 12 }), (recordings) => {
      const sessions: Session[] = recordings.map((one) => ({ sport: 'run', on: on(0), min: 30, ...one }));
      // 2.1 word by word: of two sources that start at most 60 s apart the fuller one stays, on a tie the earlier one.
      const kept: Session[] = [];
      for (const session of sessions.toSorted((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0))) {
        const twin = kept.findIndex(
          ({ startMs, source }) => (session.startMs ?? 0) - (startMs ?? 0) <= 60_000 && source !== session.source,
        );
        const earlier = kept[twin];
        if (earlier === undefined) kept.push(session);
        else if ((session.attributeCount ?? 0) > (earlier.attributeCount ?? 0)) kept[twin] = session;
      }
      const found = withoutDuplicates(sessions, new Set());
      expect(found).toEqual(kept.sort((a, b) => (a.startMs ?? 0) - (b.startMs ?? 0)));
    }),
    { numRuns: 2000 },
  );
});
