import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@freshlegs/postgres-launcher';

const prefix = 'freshlegs-test-';

/** A cluster for one test run: nothing is forced to disk, and nothing of it stays. */
export type ThrowAwayCluster = {
  readonly adminUrl: string;
  readonly logFile: string;
  discard(): Promise<void>;
};

/** Starts an empty throw-away cluster in the folder for temporary files. */
export async function startThrowAwayCluster(): Promise<ThrowAwayCluster> {
  await discardForgotten();
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  // The account that runs the database for root must be able to enter.
  chmodSync(dataDir, 0o755);
  writeFileSync(join(dataDir, 'owner.pid'), String(process.pid));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  return {
    adminUrl: server.adminUrl,
    logFile: server.logFile,
    discard: () => discard(server, dataDir),
  };
}

/** A killed test run leaves its server running: the next run clears it away. */
async function discardForgotten(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const dataDir = join(tmpdir(), name);
    const ownerFile = join(dataDir, 'owner.pid');
    if (!name.startsWith(prefix) || !existsSync(ownerFile)) continue;
    if (isAlive(Number(readFileSync(ownerFile, 'utf8')))) continue;
    if (existsSync(join(dataDir, 'postgres', 'postmaster.pid'))) {
      await discard(await startEmbeddedPostgres({ dataDir, durable: false }), dataDir);
    } else {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
}

async function discard(server: EmbeddedPostgres, dataDir: string): Promise<void> {
  await server.stop('immediate');
  rmSync(dataDir, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
