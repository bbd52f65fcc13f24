import { expect, test } from 'vitest';
import { playwrightTally } from './playwright-tally.ts';
import { addTallies, tallyLine, withExitCode } from './tally.ts';
import { vitestTally } from './vitest-tally.ts';

test('a vitest file that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(vitestTally(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a browser test that passed only when repeated, and an error outside of tests, count as failures', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] };
  expect(playwrightTally(report)).toEqual({ passed: 4, failed: 3, skipped: 3 });
});

test('a run that failed without a failed test is one failure', () => {
  const allPassed = { passed: 3, failed: 0, skipped: 0 };
  expect(withExitCode(allPassed, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(withExitCode(allPassed, 0)).toEqual(allPassed);
  expect(withExitCode({ ...allPassed, failed: 2 }, 1).failed).toBe(2);
});

test('the last line adds up all runs', () => {
  const total = addTallies([
    { passed: 20, failed: 0, skipped: 1 },
    { passed: 5, failed: 2, skipped: 0 },
  ]);
  expect(tallyLine(total)).toBe('25 passed, 2 failed');
});
