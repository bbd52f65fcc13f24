import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from '@freshlegs/postgres-launcher';

const fileName = 'running.json';

type Claim = { readonly pid: number; readonly processStart: string };

/**
 * Marks the data folder as used by this process, so that a second Freshlegs does not attach to the
 * first one's database and stop it later. Returns the function that gives it free again.
 *
 * @throws LauncherError when another Freshlegs uses it
 */
export function claimDataFolder(dataDir: string): () => void {
  const user = dataFolderUser(dataDir);
  if (user !== undefined) {
    throw new LauncherError(
      `Freshlegs already runs on the data folder ${dataDir} (process ${user}): stop it first, or choose another folder with FRESHLEGS_DATA_DIR.`,
    );
  }
  const file = join(dataDir, fileName);
  const claim: Claim = { pid: process.pid, processStart: processStart(process.pid) };
  writeFileSync(file, JSON.stringify(claim));
  return () => rmSync(file, { force: true });
}

/** The process that uses the data folder now; a claim left by a killed process does not count. */
export function dataFolderUser(dataDir: string): number | undefined {
  const file = join(dataDir, fileName);
  if (!existsSync(file)) return undefined;
  const claim = parsed(readFileSync(file, 'utf8'));
  if (!isClaim(claim) || !isAlive(claim.pid)) return undefined;
  return processStart(claim.pid) === claim.processStart ? claim.pid : undefined;
}

/** A process killed while writing leaves half a file. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isClaim(value: unknown): value is Claim {
  return typeof value === 'object' && value !== null && 'pid' in value && 'processStart' in value;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When the process started, in the kernel's own count: tells it from a later one of the same number. */
function processStart(pid: number): string {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 'unknown';
  // The program's name stands in parentheses and may hold spaces: count the fields after it.
  return readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? 'unknown';
}
