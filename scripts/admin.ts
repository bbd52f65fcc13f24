import { join } from 'node:path';
import { createRuntime } from '@freshlegs/api/services';
import { loginUrl, migrateDatabase } from '@freshlegs/db/migrate';
import { LauncherError } from '@freshlegs/postgres-launcher';
import { runVerb, usage } from './admin/verbs.ts';
import { openDatabasesForCommand } from './app/open-databases-for-command.ts';
import { appSettings } from './app/settings.ts';
import { complain, say } from './app/tell.ts';

// What the administrator does at the console, where no mail is configured: pnpm admin <verb>.
const [verb, ...args] = process.argv.slice(2);

try {
  if (!usage.some((line) => line.split(' ')[0] === verb)) {
    throw new LauncherError(`usage:\n${usage.map((line) => `  pnpm admin ${line}`).join('\n')}`);
  }
  const databases = await openDatabasesForCommand(join(import.meta.dirname, '..'));
  try {
    await migrateDatabase(databases.ownerUrl);
    const runtime = createRuntime({
      databaseUrl: loginUrl(databases.ownerUrl),
      appUrl: appSettings('start', process.env).appUrl,
      log: { info: () => undefined, error: (event) => complain(new LauncherError(event)) },
      maxConnections: 2,
    });
    try {
      for (const line of await runVerb(runtime, verb ?? '', args)) say(line);
    } finally {
      await runtime.db.close();
    }
  } finally {
    await databases.stop();
  }
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
