import { describe, expect, test } from 'vitest';
import { CAUSES_WITHOUT_STORY, STORIES } from '@freshlegs/synthetic';
import { judgeHealthy } from './judge-healthy.ts';
import { isFirst, isTopThree, judgePlanted } from './judge-planted.ts';
import { SEED } from './seed.ts';

/*
 * One fixed seed, so that a red run means a changed rule or story; `pnpm planted SEED` shows that others say the same.
 * Of 500 athletes a share of 90 per cent is known to about 3 points either way, of 98 per cent to about 1. The healthy
 * ones are a sample here; all 500, judged every day, are in planted-cause.deep.test.ts.
 */
const share = (of: readonly unknown[], among: readonly unknown[]): number => of.length / among.length;

describe('athletes with one planted cause', () => {
  const judged = judgePlanted(SEED, 500);

  test('the right cause comes first in at least 85 %, among the first three in at least 97 %', () => {
    expect(share(judged.filter(isFirst), judged)).toBeGreaterThanOrEqual(0.85);
    expect(share(judged.filter(isTopThree), judged)).toBeGreaterThanOrEqual(0.97);
  });

  test('every cause that can be planted was', () => {
    const planted = new Set(judged.map(({ cause }) => cause));
    expect([...new Set(STORIES.map(({ cause }) => cause))].filter((cause) => !planted.has(cause))).toEqual([]);
    expect(CAUSES_WITHOUT_STORY.filter((cause) => planted.has(cause))).toEqual([]);
  });

  test('no rule fails on any of them', () => {
    expect(judged.flatMap(({ ruleErrors }) => ruleErrors)).toEqual([]);
  });

  test('the order tells one cause from another: the causes of the next athlete do not fit', () => {
    const shuffled = judged.map((one, index) => ({
      ...one,
      cause: judged[(index + 1) % judged.length]?.cause ?? one.cause,
    }));
    expect(share(shuffled.filter(isFirst), shuffled)).toBeLessThan(0.3);
  });
});

describe('healthy athletes over six months, judged once a week', () => {
  const { athleteMonths, monthsWithPrompt, ruleErrors } = judgeHealthy(SEED, 40, 7);

  test('a prompt of doctor_weeks or above in at most 1 % of athlete-months', () => {
    expect(athleteMonths).toBe(240);
    expect(monthsWithPrompt / athleteMonths).toBeLessThanOrEqual(0.01);
  });

  test('no rule fails on any day', () => expect(ruleErrors).toEqual([]));
});
