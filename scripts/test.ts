import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complain, say } from './app/tell.ts';
import { runBrowserTests } from './test/run-browser-tests.ts';
import { runVitest } from './test/run-vitest.ts';
import { addTallies, type Tally, tallyLine } from './test/tally.ts';

// Runs every test of the project and ends with one line: N passed, N failed.
const root = join(import.meta.dirname, '..');
const deep = process.argv.includes('--deep');
const results = mkdtempSync(join(tmpdir(), 'freshlegs-results-'));

const tallies: Tally[] = [];
for (const runTests of [runVitest, runBrowserTests]) {
  try {
    tallies.push(await runTests({ root, results, deep }));
  } catch (error) {
    complain(error);
    tallies.push({ passed: 0, failed: 1, skipped: 0 });
  }
}
rmSync(results, { recursive: true, force: true });

const total = addTallies(tallies);
if (total.skipped > 0) say(`${total.skipped} skipped: the lines above say why.`);
say(tallyLine(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
