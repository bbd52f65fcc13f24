import { describe, expect, it } from 'vitest';
import { explainFinding } from '../src/explain/explain-finding.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { assessed, codesOf, findingOf } from './assessed.ts';
import { TODAY, checkIn, on } from './athlete.ts';

const resultOf = (given: Partial<AthleteRecord>, rule: string) => {
  const result = assessed(given).trace.find((one) => one.rule === rule);
  return [result?.verdict, ...(result?.missing.map(({ datum }) => datum) ?? [])];
};

describe('7.13 pregnant, heavy legs now and no red flag: a note for the midwife', () => {
  const pregnant = { privateHealth: { pregnant: true } };
  const heavy = (offset: number, heaviness: number) => ({ checkIns: [checkIn(offset, { heaviness })] });

  it('stands on the latest score, its day and the line of heavy', () => {
    const finding = findingOf({ ...pregnant, ...heavy(-1, 5) }, 'W.PREG.NOTE');
    expect(finding).toMatchObject({ urgency: 'discuss', category: 'reproductive_health' });
    expect(finding?.evidence).toMatchObject([
      { key: 'heaviness', value: 5, unit: '0-10', on: on(-1), comparedWith: { relation: '>=', limit: 4 } },
    ]);
  });

  it('says the midwife or doctor at the next visit, and what to call them for today', () => {
    const finding = findingOf({ ...pregnant, ...heavy(0, 5) }, 'W.PREG.NOTE');
    const said =
      finding &&
      explainFinding(finding, 'athlete', {
        asOf: TODAY,
        name: 'Sam',
        emergencyNumber: '112',
        showValues: true,
        moreThanOne: false,
      });
    expect(JSON.stringify(said)).toContain('midwife or doctor at the next visit');
    expect(JSON.stringify(said)).toMatch(/bleeding, fluid leaking, contractions or dizziness: call them today/);
  });

  it('not without the answer, without heavy legs, or beside a red flag', () => {
    const noted = (given: Partial<AthleteRecord>) => codesOf(given).includes('W.PREG.NOTE');
    expect(noted({ ...pregnant, ...heavy(0, 4) })).toBe(true);
    expect(noted({ ...pregnant, ...heavy(0, 3) })).toBe(false);
    expect(noted({ privateHealth: { pregnant: false }, ...heavy(0, 4) })).toBe(false);
    expect(noted(heavy(0, 4))).toBe(false);
    expect(noted({ ...pregnant, ...heavy(0, 4), symptoms: [{ code: 'black_stool' }] })).toBe(false);
    // Fever is no red flag.
    expect(noted({ ...pregnant, ...heavy(0, 4), symptoms: [{ code: 'fever' }] })).toBe(true);
  });
});

describe('3.2 what is missing while no score of the last three days is there', () => {
  const old = { checkIns: [checkIn(-3, { heaviness: 9 })] };

  it.each([
    ['heavy-legs-now', {}],
    ['heavy-legs-note-for-midwife', { privateHealth: { pregnant: true } }],
    ['daily-life-limited', { symptoms: [{ code: 'daily_life_limited', days: 9 }] }],
  ])('%s', (rule, more) => {
    expect(resultOf({ ...old, ...more }, rule)).toEqual(['insufficient-data', 'check-in.heaviness']);
    expect(resultOf({ ...more, checkIns: [checkIn(-2, { heaviness: 9 })] }, rule)[0]).toBe('flagged');
    expect(assessed({ ...old, ...more }).insufficient).toContain('heaviness');
  });
});

describe('7.14 stairs or walking limited for three days while the legs are heavy', () => {
  const limited = (days: number | undefined, heaviness: number) =>
    findingOf(
      { symptoms: [{ code: 'daily_life_limited', days }], checkIns: [checkIn(0, { heaviness })] },
      'W.FUNCTION_LIMITED',
    )?.urgency;

  it('three days and not two; a number not given is 0', () => {
    expect([limited(3, 4), limited(2, 4), limited(undefined, 4), limited(3, 3)]).toEqual([
      'doctor_days',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
