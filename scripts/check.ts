import { join } from 'node:path';
import { say } from './app/tell.ts';
import { runProgram } from './test/run-program.ts';

// Everything that can be known without running the product; all steps run, then the verdict.
const root = join(import.meta.dirname, '..');

const steps: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ['formatting', 'oxfmt', '--check'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['workspace', 'sherif'],
  ['types of scripts', 'tsc', '-p', 'scripts'],
  ['types', 'turbo', 'run', 'typecheck', '--output-logs=errors-only'],
  ['package boundaries', 'turbo', 'boundaries'],
  ['unused code', 'knip'],
  ['architecture', 'vitest', 'run', '--project', 'tests', 'architecture'],
];

const failed: string[] = [];
for (const [name, program, ...args] of steps) {
  say(`\n--- ${name}`);
  const code = await runProgram(join(root, 'node_modules', '.bin', program), args, { cwd: root });
  if (code !== 0) failed.push(name);
}
say(failed.length === 0 ? `\ncheck: all ${steps.length} steps passed` : `\ncheck failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
