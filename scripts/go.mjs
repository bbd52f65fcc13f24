// The door to everything: `npm start`, `npm test` and their like on a machine that has only Node.js
// and npm. No package is installed yet when this runs, so it is plain JavaScript without any.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './go/install.mjs';
import { pnpmEnvironment } from './go/pnpm-environment.mjs';
import { run } from './go/run.mjs';

const programs = {
  start: ['scripts/app.ts', 'start'],
  dev: ['scripts/app.ts', 'dev'],
  test: ['scripts/test.ts'],
  'test:deep': ['scripts/test.ts', '--deep'],
  check: ['scripts/check.ts'],
  bench: ['tests/bench/run.ts'],
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [mode, ...rest] = process.argv.slice(2);
const program = programs[mode];

if (!program) fail(`usage: node scripts/go.mjs ${Object.keys(programs).join(' | ')}`);
if (!isSupported(process.versions.node)) {
  fail(
    `Freshlegs needs Node.js 20.19 or newer (22 or 24 recommended); this is ${process.versions.node}: install one from https://nodejs.org and run this again.`,
  );
}

try {
  const env = await pnpmEnvironment(root);
  await install(root, env);
  process.exitCode = await run(process.execPath, ['--import', 'tsx', ...program, ...rest], {
    cwd: root,
    env,
  });
} catch (error) {
  fail(error.message);
}

function isSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
