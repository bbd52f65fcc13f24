import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRuntime, type Runtime } from '@freshlegs/api/services';
import { loginUrl, migrateDatabase } from '@freshlegs/db/migrate';
import { startEmbeddedPostgres } from '@freshlegs/postgres-launcher';
import postgres from 'postgres';

export type Admin = postgres.Sql;

/** A database server of its own with the tables of the product, as safe on disk as the one that `npm start` runs. */
export interface ClubServer {
  readonly adminUrl: string;
  /** As the owner, who writes clubs in bulk and sees every row. */
  readonly admin: Admin;
  /** With the login role and row-level security, on this clock. */
  readonly runtimeAt: (now: () => Date) => Runtime;
  /** One connection with the login role, for what is measured bare. */
  readonly bare: () => Admin;
}

/** Starts a server, hands it over and leaves nothing of it behind. */
export async function withClubServer<Result>(work: (server: ClubServer) => Promise<Result>): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), 'freshlegs-bench-'));
  // The account that runs the database for root must be able to enter.
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedPostgres({ dataDir, durable: true });
  const opened: (() => Promise<void>)[] = [];
  try {
    await migrateDatabase(server.adminUrl);
    const admin = postgres(server.adminUrl, { max: 2, onnotice: () => undefined });
    opened.push(async () => admin.end());
    return await work({
      adminUrl: server.adminUrl,
      admin,
      runtimeAt: (now) => {
        const runtime = createRuntime({
          databaseUrl: loginUrl(server.adminUrl),
          appUrl: 'http://127.0.0.1',
          log: { info: () => undefined, error: (event) => void process.stderr.write(`${event}\n`) },
          now,
          maxConnections: 2,
          statementTimeoutMs: 120_000,
        });
        opened.push(async () => runtime.db.close());
        return runtime;
      },
      bare: () => {
        const client = postgres(server.adminUrl, { max: 1, onnotice: () => undefined });
        opened.push(async () => client.end());
        return client;
      },
    });
  } finally {
    for (const close of opened.toReversed()) await close();
    await server.stop('immediate');
    rmSync(dataDir, { recursive: true, force: true });
  }
}
