import { openDataFolder } from '@freshlegs/postgres-launcher';
import { claimDataFolder, dataFolderUser } from './claim-data-folder.ts';
import { type Databases, openDatabases } from './open-databases.ts';
import { appSettings } from './settings.ts';

/**
 * The databases for a command beside the app: while Freshlegs runs it joins its server and leaves
 * it running, otherwise it starts the embedded one and stops it in the end.
 */
export async function openDatabasesForCommand(root: string): Promise<Databases> {
  const settings = appSettings('start', process.env);
  const dataDir = await openDataFolder({ root, chosen: settings.dataDir });
  const inUse = dataFolderUser(dataDir) !== undefined;
  const release = inUse ? () => undefined : claimDataFolder(dataDir);
  const databases = await openDatabases({ ...settings, dataDir });
  return {
    ...databases,
    stop: async () => {
      if (!inUse) await databases.stop();
      release();
    },
  };
}
