import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Serves a new, empty installation for one run of the browser tests and leaves nothing behind.
const dataDir = mkdtempSync(join(tmpdir(), 'freshlegs-e2e-'));
// The account that runs the database for root must be able to enter.
chmodSync(dataDir, 0o755);

const root = join(import.meta.dirname, '..', '..');
const app = spawn(process.execPath, ['--import', 'tsx', 'scripts/app.ts', 'start'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FRESHLEGS_DATA_DIR: dataDir, DATABASE_URL: '' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill(signal));
app.on('exit', (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
