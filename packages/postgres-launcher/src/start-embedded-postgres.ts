import postgres from 'postgres';
import { type ServerAccount, serverAccount } from './account.ts';
import { type Binaries, serverBinaries } from './binaries.ts';
import { clusterDirOf, clusterOwner, createCluster, hasCluster } from './cluster.ts';
import { freePort } from './free-port.ts';
import { hasSecret, keptSecret } from './kept-secret.ts';
import { LauncherError } from './launcher-error.ts';
import { type Postmaster, runningPostmaster } from './postmaster.ts';
import { runProgram } from './run-program.ts';
import { fileSizeB, reasonInLog, serverLogOf } from './server-log.ts';
import { serverSettings } from './server-settings.ts';

const passwordName = 'postgres-password';
const startTimeoutS = 120;

/** A real Postgres server that lives in a data folder. */
export type EmbeddedPostgres = {
  /** URL of the database `postgres` for the cluster's owner, password included. */
  readonly adminUrl: string;
  /** True when the server was already running, left behind by a process that was killed. */
  readonly attached: boolean;
  readonly logFile: string;
  isRunning(): boolean;
  /** Starts a server that ended by itself, at the same address: who was connected finds it again. */
  startAgain(): Promise<void>;
  /** Ends all sessions and stops the server; `immediate` does not care about the data. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
};

type StartOptions = { readonly dataDir: string; readonly durable: boolean };

type Server = {
  readonly clusterDir: string;
  readonly binaries: Binaries;
  readonly account: ServerAccount | undefined;
};

/**
 * Starts the server of a data folder, making its cluster the first time, or attaches to the one
 * that still runs there.
 *
 * @throws LauncherError with one sentence when that is not possible
 */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const { dataDir, durable } = options;
  const clusterDir = clusterDirOf(dataDir);
  const account = serverAccount(clusterDir);
  const known = hasCluster(dataDir);
  if (known && !hasSecret(dataDir, passwordName)) {
    throw new LauncherError(
      `The data folder ${dataDir} holds a database but not its password (secrets/${passwordName}): restore both from the same backup.`,
    );
  }
  const password = keptSecret(dataDir, passwordName);
  const binaries = await serverBinaries(dataDir, account);
  if (!known) await createCluster({ dataDir, password, binaries, account, durable });
  const server = { clusterDir, binaries, account };
  const left = runningPostmaster(clusterDir);
  const { port } = left ?? (await startServer(server, durable));
  const adminUrl = `postgres://${clusterOwner}:${password}@127.0.0.1:${port}/postgres`;
  await untilItAnswers(adminUrl, dataDir);
  return {
    adminUrl,
    attached: left !== undefined,
    logFile: serverLogOf(clusterDir),
    isRunning: () => runningPostmaster(clusterDir) !== undefined,
    startAgain: async () => {
      if (!runningPostmaster(clusterDir)) await startServer(server, durable, port);
      await untilItAnswers(adminUrl, dataDir);
    },
    stop: (mode = 'fast') => stopServer(server, mode),
  };
}

async function startServer(server: Server, durable: boolean, formerPort?: number): Promise<Postmaster> {
  const { clusterDir, binaries, account } = server;
  const logFile = serverLogOf(clusterDir);
  for (let attempt = 1; ; attempt += 1) {
    const port = formerPort ?? (await freePort());
    const fromB = fileSizeB(logFile);
    const settings = serverSettings({ port, durable }).map((setting) => `-c ${setting}`);
    const { ok } = await runProgram(
      binaries.pgCtl,
      // prettier-ignore
      ['start', '-D', clusterDir, '-w', '-t', String(startTimeoutS), '-l', logFile, '-o', settings.join(' ')],
      account,
    );
    const postmaster = ok ? runningPostmaster(clusterDir) : undefined;
    if (postmaster) return postmaster;
    const reason = reasonInLog(logFile, fromB) ?? 'it gave no reason';
    // Another program may take the port between our asking and the server's binding.
    if (attempt < 3 && reason.includes('in use')) continue;
    throw new LauncherError(
      `The database in ${clusterDir} does not start (${reason}): see ${logFile}, or choose another data folder with FRESHLEGS_DATA_DIR.`,
    );
  }
}

async function stopServer(server: Server, mode: 'fast' | 'immediate'): Promise<void> {
  const { clusterDir, binaries, account } = server;
  if (!runningPostmaster(clusterDir)) return;
  const args = ['stop', '-D', clusterDir, '-w', '-t', '60', '-m', mode];
  const { ok, output } = await runProgram(binaries.pgCtl, args, account);
  if (!ok && runningPostmaster(clusterDir)) {
    throw new LauncherError(`The database in ${clusterDir} does not stop (${output}).`);
  }
}

/** A server that recovers from a crash refuses sessions for a while (57P03). */
async function untilItAnswers(adminUrl: string, dataDir: string): Promise<void> {
  const deadline = performance.now() + startTimeoutS * 1000;
  for (;;) {
    const sql = postgres(adminUrl, { max: 1, connect_timeout: 10, onnotice: () => undefined });
    try {
      await sql`select 1`;
      return;
    } catch (cause) {
      const recovering = cause instanceof postgres.PostgresError && cause.code === '57P03';
      if (!recovering || performance.now() > deadline) {
        throw new LauncherError(
          `The database in ${dataDir} runs but does not let Freshlegs in (${cause instanceof Error ? cause.message : 'no reason given'}): its password is kept in ${dataDir}/secrets.`,
          { cause },
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      await sql.end();
    }
  }
}
