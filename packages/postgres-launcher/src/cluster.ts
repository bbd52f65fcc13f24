import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ServerAccount } from './account.ts';
import type { Binaries } from './binaries.ts';
import { LauncherError } from './launcher-error.ts';
import { runProgram } from './run-program.ts';

/** The superuser of the embedded cluster: owns databases and schemas, never used to serve requests. */
export const clusterOwner = 'freshlegs_owner';

const majorVersion = '18';

/** Where in the data folder the cluster lies. */
export function clusterDirOf(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/**
 * Whether the data folder already holds a cluster.
 *
 * @throws LauncherError when what is there is no cluster of this version
 */
export function hasCluster(dataDir: string): boolean {
  const clusterDir = clusterDirOf(dataDir);
  try {
    if (!existsSync(clusterDir) || readdirSync(clusterDir).length === 0) return false;
    const version = readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim();
    if (version === majorVersion) return true;
    throw new Error(`it was made by PostgreSQL ${version}, this is ${majorVersion}`);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LauncherError(
      `The folder ${clusterDir} holds no usable database (${reason}): restore it from a backup, or choose another data folder with FRESHLEGS_DATA_DIR.`,
      { cause },
    );
  }
}

type NewCluster = {
  readonly dataDir: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly account: ServerAccount | undefined;
  /** False for throw-away clusters of tests: nothing is forced to disk. */
  readonly durable: boolean;
};

/** Makes a cluster beside its place and renames it, so that an interrupted attempt leaves nothing half-made. */
export async function createCluster(cluster: NewCluster): Promise<void> {
  const { dataDir, password, binaries, account, durable } = cluster;
  const unfinished = join(dataDir, 'postgres.new');
  const passwordFile = join(dataDir, 'postgres.password');
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  chmodSync(unfinished, 0o700);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const args = ['-D', unfinished, '-U', clusterOwner, '-A', 'scram-sha-256'];
  args.push(`--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '--no-instructions');
  // Sorts alike on every machine.
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (!durable) args.push('--no-sync');
  const { ok, output } = await runProgram(binaries.initdb, args, account);
  rmSync(passwordFile, { force: true });
  if (!ok) {
    throw new LauncherError(
      `The database in ${dataDir} could not be created: ${output.split('\n').at(-1) ?? 'no reason given'}`,
    );
  }
  rmSync(clusterDirOf(dataDir), { recursive: true, force: true });
  renameSync(unfinished, clusterDirOf(dataDir));
}
