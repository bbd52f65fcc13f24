import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { serverAccount } from './account.ts';
import { clusterDirOf } from './cluster.ts';
import { LauncherError } from './launcher-error.ts';
import { mayEnter } from './reachable.ts';

type DataFolderChoice = {
  /** The checkout; its `.data` is the default. */
  readonly root: string;
  /** What FRESHLEGS_DATA_DIR says, if anything. */
  readonly chosen: string | undefined;
};

/**
 * Returns the folder that keeps the database and its secrets, made when absent. Without a choice
 * it is `<root>/.data`, or, when root's database account cannot get there, a folder of its own
 * below /var that belongs to this checkout.
 *
 * @throws LauncherError when the folder cannot be used
 */
export async function openDataFolder({ root, chosen }: DataFolderChoice): Promise<string> {
  if (chosen) {
    const dir = resolve(root, chosen);
    if (await databaseMayEnter(dir)) return makeFolder(dir);
    throw new LauncherError(
      `The data folder ${dir} lies where the database's account may not go: choose another one with FRESHLEGS_DATA_DIR, or start Freshlegs as a normal user.`,
    );
  }
  const beside = join(root, '.data');
  const dir = (await databaseMayEnter(beside)) ? beside : folderBelowVar(root);
  return makeFolder(dir);
}

async function databaseMayEnter(dir: string): Promise<boolean> {
  return mayEnter(nearestFolder(dir), serverAccount(clusterDirOf(dir)));
}

/** /var/lib outlives the cleaning of temporary folders; only root gets here, so it may write there. */
function folderBelowVar(root: string): string {
  const parent = existsSync('/var/lib') ? '/var/lib' : '/var/tmp';
  return join(parent, `freshlegs-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function nearestFolder(dir: string): string {
  return isFolder(dir) ? dir : nearestFolder(dirname(dir));
}

/** Level by level: Node's own recursive mkdir never ends where the system says a parent does not exist (/proc). */
function makeMissing(dir: string): void {
  if (existsSync(dir)) return;
  makeMissing(dirname(dir));
  mkdirSync(dir);
  chmodSync(dir, 0o755);
}

function makeFolder(dir: string): string {
  try {
    makeMissing(dir);
    if (!isFolder(dir)) throw new Error('it is not a folder');
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    return dir;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LauncherError(
      `The data folder ${dir} cannot be used (${reason}): choose another one with FRESHLEGS_DATA_DIR.`,
      { cause },
    );
  }
}
