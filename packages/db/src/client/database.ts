import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { transactionAs, type ClubContext, type Connections, type Tx } from './transaction.ts';

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
    // After an outage people are served again at once; the driver would wait up to 20 s before it looks.
    backoff: () => 0.25,
    onnotice: () => undefined,
    connection: {
      application_name: 'freshlegs',
      statement_timeout: options.statementTimeoutMs ?? 15_000,
      // Every query goes along an index by club and athlete, whatever their values: planning it anew each time, as the
      // server would for lists, costs more than running it.
      plan_cache_mode: 'force_generic_plan',
    },
  });
  // Dates and instants are read and written as the query builder of the transactions expects them.
  drizzle(client);
  const connections: Connections = { client, prepare: options.prepare ?? true };
  return {
    asApp: async (context, work) => transactionAs(connections, 'app', context, work),
    asEngine: async (clubId, work) => transactionAs(connections, 'engine', { clubId }, work),
    asGate: async (work) => transactionAs(connections, 'gate', {}, work),
    asJobs: async (work) => transactionAs(connections, 'jobs', {}, work),
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
