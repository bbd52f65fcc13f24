import { expect, test } from 'vitest';
import { judgeHealthy } from './judge-healthy.ts';
import { SEED } from './seed.ts';

/** 90,000 assessments: three minutes on a quiet machine, more on a busy one. */
const MINUTES_20 = 1_200_000;

test(
  '500 healthy athletes, judged every day of six months: a false prompt in at most 1 % of athlete-months',
  () => {
    const { athleteMonths, monthsWithPrompt, ruleErrors } = judgeHealthy(SEED, 500, 1);
    expect(athleteMonths).toBe(3000);
    expect(monthsWithPrompt / athleteMonths).toBeLessThanOrEqual(0.01);
    expect(ruleErrors).toEqual([]);
  },
  MINUTES_20,
);
