import { join } from 'node:path';
import { migrateDatabase } from '@freshlegs/db/migrate';
import { openDatabasesForCommand } from './app/open-databases-for-command.ts';
import { complain, say } from './app/tell.ts';

try {
  const databases = await openDatabasesForCommand(join(import.meta.dirname, '..'));
  try {
    await migrateDatabase(databases.ownerUrl);
    if (databases.demoOwnerUrl) await migrateDatabase(databases.demoOwnerUrl);
    say('The database has the newest schema.');
  } finally {
    await databases.stop();
  }
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
