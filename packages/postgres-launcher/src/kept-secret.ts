import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from './launcher-error.ts';

/** Whether a secret of this name was made before. */
export function hasSecret(dataDir: string, name: string): boolean {
  return existsSync(join(dataDir, 'secrets', name));
}

/**
 * A random secret (256 bit, URL-safe) that is made once and kept in the data folder, readable by
 * its owner only.
 *
 * @throws LauncherError when the kept one cannot be read or is empty
 */
export function keptSecret(dataDir: string, name: string): string {
  const folder = join(dataDir, 'secrets');
  const file = join(folder, name);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) writeNew(file);
    chmodSync(file, 0o600);
    const secret = readFileSync(file, 'utf8').trim();
    if (secret === '') throw new Error('it is empty');
    return secret;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LauncherError(
      `The secret kept in ${file} cannot be used (${reason}): restore the data folder from a backup, or choose another one with FRESHLEGS_DATA_DIR.`,
      { cause },
    );
  }
}

/** Written beside and renamed, so that a crash never leaves half a secret. */
function writeNew(file: string): void {
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}
