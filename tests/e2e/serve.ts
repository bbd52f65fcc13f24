import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Serves a new, empty installation for the browser tests of one screen size and leaves nothing behind.
const dataDir = mkdtempSync(join(tmpdir(), 'freshlegs-e2e-'));
// The account that runs the database for root must be able to enter.
chmodSync(dataDir, 0o755);

const app = spawn(process.execPath, ['--import', 'tsx', 'scripts/app.ts', 'start'], {
  cwd: join(import.meta.dirname, '..', '..'),
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, FRESHLEGS_DATA_DIR: dataDir, DATABASE_URL: '', DEMO_DATABASE_URL: '' },
});

let printed = '';
let told = false;
app.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk);
  printed += chunk.toString();
  const code = /setup code (\S+)/.exec(printed)?.[1];
  if (told || code === undefined || !printed.includes('Freshlegs is open at')) return;
  told = true;
  process.stdout.write(`ready for tests: ${code} ${dataDir}\n`);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill(signal));
app.on('exit', (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
