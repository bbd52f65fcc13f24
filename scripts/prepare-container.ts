import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrateDatabase } from '@freshlegs/db/migrate';
import { LauncherError, openDataFolder } from '@freshlegs/postgres-launcher';
import { dashboardEnvironment } from './app/dashboard-environment.ts';
import { openDatabases } from './app/open-databases.ts';
import { appSettings } from './app/settings.ts';
import { complain, say } from './app/tell.ts';

// Before the dashboard of docker/compose.yml starts: migrates as the owner of the database, and
// writes the dashboard's settings, which do not hold the owner's password, to the given file.
try {
  const settings = appSettings('start', process.env);
  const [file] = process.argv.slice(2);
  if (!file || !settings.databaseUrl) {
    throw new LauncherError('usage: DATABASE_URL=... tsx scripts/prepare-container.ts FILE');
  }
  const root = join(import.meta.dirname, '..');
  const dataDir = await openDataFolder({ root, chosen: settings.dataDir });
  const databases = await openDatabases({ ...settings, dataDir });
  await migrateDatabase(databases.ownerUrl);
  if (databases.demoOwnerUrl) await migrateDatabase(databases.demoOwnerUrl);
  const environment = dashboardEnvironment(settings, databases, dataDir);
  const lines = Object.entries(environment).map(([name, value]) => `${name}='${value.replaceAll("'", '%27')}'\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  say('The database has the newest schema.');
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
