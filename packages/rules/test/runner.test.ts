import { describe, expect, it } from 'vitest';
import { LOAD_RULES } from '../src/causes/load-rules.ts';
import { loadSpike } from '../src/causes/load-raised-too-quickly/load-spike.ts';
import { defineRule } from '../src/kernel/rule.ts';
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

  it('every rule leaves one result', () => {
    expect(
      runRules(LOAD_RULES, record, TODAY)
        .results.map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(LOAD_RULES.map(({ id }) => id).toSorted());
  });
});
