import type { Evidence, Finding } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { dateWords, dayWords, findingText, given, givenDay, numberWords, onGivenDay } from '../src/kernel/wording.ts';
import { TODAY, on } from './athlete.ts';

const CONTEXT = { asOf: TODAY, name: 'Sam', emergencyNumber: '112', showValues: true, moreThanOne: false };
const finding = (...evidence: readonly Evidence[]): Finding => ({
  code: 'L.SPIKE.SMALL',
  rule: 'load-spike',
  ruleVersion: 1,
  cause: 'load-raised-too-quickly',
  category: 'training',
  urgency: 'info',
  grade: null,
  evidenceGrade: 'C',
  evidence,
  sources: [],
});
const fact = (value: Evidence['value'], offset?: number): Evidence => ({
  key: 'spike.km',
  label: 'Longest run',
  value,
  unit: 'km',
  ...(offset === undefined ? {} : { on: on(offset) }),
});

describe('days and numbers in words', () => {
  it('today, yesterday, else the day of the week with its date', () => {
    // 2026-03-30 is a Monday.
    expect([0, -1, -2, -3, -4, -5, -6, -7].map((offset) => dayWords(on(offset), TODAY))).toEqual([
      'today',
      'yesterday',
      'Saturday 28 March',
      'Friday 27 March',
      'Thursday 26 March',
      'Wednesday 25 March',
      'Tuesday 24 March',
      'Monday 23 March',
    ]);
    expect(dayWords(on(-8), TODAY)).toBe('Sunday 22 March');
    expect(dateWords(on(-89))).toBe('31 December');
    expect(dateWords(on(-88))).toBe('1 January');
  });

  it('numbers without trailing zeros', () => {
    expect([numberWords(5), numberWords(5.04), numberWords(5.06), numberWords(2.345, 2)]).toEqual([
      '5',
      '5',
      '5.1',
      '2.35',
    ]);
  });

  it('the number of an evidence, a dash where there is none', () => {
    expect(given(finding(fact(21.12)), 'spike.km')).toBe('21.1');
    expect(given(finding(fact(21.12)), 'spike.km', 0)).toBe('21');
    expect(given(finding(fact('far')), 'spike.km')).toBe('–');
    expect(given(finding(), 'spike.km')).toBe('–');
  });

  it('its day, alone and in a sentence', () => {
    expect([0, -1, -2].map((offset) => givenDay(finding(fact(1, offset)), 'spike.km', CONTEXT))).toEqual([
      'today',
      'yesterday',
      'Saturday 28 March',
    ]);
    expect([0, -1, -2].map((offset) => onGivenDay(finding(fact(1, offset)), 'spike.km', CONTEXT))).toEqual([
      'today',
      'yesterday',
      'on Saturday 28 March',
    ]);
    expect(givenDay(finding(fact(1)), 'spike.km', CONTEXT)).toBe('that day');
    expect(givenDay(finding(), 'spike.km', CONTEXT)).toBe('that day');
  });

  it('one fact for all readers, and what is added for each', () => {
    const text = findingText({
      title: 'Long run',
      fact: (_, { name }) => `A fact about ${name}.`,
      coach: 'For the coach.',
      athlete: (_, { showValues }) => (showValues ? 'With numbers.' : ''),
      suggestion: null,
      wouldChangeOurMind: 'More runs.',
    });
    expect(text.coach(finding(), CONTEXT)).toBe('A fact about Sam. For the coach.');
    expect(text.athlete(finding(), CONTEXT)).toBe('A fact about Sam. With numbers.');
    expect(text.athlete(finding(), { ...CONTEXT, showValues: false })).toBe('A fact about Sam.');
    expect(text.physician(finding(), CONTEXT)).toBe('A fact about Sam.');
    expect(text).toMatchObject({ title: 'Long run', suggestion: null, wouldChangeOurMind: 'More runs.' });
  });
});
