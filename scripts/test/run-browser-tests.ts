import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApps } from '../app/build-apps.ts';
import { say } from '../app/tell.ts';
import { runProgram } from './run-program.ts';
import type { TestRun } from './run-vitest.ts';
import { playwrightTally } from './playwright-tally.ts';
import { type Tally, withExitCode } from './tally.ts';

/** Builds the dashboard and runs the end-to-end tests against it in a real browser. */
export async function runBrowserTests({ root, results, deep }: TestRun): Promise<Tally> {
  const tests = join(root, 'tests');
  const specs = readdirSync(join(tests, 'e2e')).filter((name) => name.endsWith('.spec.ts'));
  if (specs.length === 0) {
    say('There are no browser tests yet.');
    return { passed: 0, failed: 0, skipped: 0 };
  }
  await buildApps(root, new AbortController().signal);
  const report = join(results, 'playwright.json');
  const code = await runProgram(
    process.execPath,
    [join(tests, 'node_modules', '@playwright', 'test', 'cli.js'), 'test'],
    {
      cwd: tests,
      env: { FRESHLEGS_E2E_REPORT: report, FRESHLEGS_DEEP: deep ? '1' : '0' },
    },
  );
  if (!existsSync(report)) throw new Error('Playwright ended without a report.');
  return withExitCode(playwrightTally(JSON.parse(readFileSync(report, 'utf8'))), code);
}
