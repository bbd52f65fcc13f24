import { loginUrl } from '@freshlegs/db/migrate';
import { startEmbeddedPostgres } from '@freshlegs/postgres-launcher';
import { killServer, killSession } from './server-processes.ts';

/** The embedded database server of a data folder, as safe on disk as the one that `npm start` runs. */
export interface DatabaseServer {
  /** Its first database, as the owner; nothing is migrated yet. */
  readonly ownerUrl: string;
  /** The same, as the application logs in. */
  readonly loginUrl: string;
  readonly kill: () => Promise<void>;
  /** Ends one session of the application, chosen by the caller. */
  readonly killSession: (chosen: (pids: readonly number[]) => number) => void;
  /** Starts it again; it recovers from its log. */
  readonly startAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startDatabaseServer(dataDir: string): Promise<DatabaseServer> {
  const server = await startEmbeddedPostgres({ dataDir, durable: true });
  return {
    ownerUrl: server.adminUrl,
    loginUrl: loginUrl(server.adminUrl),
    kill: async () => killServer(dataDir),
    killSession: (chosen) => killSession(dataDir, chosen),
    startAgain: async () => server.startAgain(),
    stop: async () => server.stop('immediate'),
  };
}
