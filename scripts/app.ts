import { join } from 'node:path';
import { migrateDatabase } from '@freshlegs/db/migrate';
import { openDataFolder } from '@freshlegs/postgres-launcher';
import { buildApps } from './app/build-apps.ts';
import { claimDataFolder } from './app/claim-data-folder.ts';
import { assertPortFree } from './app/claim-port.ts';
import { dashboardEnvironment } from './app/dashboard-environment.ts';
import { keepServerRunning } from './app/keep-server-running.ts';
import { openDatabases } from './app/open-databases.ts';
import { serveDashboard } from './app/serve-dashboard.ts';
import { serveWorker } from './app/serve-worker.ts';
import { appSettings } from './app/settings.ts';
import { stopSignal } from './app/stop-signal.ts';
import { complain, say } from './app/tell.ts';

const root = join(import.meta.dirname, '..');
const signal = stopSignal();
/** What has to be stopped in the end, the last started first. */
const started: (() => void | Promise<void>)[] = [];

try {
  await run();
} catch (error) {
  if (!signal.aborted) {
    complain(error);
    process.exitCode = 1;
  }
}
if (started.length > 0 && signal.aborted) say('Stopping ...');
for (const stop of started.toReversed()) {
  await Promise.resolve(stop()).catch((error: unknown) => {
    complain(error);
    process.exitCode = 1;
  });
}
process.exit();

async function run(): Promise<void> {
  const settings = appSettings(process.argv[2], process.env);
  await assertPortFree(settings.port);
  const dataDir = await openDataFolder({ root, chosen: settings.dataDir });
  started.push(claimDataFolder(dataDir));
  const databases = await openDatabases({ ...settings, dataDir });
  started.push(databases.stop);
  if (databases.embedded) started.push(keepServerRunning(databases.embedded));
  signal.throwIfAborted();
  await migrateDatabase(databases.ownerUrl);
  if (databases.demoOwnerUrl) await migrateDatabase(databases.demoOwnerUrl);
  say(settings.databaseUrl ? 'The database is ready.' : `The database in ${dataDir} is ready.`);
  signal.throwIfAborted();
  if (settings.mode === 'start') await buildApps(root, signal);
  const env = dashboardEnvironment(settings, databases, dataDir);
  const dashboard = serveDashboard({ root, mode: settings.mode, port: settings.port, env });
  started.push(dashboard.stop);
  await dashboard.ready(signal);
  const worker = serveWorker({ root, mode: settings.mode, env });
  started.push(worker.stop);
  say(`\nFreshlegs is open at ${settings.appUrl}\n`);
  await untilAborted(
    dashboard.exited.then(() => 'dashboard'),
    worker.exited.then(() => 'worker'),
  );
}

async function untilAborted(...ends: readonly Promise<string>[]): Promise<void> {
  const aborted = new Promise<string>((resolve) => {
    signal.addEventListener('abort', () => resolve('launcher'));
    if (signal.aborted) resolve('launcher');
  });
  const ended = await Promise.race([aborted, ...ends]);
  if (!signal.aborted) throw new Error(`The ${ended} ended by itself.`);
}
