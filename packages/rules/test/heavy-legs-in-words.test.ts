import type { FindingCode } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { explainFinding } from '../src/explain/explain-finding.ts';
import type { AthleteRecord } from '../src/record/athlete-record.ts';
import { assessed, findingOf } from './assessed.ts';
import { TODAY, checkIn, checkIns, rest, run, runs } from './athlete.ts';

const CONTEXT = { asOf: TODAY, name: 'Sam', emergencyNumber: '112', showValues: true, moreThanOne: false };
const say = (
  given: Partial<AthleteRecord>,
  code: FindingCode,
  reader: 'coach' | 'athlete' | 'physician',
  more = {},
) => {
  const finding = findingOf(given, code);
  return finding && explainFinding(finding, reader, { ...CONTEXT, ...more }).sentence;
};
const heavy = (from: number, score = 5) => checkIns(from, 0, { heaviness: score });

describe('heavy legs in words', () => {
  it('the score where values are shared, the day it was entered, and since when', () => {
    expect(say({ checkIns: heavy(0) }, 'W.HEAVY.NOW', 'physician')).toBe('Legs feel heavy: 5 of 10, entered today.');
    expect(say({ checkIns: heavy(-1) }, 'W.HEAVY.NOW', 'physician')).toBe(
      'Legs feel heavy: 5 of 10, entered today, since yesterday.',
    );
    expect(say({ checkIns: [checkIn(-1, { heaviness: 7 })] }, 'W.HEAVY.NOW', 'physician', { showValues: false })).toBe(
      'Legs feel heavy, entered yesterday, since yesterday.',
    );
  });

  // A week of 12 km after weeks of 30 km: 60 % less. 3.2: heaviness in a taper is common.
  const eased = { sessions: [...runs(-41, -7, 30 / 7), run(-3, 12)], explicitRest: rest(-6, 0) };
  const taperOf = (given: Partial<AthleteRecord>) =>
    findingOf(given, 'W.HEAVY.NOW')?.evidence.find(({ key }) => key === 'taper');

  it('an easier week is named, but not once the legs stay heavy', () => {
    expect(taperOf({ ...eased, checkIns: heavy(0) })).toMatchObject({ value: expect.closeTo(-60, 6), unit: '%' });
    const once = say({ ...eased, checkIns: heavy(0) }, 'W.HEAVY.NOW', 'physician') ?? '';
    expect(once.length).toBeGreaterThan('Legs feel heavy: 5 of 10, entered today.'.length);
    expect(taperOf({ sessions: runs(-41, 0, 30 / 7), checkIns: heavy(0) })).toBeUndefined();
    expect(taperOf({ checkIns: heavy(0) })).toBeUndefined();
    expect(taperOf({ ...eased, checkIns: heavy(-13) })).toBeUndefined();
  });

  it('a contributor graded info is not worth a talk, one graded watch or strong is (9.1)', () => {
    const urgency = (given: Partial<AthleteRecord>) =>
      findingOf({ checkIns: heavy(0), ...given }, 'W.HEAVY.NOW')?.urgency;
    const jump = (km: number) => ({ sessions: [...runs(-45, -1, 10, 0), run(0, km)], explicitRest: rest(-45, 0) });
    expect([urgency(jump(10)), urgency(jump(12)), urgency(jump(14)), urgency(jump(21))]).toEqual([
      'info',
      'info',
      'discuss',
      'discuss',
    ]);
  });

  it('two weeks: without an easier week put right what can be changed, with one see a doctor (9.3)', () => {
    const usual = { checkIns: heavy(-13, 6), sessions: runs(-60, 0, 8) };
    const easier = { checkIns: heavy(-13, 6), sessions: [...runs(-60, -10, 10), ...runs(-9, 0, 7)] };
    const doneOf = (given: Partial<AthleteRecord>) =>
      findingOf(given, 'W.HEAVY.PERSIST14')?.evidence.find(({ key }) => key === 'deload')?.value;
    expect([doneOf(usual), doneOf(easier)]).toEqual([false, true]);
    for (const reader of ['coach', 'athlete', 'physician'] as const) {
      const sentences = [usual, easier].map((given) => say(given, 'W.HEAVY.PERSIST14', reader) ?? '');
      expect(sentences[0]).toContain('14 of the last 14 days');
      expect(sentences[1]).toContain('although training was eased');
      expect(sentences[0]?.includes('doctor')).toBe(false);
      expect(sentences[1]?.includes('doctor')).toBe(reader !== 'physician');
    }
  });

  it('what speaks against it is there too when nothing is found', () => {
    const seen = (rule: string, given: Partial<AthleteRecord>) =>
      assessed(given)
        .trace.find((one) => one.rule === rule)
        ?.evidence.map(({ key, value }) => `${key} ${value}`);
    expect(seen('heavy-legs-now', { checkIns: heavy(0, 2) })).toEqual(['heaviness 2']);
    expect(seen('heavy-two-weeks', { checkIns: heavy(-13, 2) })).toEqual(['heavy.days14 0', 'heavy.records14 14']);
    expect(seen('heavy-four-weeks', { checkIns: heavy(-27, 2) })).toEqual(['heavy.days28 0', 'heavy.records28 28']);
    expect(
      seen('daily-life-limited', { checkIns: heavy(0), symptoms: [{ code: 'daily_life_limited', days: 2 }] }),
    ).toEqual(['daily_life_limited.days 2']);
    expect(seen('daily-life-limited', { checkIns: heavy(0) })).toEqual([]);
    expect(seen('feverish-illness', {})).toEqual([]);
  });
});
