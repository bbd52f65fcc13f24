import { describe, expect, it } from 'vitest';
import type { ReadingName } from '../src/kernel/facts.ts';
import { addDay } from '../src/metrics/fitness-fatigue.ts';
import { mean, median, sampleSd } from '../src/metrics/statistics.ts';
import type { AthleteRecord, Session } from '../src/record/athlete-record.ts';
import { facts } from './assessed.ts';
import { on, other, rest, run, runs } from './athlete.ts';

const value = <Name extends ReadingName>(given: Partial<AthleteRecord>, name: Name) => facts(given).value(name);
const reasons = (given: Partial<AthleteRecord>, name: ReadingName) => {
  const reading = facts(given).read(name);
  return reading.status === 'missing'
    ? reading.missing.map(({ datum, reason }) => `${datum} ${reason}`)
    : reading.status;
};

describe('2.6 the usual week', () => {
  const weekly = (given: Partial<AthleteRecord>) => value(given, 'weeklyDistance');

  it('blocks of seven days count from the first entry on, when six of their days are known', () => {
    const sessions = [-34, -27, -20, -13, -6].map((offset, index) => run(offset, 10 * (index + 1)));
    // 10, 20, 30, 40 km and this week 50: the mean of four blocks is 25, the week before 40.
    expect(weekly({ sessions, explicitRest: rest(-34, 0) })).toEqual({ w1Km: 50, w0Km: 40, refKm: 40 });
    expect(weekly({ sessions: sessions.slice(3), explicitRest: rest(-13, 0) })).toEqual({
      w1Km: 50,
      w0Km: 40,
      refKm: 40,
    });
    const backwards = [-34, -27, -20, -13, -6].map((offset, index) => run(offset, 50 - 10 * index));
    // 50, 40, 30, 20: mean 35 is more than the week before.
    expect(weekly({ sessions: backwards, explicitRest: rest(-34, 0) })).toEqual({ w1Km: 10, w0Km: 20, refKm: 35 });
    // From -33 on the oldest block does not count: 40, 30, 20.
    expect(weekly({ sessions: backwards.slice(1), explicitRest: rest(-33, 0) })?.refKm).toBe(30);
  });

  it('first and last day of each week', () => {
    const sessions = [run(-14, 1), run(-13, 2), run(-7, 4), run(-6, 8), run(0, 16)];
    expect(weekly({ sessions, explicitRest: rest(-13, 0) })).toMatchObject({ w1Km: 24, w0Km: 6 });
  });

  it('needs 14 days; below a reference of 10 km there is no percentage', () => {
    expect(reasons({ sessions: runs(-12, 0, 5) }, 'weeklyDistance')).toEqual(['log.history too-few']);
    expect(facts({ sessions: runs(-13, 0, 5) }).read('weeklyDistance').status).toBe('known');
    expect(reasons({}, 'weeklyDistance')).toEqual(['log.history too-few']);
    const ramp = (km: number) => value({ sessions: [run(-13, km), run(0, 20)], explicitRest: rest(-13, 0) }, 'ramp');
    expect(ramp(10)).toMatchObject({ refKm: 10, pct: 100 });
    expect(ramp(9.99)).toMatchObject({ refKm: 9.99, pct: null });
  });
});

describe('2.7 the longest run', () => {
  const spike = (given: Partial<AthleteRecord>) => value({ explicitRest: rest(-9, 0), ...given }, 'spike');
  const month = [...runs(-45, -10, 5), run(-8, 10)];

  it('runs from 3 km are judged, on -6 to 0', () => {
    expect(spike({ sessions: [...month, run(0, 3)] })?.highest).toMatchObject({
      offset: 0,
      metres: 3000,
      refMetres: 10_000,
    });
    expect(reasons({ sessions: [...month, run(0, 2.9994)], explicitRest: rest(-9, 0) }, 'spike')).toBe('silent');
    expect(spike({ sessions: [...month, run(0, 2.9995)] })?.highest?.metres).toBe(3000);
    expect(spike({ sessions: [...month, run(-6, 12)] })?.highest?.offset).toBe(-6);
    expect(reasons({ sessions: [...month, run(-7, 12)], explicitRest: rest(-9, 0) }, 'spike')).toBe('silent');
  });

  it('the reference is the longest run of the 30 days before, with its day; of equal ones the first', () => {
    expect(spike({ sessions: [...month, run(0, 12)] })?.highest).toMatchObject({ refOffset: -8, ratio: 1.2 });
    const twice = spike({ sessions: [...month, run(-9, 10), run(0, 12)] });
    expect(twice?.highest?.refOffset).toBe(-9);
  });

  it('history: 30 days before the run; says how many there are', () => {
    expect(spike({ sessions: [...runs(-30, -1, 5), run(0, 8)] })?.highest?.ratio).toBe(1.6);
    const reading = facts({ sessions: [...runs(-29, -1, 5), run(0, 8)] }).read('spike');
    expect(reading).toMatchObject({
      status: 'missing',
      missing: [{ sentence: 'Not enough data to judge: 23 of the 30 days before this run are logged.' }],
    });
  });

  it('80 % of those days known: 24 of 30', () => {
    const withGap = (length: number) => ({ explicitRest: [], sessions: [...runs(-40, -length - 1, 5), run(0, 8)] });
    expect(spike(withGap(6))?.highest?.ratio).toBe(1.6);
    expect(reasons(withGap(7), 'spike')).toEqual(['log.days not-covered']);
  });
});

describe('statistics and bookkeeping', () => {
  it('mean, sample SD (n - 1), median', () => {
    expect(mean([2, 4, 9])).toBe(5);
    // Squares 9, 1, 16 = 26, half of it 13.
    expect(sampleSd([2, 4, 9])).toBeCloseTo(Math.sqrt(13), 12);
    expect([median([9, 2, 4]), median([10, 9, 2, 4]), median([7])]).toEqual([4, 6.5, 7]);
    expect(median([])).toBeNaN();
  });

  it('without chronic load there is no percentage (2.5)', () => {
    expect(addDay({ chronic: 0, acute: 0 }, 50).morningBalancePct).toBeNull();
    expect(addDay({ chronic: 50, acute: 60 }, 50).morningBalancePct).toBe(-20);
  });

  it('light other sport leaves a recovery day, a second hard one does not (2.9)', () => {
    const rested = (...sessions: readonly Session[]) => value({ sessions, explicitRest: rest(-13, 0) }, 'restDays');
    expect(rested()).toEqual({ rest7: 7, rest14: 14 });
    expect(rested(other(0, 30, { rpe: 3 }), other(0, 30, { rpe: 4 }))?.rest7).toBe(6);
    expect(rested(run(-6, 5), run(-7, 5))).toEqual({ rest7: 6, rest14: 12 });
    expect(value({ explicitRest: rest(-12, 0) }, 'restDays')).toEqual({ rest7: 7, rest14: null });
    expect(reasons({ explicitRest: rest(-5, 0) }, 'restDays')).toEqual(['log.history too-few']);
    expect(reasons({ explicitRest: [...rest(-20, -5), on(0)] }, 'restDays')).toEqual(['log.days not-covered']);
  });

  it('hard minutes: this week and a third of the three before (2.8)', () => {
    const minutes = (...offsets: number[]) =>
      value(
        { sessions: [...runs(-40, 0, 5), ...offsets.map((offset) => run(offset, 5, { highIntensityMin: 30 }))] },
        'intensity',
      );
    expect(minutes(0, -6)).toEqual({ hi7: 60, hiPrev3: 0 });
    expect(minutes(-7, -27, -28)).toEqual({ hi7: 0, hiPrev3: 20 });
    expect(reasons({ sessions: runs(-26, 0, 5) }, 'intensity')).toEqual(['log.history too-few']);
    expect(facts({ sessions: runs(-27, 0, 5) }).read('intensity').status).toBe('known');
  });
});
