import type { Finding, Missing, RuleResult, Urgency, Verdict } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { causeVerdicts } from '../src/causes/cause-verdicts.ts';
import { logNext } from '../src/causes/log-next.ts';
import { lack } from '../src/kernel/reading.ts';

const result = (verdict: Verdict, missing: readonly Missing[] = [], more: Partial<RuleResult> = {}): RuleResult => ({
  rule: 'one',
  ruleVersion: 1,
  cause: 'rest-days',
  category: 'training',
  verdict,
  evidence: [],
  missing,
  insufficient: null,
  ...more,
});
const finding = (urgency: Urgency, more: Partial<Finding> = {}): Finding => ({
  code: 'L.REST.NONE7',
  rule: 'one',
  ruleVersion: 1,
  cause: 'rest-days',
  category: 'training',
  urgency,
  grade: 'info',
  evidenceGrade: 'D',
  evidence: [],
  sources: [],
  ...more,
});
const rest = (findings: readonly Finding[], results: readonly RuleResult[]) =>
  causeVerdicts(findings, results).find(({ cause }) => cause === 'rest-days');
const gap = (datum: string, sentence = `No ${datum}.`) => lack(datum, 'missing', sentence, `Log ${datum}.`);

describe('one verdict a cause', () => {
  it('flagged before not enough data, that before clear, that before does not apply', () => {
    const of = (...verdicts: readonly Verdict[]) =>
      rest(
        [],
        verdicts.map((one) => result(one)),
      )?.verdict;
    expect(of('clear', 'insufficient-data', 'flagged', 'not-applicable')).toBe('flagged');
    expect(of('clear', 'insufficient-data', 'not-applicable')).toBe('insufficient-data');
    expect(of('not-applicable', 'clear')).toBe('clear');
    expect(of('not-applicable')).toBe('not-applicable');
    expect(of()).toBe('not-applicable');
  });

  it('only rules of the cause count', () => {
    const other = result('flagged', [gap('a')], { cause: 'shoes' });
    expect(rest([], [other, result('clear')])).toEqual({
      cause: 'rest-days',
      verdict: 'clear',
      findings: [],
      missing: [],
    });
  });

  it('names the findings of the cause that have an urgency', () => {
    const shoe = finding('info', { cause: 'shoes', code: 'M.SHOE.500' });
    expect(rest([finding('info'), finding('none', { code: 'L.REST.NONE14' }), shoe], [])?.findings).toEqual([
      'L.REST.NONE7',
    ]);
  });

  it('names what is missing, the same thing once', () => {
    const missing = [gap('a'), gap('a'), gap('a', 'Another sentence.'), gap('b')];
    const twice = [result('insufficient-data', missing), result('insufficient-data', [gap('b'), gap('c', 'No a.')])];
    expect(rest([], twice)?.missing.map(({ datum, sentence }) => `${datum}: ${sentence}`)).toEqual([
      'a: No a.',
      'a: Another sentence.',
      'b: No b.',
      'c: No a.',
    ]);
  });
});

describe('the one thing to log next', () => {
  const upTo = (urgencies: Readonly<Record<string, Urgency>>) => (rule: string) => urgencies[rule];
  const lacking = (rule: string, cause: RuleResult['cause'], ...data: readonly string[]) =>
    result(
      'insufficient-data',
      data.map((datum) => gap(datum)),
      { rule, cause },
    );

  it('is what most verdicts wait for, an urgent one more than several notes', () => {
    const results = [lacking('a', 'shoes', 'x'), lacking('b', 'rest-days', 'y'), lacking('c', 'rest-days', 'y')];
    expect(logNext(results, upTo({}))?.datum).toBe('y');
    // Ranks of urgency: info 1, discuss 2, doctor in weeks 3.
    expect(logNext(results, upTo({ a: 'doctor_weeks' }))?.datum).toBe('x');
    expect(logNext(results, upTo({ a: 'discuss', b: 'discuss' }))?.datum).toBe('y');
  });

  it('of equal ones the cause that is put right first; what belongs to no cause before all', () => {
    const shoes = lacking('a', 'shoes', 'x');
    const recovery = lacking('b', 'soreness-and-recovery', 'y');
    expect(logNext([shoes, recovery], upTo({}))?.datum).toBe('y');
    expect(logNext([recovery, shoes], upTo({}))?.datum).toBe('y');
    expect(logNext([shoes, recovery, lacking('c', null, 'z')], upTo({}))?.datum).toBe('z');
  });

  it('nothing is missing, or only our own error: null', () => {
    expect(logNext([result('clear')], upTo({}))).toBeNull();
    const ours = result('insufficient-data', [lack('rule', 'not-understood', 'An error.', 'Nothing to log.')]);
    expect(logNext([ours], upTo({ one: 'emergency' }))).toBeNull();
    expect(logNext([ours, lacking('a', 'shoes', 'x')], upTo({ one: 'emergency' }))?.datum).toBe('x');
  });
});
