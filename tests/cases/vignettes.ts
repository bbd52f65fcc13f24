/* Runs every case of vignette files of both shapes: `pnpm --silent vignettes FILE...`. Exit 1 if any failed. */
import { readFile } from 'node:fs/promises';
import { casesOf, checkCase, nameOf } from './check-case.ts';

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  for (const given of casesOf(JSON.parse(await readFile(path, 'utf8')))) {
    const mismatches = checkCase(given);
    if (mismatches.length === 0) {
      passed++;
      continue;
    }
    failed++;
    process.stdout.write(`${nameOf(given)}\n${mismatches.map((mismatch) => `  ${mismatch}\n`).join('')}`);
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
if (failed > 0 || passed === 0) process.exitCode = 1;
