import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { methodsFile } from '@freshlegs/rules/methods';
import { say } from './app/tell.ts';

// Writes docs/methods.md from the rules; with --check it only says whether the file is up to date.
const path = join(import.meta.dirname, '../docs/methods.md');
const wanted = methodsFile();
const present = await readFile(path, 'utf8').catch(() => '');

if (present === wanted) {
  say('docs/methods.md is up to date.');
} else if (process.argv.includes('--check')) {
  say('docs/methods.md is out of date. Run: pnpm methods');
  process.exitCode = 1;
} else {
  await writeFile(path, wanted);
  say('docs/methods.md is written.');
}
