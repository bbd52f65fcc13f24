import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '@freshlegs/db/migrate';
import { freePort, keptSecret } from '@freshlegs/postgres-launcher';
import { root, startNode, type Running } from './child-process.ts';
import { type DatabaseServer, startDatabaseServer } from './database-server.ts';
import { until } from './until.ts';

/** Dashboard, worker and database of one data folder, each a process of its own that may be killed and started again. */
export interface Installation {
  readonly appUrl: string;
  readonly database: DatabaseServer;
  readonly startDashboard: () => Promise<void>;
  readonly dashboard: () => Running;
  readonly startWorker: () => void;
  readonly worker: () => Running;
  /** Everything that any of its processes ever printed, the server's log included. */
  readonly logs: () => string;
  readonly remove: () => Promise<void>;
}

/** Starts database and dashboard; the worker when the test says so. */
export async function createInstallation(): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), 'freshlegs-faults-'));
  // The account that runs the database for root must be able to enter.
  chmodSync(dataDir, 0o755);
  const database = await startDatabaseServer(dataDir);
  const port = await freePort();
  const appUrl = `http://127.0.0.1:${port}`;
  const env = {
    APP_URL: appUrl,
    NEXTAUTH_URL: appUrl,
    NEXTAUTH_SECRET: keptSecret(dataDir, 'session-secret'),
    DATABASE_URL: database.loginUrl,
    DEMO_DATABASE_URL: '',
    TZ: 'Asia/Kathmandu',
  };
  const started: Running[] = [];
  let dashboard: Running | undefined;
  let worker: Running | undefined;
  const startDashboard = async (): Promise<void> => {
    const cwd = join(root, 'apps', 'dashboard');
    const next = join(cwd, 'node_modules', 'next', 'dist', 'bin', 'next');
    const running = startNode({ cwd, args: [next, 'start', '--port', String(port)], env });
    dashboard = running;
    started.push(running);
    await until('the dashboard is ready', 60, async () => {
      if (!running.isAlive()) throw new Error(`The dashboard ended while starting: ${running.printed()}`);
      return (await fetch(`${appUrl}/api/ready`, { signal: AbortSignal.timeout(10_000) })).ok;
    });
  };
  const startWorker = (): void => {
    worker = startNode({ cwd: join(root, 'apps', 'worker'), args: [join('dist', 'worker.mjs')], env });
    started.push(worker);
  };
  const remove = async (): Promise<void> => {
    for (const running of started) await running.kill();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const installation = {
    appUrl,
    database,
    startDashboard,
    dashboard: () => required(dashboard),
    startWorker,
    worker: () => required(worker),
    logs: () =>
      [...started.map((one) => one.printed()), readFileSync(join(dataDir, 'postgres', 'server.log'))].join('\n'),
    remove,
  };
  try {
    await migrateDatabase(database.ownerUrl);
    await startDashboard();
  } catch (error) {
    await remove();
    throw error;
  }
  return installation;
}

function required(running: Running | undefined): Running {
  if (!running) throw new Error('It was not started yet.');
  return running;
}
