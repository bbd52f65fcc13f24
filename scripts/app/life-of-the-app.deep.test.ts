import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@freshlegs/postgres-launcher';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertPortFree } from './claim-port.ts';

const root = join(import.meta.dirname, '..', '..');

type App = { readonly child: ChildProcess; readonly exited: Promise<number | null>; readonly printed: () => string };

let dataDir: string;
let port: number;
const apps: App[] = [];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'freshlegs-life-'));
  // The account that runs the database for root must be able to enter.
  chmodSync(dataDir, 0o755);
  port = await freePort();
});

afterEach(async () => {
  for (const { child, exited } of apps.splice(0)) {
    child.kill('SIGTERM');
    await exited;
  }
  rmSync(dataDir, { recursive: true, force: true });
});

function startApp(env: Readonly<Record<string, string>> = {}): App {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/app.ts', 'start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), APP_URL: '', DATABASE_URL: '', FRESHLEGS_DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const collect = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const exited = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  const app = { child, exited, printed: () => printed };
  apps.push(app);
  return app;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function untilOpen(app: App): Promise<void> {
  let ended = false;
  void app.exited.then(() => {
    ended = true;
  });
  await until(() => ended || app.printed().includes(`Freshlegs is open at http://localhost:${port}`));
  expect(app.printed()).toContain('Freshlegs is open at');
}

const isPortFree = (): Promise<boolean> =>
  assertPortFree(port).then(
    () => true,
    () => false,
  );

test('it opens, and Ctrl-C stops the dashboard and the database', async () => {
  const app = startApp();
  await untilOpen(app);
  expect((await fetch(`http://localhost:${port}/api/ready`)).status).toBe(200);
  expect(app.printed()).toMatch(/setup code [A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/);
  app.child.kill('SIGINT');
  expect(await app.exited).toBe(0);
  expect(await isPortFree()).toBe(true);
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('after kill -9 the port becomes free, and the next start goes on with the same database', async () => {
  const killed = startApp();
  await untilOpen(killed);
  killed.child.kill('SIGKILL');
  await until(isPortFree);
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(true);
  const next = startApp();
  await untilOpen(next);
  next.child.kill('SIGTERM');
  expect(await next.exited).toBe(0);
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('a database that ended by itself is started again, and the same dashboard goes on with it', async () => {
  const app = startApp();
  await untilOpen(app);
  const [pid] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await until(() => app.printed().includes('The database is back.'));
  await until(async () => (await fetch(`http://localhost:${port}/api/ready`)).ok);
  app.child.kill('SIGTERM');
  expect(await app.exited).toBe(0);
});

test('a second start on the same data folder or the same port ends with one sentence', async () => {
  await untilOpen(startApp());
  const samePort = startApp();
  expect(await samePort.exited).toBe(1);
  expect(samePort.printed()).toMatch(/^Port \d+ is already taken by another program: .*\n$/);
  const sameFolder = startApp({ PORT: String(await freePort()) });
  expect(await sameFolder.exited).toBe(1);
  expect(sameFolder.printed()).toMatch(/^Freshlegs already runs on the data folder .*\n$/);
});

test('a data folder that cannot be used ends with one sentence', async () => {
  const file = join(dataDir, 'a-file');
  writeFileSync(file, '');
  const app = startApp({ FRESHLEGS_DATA_DIR: file });
  expect(await app.exited).toBe(1);
  expect(app.printed()).toMatch(/^The data folder .* cannot be used \(it is not a folder\): .*\n$/);
});
