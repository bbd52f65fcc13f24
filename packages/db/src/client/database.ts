import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from '../schema/index.ts';
import { prepareStatements } from './prepare-statements.ts';

type Drizzle = PostgresJsDatabase<typeof schema>;
/** A transaction that has taken a role; the only thing queries are given. */
export type Tx = Parameters<Parameters<Drizzle['transaction']>[0]>[0];

/** Whose transaction it is: one person in one club. */
export interface ClubContext {
  readonly clubId: string;
  readonly userId: string;
}

export interface Database {
  /** As one person in one club: row-level security lets through what that person may see. */
  asApp: <Result>(context: ClubContext, work: (tx: Tx) => Promise<Result>) => Promise<Result>;
  /** As the engine of one club: reads all facts of the club, writes prompts. Only for assessment and prompts. */
  asEngine: <Result>(clubId: string, work: (tx: Tx) => Promise<Result>) => Promise<Result>;
  /** Control plane: accounts, sessions, clubs and tokens. */
  asGate: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
  /** As the job queue: hands over jobs, and nothing else. */
  asJobs: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
  /** True if the server answers. */
  ping: () => Promise<boolean>;
  close: () => Promise<void>;
}

export interface DatabaseOptions {
  readonly maxConnections?: number;
  /** Off for poolers in transaction mode that know no prepared statements. */
  readonly prepare?: boolean;
  readonly statementTimeoutMs?: number;
}

type RoleName = 'app' | 'engine' | 'gate' | 'eraser' | 'jobs';

/** Within a transaction: takes the role and says for whom, until the transaction ends. One round trip. */
export async function takeRole(tx: Tx, role: RoleName, context: Partial<ClubContext> = {}): Promise<void> {
  await tx.execute(
    sql`select set_config('role', ${role}, true), set_config('app.club_id', ${context.clubId ?? ''}, true), set_config('app.user_id', ${context.userId ?? ''}, true)`,
  );
}

/**
 * Opens the database with the login role, which owns nothing: each transaction takes a role first.
 * Connections are made when needed; call `close` at the end.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const client = postgres(url, {
    max: options.maxConnections ?? 10,
    prepare: options.prepare ?? true,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: { application_name: 'freshlegs', statement_timeout: options.statementTimeoutMs ?? 15_000 },
  });
  const prepared = (options.prepare ?? true) ? prepareStatements(client) : client;
  const db: Drizzle = drizzle(prepared, { schema });
  const as = async <Result>(
    role: RoleName,
    context: Partial<ClubContext>,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Result> =>
    db.transaction(async (tx) => {
      await takeRole(tx, role, context);
      return work(tx);
    });
  return {
    asApp: async (context, work) => as('app', context, work),
    asEngine: async (clubId, work) => as('engine', { clubId }, work),
    asGate: async (work) => as('gate', {}, work),
    asJobs: async (work) => as('jobs', {}, work),
    ping: async () => {
      try {
        await client`select 1`;
        return true;
      } catch {
        return false;
      }
    },
    close: async () => client.end({ timeout: 5 }),
  };
}
