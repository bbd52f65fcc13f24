import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readActivityFile } from '@freshlegs/intake';

const USAGE = 'Usage: pnpm --silent intake FILE...\nPrints one line of JSON for each file.\n';

/** The verdict of one file as a line of JSON: what would be imported, or why it would not. */
async function intakeLine(path: string): Promise<string> {
  const file = basename(path);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    process.exitCode = 1;
    return JSON.stringify({
      file,
      verdict: 'reject',
      code: 'file-not-found',
      reason: `There is no readable file ${path}.`,
    });
  }
  const result = readActivityFile(bytes, file);
  if (result.status === 'refused') {
    return JSON.stringify({ file, verdict: 'reject', code: result.code, reason: result.reason });
  }
  const { activities, warnings, fileSha256 } = result;
  const verdict = warnings.length === 0 ? 'import' : 'import-warn';
  return JSON.stringify({ file, verdict, activities, warnings, fileSha256 });
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
for (const path of paths) process.stdout.write(`${await intakeLine(path)}\n`);
