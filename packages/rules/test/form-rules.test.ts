import { describe, expect, it } from 'vitest';
import { cadenceAtReference } from '../src/metrics/cadence.ts';
import { assessed, codesOf, fourDigits } from './assessed.ts';
import { days, other, rest, run, runs } from './athlete.ts';

const easy = (count: number, cadencePerMin: number, more = {}) =>
  days(1 - count, 0).map((offset) => run(offset, 9.9, { min: 50, cadencePerMin, ...more }));

describe('6.1-6.3 cadence', () => {
  it('84 strides -> 168; without a unit 84 at 3 m/s is read as strides', () => {
    expect(assessed({ sessions: easy(8, 84, { cadenceUnit: 'strides' }) }).metrics['cadence.at3.3']).toBe(168);
    expect(assessed({ sessions: easy(8, 84, { cadenceUnit: 'strides' }) }).data).toEqual([]);
    expect(assessed({ sessions: easy(8, 84) })).toMatchObject({
      data: ['DATA.CADENCE_HALF_RATE'],
      metrics: { 'cadence.at3.3': 168 },
    });
    expect(assessed({ sessions: easy(8, 84, { cadenceUnit: 'spm' }) }).metrics['cadence.at3.3']).toBe(84);
  });

  it('166 at 3.0 m/s -> 168.2 expected at 3.4; 161 there is -4.303 %', () => {
    const expected = cadenceAtReference(166, 3) + 5.6 * (3.4 - 3.3);
    expect(fourDigits(expected)).toBe(168.2);
    expect(fourDigits(100 * (161 / expected - 1))).toBe(-4.303);
  });

  it('158 with overstriding seen -> prompt with 165.9-173.8; never from the number alone', () => {
    const seen = assessed({ sessions: easy(8, 158), overstrideObserved: true });
    expect(seen.findings.map(({ code }) => code)).toContain('M.CADENCE.PROMPT');
    expect(seen.metrics).toMatchObject({ 'cadence.plus5': 165.9, 'cadence.plus10': 173.8 });
    const unseen = assessed({ sessions: easy(8, 158) });
    expect(unseen.findings.map(({ code }) => code)).not.toContain('M.CADENCE.PROMPT');
    expect(unseen.metrics).not.toHaveProperty('cadence.plus5');
    expect(codesOf({ sessions: easy(8, 165), overstrideObserved: true })).not.toContain('M.CADENCE.PROMPT');
    expect(codesOf({ sessions: easy(8, 164), overstrideObserved: true })).toContain('M.CADENCE.PROMPT');
  });

  it('seven runs in the speed band are too few', () => {
    expect(assessed({ sessions: easy(7, 160) }).insufficient).toContain('cadence');
    expect(assessed({ sessions: easy(8, 160) }).insufficient).not.toContain('cadence');
    expect(assessed({ sessions: runs(-7, 0, 9) }).insufficient).not.toContain('cadence');
  });
});

describe('6.5 strength', () => {
  const tracked = { profile: { homeZone: 'Europe/London', tracksStrength: true }, explicitRest: rest(-27, 0) };
  it('none in 28 known days, only where it is tracked', () => {
    expect(codesOf(tracked)).toEqual(['M.STRENGTH.NONE']);
    expect(codesOf({ ...tracked, profile: { homeZone: 'Europe/London' } })).toEqual([]);
    expect(codesOf({ ...tracked, explicitRest: rest(-26, 0) })).toEqual([]);
    const once = assessed({ ...tracked, sessions: [other(-20, 30, { type: 'strength' })] });
    expect(once.metrics['strengthPerWeek']).toBe(0.25);
    expect(once.findings.map(({ code }) => code)).not.toContain('M.STRENGTH.NONE');
  });
});

describe('6.7 shoes', () => {
  const worn = (before: number, km: number) =>
    codesOf({ sessions: [run(-1, km, { shoe: 'red' })], carry: { shoeKm: { red: before } } }).filter((code) =>
      code.startsWith('M.SHOE'),
    );
  it('from 500, and more than 800', () => {
    expect(worn(489.9, 10)).toEqual([]);
    expect(worn(490, 10)).toEqual(['M.SHOE.500']);
    expect(worn(790, 10)).toEqual(['M.SHOE.500']);
    expect(worn(790, 10.1)).toEqual(['M.SHOE.800']);
  });
  it('runs of any age count, shoes not worn this week do not', () => {
    const sessions = [
      run(-300, 700, { shoe: 'blue', min: 9000 }),
      run(-200, 600, { shoe: 'red', min: 9000 }),
      run(0, 5, { shoe: 'red' }),
    ];
    expect(assessed({ sessions }).metrics['shoe.maxKmInUse']).toBe(605);
  });
  it('a run without shoes is insufficient only where the question is on', () => {
    const sessions = [run(0, 5)];
    expect(assessed({ sessions }).insufficient).not.toContain('shoe');
    expect(assessed({ sessions, profile: { homeZone: 'Europe/London', askShoe: true } }).insufficient).toContain(
      'shoe',
    );
  });
});
