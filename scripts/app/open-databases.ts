import { type EmbeddedPostgres, startEmbeddedPostgres } from '@freshlegs/postgres-launcher';
import postgres from 'postgres';

/** The two databases of an installation, as their owner. */
export type Databases = {
  readonly ownerUrl: string;
  /** The demo squad's; absent on a server of one's own that was given none. */
  readonly demoOwnerUrl: string | undefined;
  /** Absent on a server of one's own. */
  readonly embedded: EmbeddedPostgres | undefined;
  readonly stop: () => Promise<void>;
};

type DatabaseChoice = {
  readonly databaseUrl: string | undefined;
  readonly demoDatabaseUrl: string | undefined;
  /** Where the embedded server lives when no URL was given. */
  readonly dataDir: string;
};

/** Takes the given databases, or starts the embedded server and makes its two on first use. */
export async function openDatabases(choice: DatabaseChoice): Promise<Databases> {
  if (choice.databaseUrl) {
    return {
      ownerUrl: choice.databaseUrl,
      demoOwnerUrl: choice.demoDatabaseUrl,
      embedded: undefined,
      stop: () => Promise.resolve(),
    };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: choice.dataDir, durable: true });
  return {
    ownerUrl: await databaseOn(embedded.adminUrl, 'freshlegs'),
    demoOwnerUrl: await databaseOn(embedded.adminUrl, 'freshlegs_demo'),
    embedded,
    stop: () => embedded.stop(),
  };
}

async function databaseOn(adminUrl: string, name: string): Promise<string> {
  const sql = postgres(adminUrl, { max: 1 });
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`;
    if (found.length === 0) await sql.unsafe(`create database ${name}`);
  } finally {
    await sql.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
