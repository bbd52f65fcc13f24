import type { Urgency } from '@freshlegs/domain';
import { describe, expect, it } from 'vitest';
import { LOAD_RULES } from '../src/causes/load-rules.ts';
import { loadSpike } from '../src/causes/load-raised-too-quickly/load-spike.ts';
import { lack } from '../src/kernel/reading.ts';
import { defineRule, type Outcome } from '../src/kernel/rule.ts';
import { runRules } from '../src/kernel/run-rules.ts';
import { TODAY, athlete, runs } from './athlete.ts';

const fault = () => {
  throw new Error('a fault of this rule');
};
const broken = defineRule({ ...loadSpike, id: 'broken', needs: [], evaluate: fault });

describe('the runner', () => {
  const record = athlete({ sessions: runs(-60, 0, 8) });

  it("one rule's error is that rule's error", () => {
    const alone = runRules(LOAD_RULES, record, TODAY);
    const withBroken = runRules([broken, ...LOAD_RULES], record, TODAY);
    expect(withBroken.findings).toEqual(alone.findings);
    expect(withBroken.results[0]).toMatchObject({
      rule: 'broken',
      verdict: 'insufficient-data',
      missing: [{ reason: 'not-understood' }],
    });
  });

  it('a rule is not asked while something it needs is missing', () => {
    const asked = defineRule({ ...loadSpike, id: 'asked', needs: ['spike'], evaluate: fault });
    expect(runRules([asked], athlete({ sessions: runs(-5, 0, 8) }), TODAY).results[0]).toMatchObject({
      verdict: 'insufficient-data',
      insufficient: 'spike',
    });
    expect(runRules([asked], athlete(), TODAY).results[0]).toMatchObject({ verdict: 'not-applicable', missing: [] });
  });

  it('an error leaves no evidence, and says that it is ours', () => {
    expect(runRules([broken], record, TODAY).results).toEqual([
      {
        rule: 'broken',
        ruleVersion: loadSpike.version,
        cause: 'load-raised-too-quickly',
        category: 'training',
        verdict: 'insufficient-data',
        evidence: [],
        missing: [
          {
            datum: 'rule',
            reason: 'not-understood',
            sentence: 'This could not be judged because of an error in the program.',
            logNext: 'Nothing to log; the error is ours.',
          },
        ],
        insufficient: null,
      },
    ]);
  });

  const says = (id: string, outcome: Outcome) => defineRule({ ...loadSpike, id, needs: [], evaluate: () => outcome });
  const fired = (urgency: Urgency) => ({ code: 'L.SPIKE.SMALL', urgency, evidence: [] }) as const;
  const lacking = [lack('runs', 'too-few', 'Too few runs.', 'Log each run.')];
  const verdict = (outcome: Outcome) => runRules([says('one', outcome)], record, TODAY).results[0]?.verdict;

  it('a rule that found something is flagged, whatever else is missing; a finding without urgency flags nothing', () => {
    expect(verdict({ fired: [fired('info')], evidence: [] })).toBe('flagged');
    expect(verdict({ fired: [fired('info')], evidence: [], missing: lacking })).toBe('flagged');
    expect(verdict({ fired: [fired('info'), fired('none')], evidence: [] })).toBe('flagged');
    expect(verdict({ fired: [fired('none'), fired('info')], evidence: [] })).toBe('flagged');
    expect(verdict({ fired: [fired('none')], evidence: [] })).toBe('clear');
    expect(verdict({ fired: [fired('none')], evidence: [], missing: lacking })).toBe('insufficient-data');
    expect(verdict({ fired: [], evidence: [], missing: lacking })).toBe('insufficient-data');
    expect(verdict({ fired: [], evidence: [] })).toBe('clear');
  });

  it('what a rule could not judge although it was asked is noted beside its result', () => {
    const { results, insufficient } = runRules(
      [says('one', { fired: [], evidence: [], missing: lacking, insufficient: 'ramp' })],
      record,
      TODAY,
    );
    expect(results[0]).toMatchObject({ insufficient: 'ramp', missing: lacking });
    expect([...insufficient]).toEqual(['ramp']);
    expect([...runRules([says('one', { fired: [], evidence: [] })], record, TODAY).insufficient]).toEqual([]);
  });

  it('only what a rule gives a rank is ranked', () => {
    const rank = { D: 0.5, exposureOn: -1, lagDays: 7, fullQuality: false };
    const { ranked, findings } = runRules(
      [says('one', { fired: [fired('info'), { ...fired('discuss'), rank }], evidence: [] })],
      record,
      TODAY,
    );
    expect(findings.map(({ urgency }) => urgency)).toEqual(['info', 'discuss']);
    expect(ranked).toEqual([{ finding: findings[1], rank }]);
  });

  it('a finding has grade and evidence of its rule unless it brings its own; weeks only where it is given them', () => {
    const { findings } = runRules(
      [
        says('one', {
          fired: [fired('info'), { ...fired('doctor_weeks'), weeks: 2, grade: 'watch', evidenceGrade: 'A' }],
          evidence: [],
        }),
      ],
      record,
      TODAY,
    );
    expect(findings[0]).toMatchObject({ grade: null, evidenceGrade: loadSpike.evidenceHeavyLegs });
    expect(findings[0]).not.toHaveProperty('weeks');
    expect(findings[1]).toMatchObject({ weeks: 2, grade: 'watch', evidenceGrade: 'A' });
  });

  it('all that is missing is named, one after another', () => {
    const both = defineRule({ ...loadSpike, id: 'both', needs: ['spike', 'heaviness'], evaluate: fault });
    const { results, insufficient } = runRules([both], athlete({ sessions: runs(-5, 0, 8) }), TODAY);
    const only = (name: 'spike' | 'heaviness') =>
      runRules(
        [defineRule({ ...loadSpike, id: name, needs: [name], evaluate: fault })],
        athlete({ sessions: runs(-5, 0, 8) }),
        TODAY,
      ).results[0]?.missing ?? [];
    expect(only('spike')).not.toEqual([]);
    expect(only('heaviness')).not.toEqual([]);
    expect(results[0]?.missing).toEqual([...only('spike'), ...only('heaviness')]);
    expect(results[0]?.insufficient).toBe('spike');
    expect([...insufficient]).toEqual(['spike', 'heaviness']);
  });

  it('rules that read what others found are asked last', () => {
    const seen: number[] = [];
    const looks = (id: string, afterOthers: boolean) =>
      defineRule({
        ...loadSpike,
        id,
        needs: [],
        ...(afterOthers ? { afterOthers } : {}),
        evaluate: (_, { found }) => {
          seen.push(found.length);
          return { fired: [fired('info')], evidence: [] };
        },
      });
    const { results } = runRules([looks('last', true), looks('first', false), looks('second', false)], record, TODAY);
    expect(results.map(({ rule }) => rule)).toEqual(['first', 'second', 'last']);
    expect(seen).toEqual([0, 1, 2]);
  });

  it('every rule leaves one result', () => {
    expect(
      runRules(LOAD_RULES, record, TODAY)
        .results.map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(LOAD_RULES.map(({ id }) => id).toSorted());
  });
});
