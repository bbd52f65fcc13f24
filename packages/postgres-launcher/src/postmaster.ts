import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A database server that runs on a cluster. */
export type Postmaster = { readonly pid: number; readonly port: number };

/**
 * The server that already runs on the cluster, read from its postmaster.pid: one that outlived a
 * killed Freshlegs is used again. A file left by a server that is gone is removed when its process
 * number now belongs to something else, which Postgres would mistake for a running server.
 */
export function runningPostmaster(clusterDir: string): Postmaster | undefined {
  const file = join(clusterDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  // Lines of the file: pid, data folder, start time, port, socket folder, address, memory key, status.
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  if (!isServerOf(pid, clusterDir)) {
    rmSync(file);
    return undefined;
  }
  return Number.isInteger(port) && port > 0 ? { pid, port } : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, but of another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A postmaster works inside its cluster folder. Where the system does not tell, we trust the file. */
function isServerOf(pid: number, clusterDir: string): boolean {
  if (!existsSync('/proc/self/cwd')) return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterDir);
  } catch {
    return false;
  }
}
