import type { TablesRelationalConfig } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import type { ReservedSql, Sql, TransactionSql } from 'postgres';
import { DatabaseUnreachable, isUnreachable } from './database-unreachable.ts';
import { ownConnection, type OwnConnection } from './own-connection.ts';

/** A transaction that has taken a role; the only thing queries are given. */
export type Tx = PostgresJsTransaction<Record<string, unknown>, TablesRelationalConfig>;

/** Whose transaction it is: one person in one club. */
export interface ClubContext {
  readonly clubId: string;
  readonly userId: string;
}

export type RoleName = 'app' | 'engine' | 'gate' | 'eraser' | 'jobs';

interface Opened {
  readonly sql: ReservedSql;
  /** Roles that were asked for: the transaction ends when all of them were given. */
  readonly taken: Promise<unknown>[];
}

// Kept on the transaction itself: a server may load this module several times, and share one database among them.
const OPENED = Symbol.for('freshlegs.opened-transaction');
type OpenTx = Tx & { [OPENED]?: Opened };
const dialect = new PgDialect();

/**
 * Within a transaction: takes the role and says for whom, until the transaction ends or another one is taken. The
 * request is on its way to the server before this returns, ahead of every query that is written after it; so nobody
 * has to wait for the answer. If it fails, the server refuses whatever comes afterwards, and nothing is committed.
 * Nothing may be under way that was asked for in the former role.
 */
export async function takeRole(tx: Tx, role: RoleName, context: Partial<ClubContext> = {}): Promise<void> {
  const transaction = (tx as OpenTx)[OPENED];
  if (!transaction) throw new Error('A role is taken within a transaction of this package.');
  const asked = transaction.sql.unsafe(TAKE_ROLE, [role, context.clubId ?? '', context.userId ?? '']).execute();
  transaction.taken.push(asked);
  await asked;
}

const TAKE_ROLE =
  "select set_config('role', $1, true), set_config('app.club_id', $2, true), set_config('app.user_id', $3, true)";

/** Connections with the login role, and whether the server keeps the statements that are sent on them. */
export interface Connections {
  readonly client: Sql;
  readonly prepare: boolean;
}

/**
 * One transaction in this role. Whatever `work` throws rolls everything back. Begin, role and the first statements of
 * `work` go to the server together. DatabaseUnreachable when it does not answer.
 */
export async function transactionAs<Result>(
  connections: Connections,
  role: RoleName,
  context: Partial<ClubContext>,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  try {
    const own = await ownConnection(connections.client, connections.prepare);
    return await withinTransaction(own, role, context, work);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    throw new DatabaseUnreachable('The database does not answer.', { cause: error });
  }
}

async function withinTransaction<Result>(
  { sql, begin, isLost }: OwnConnection,
  role: RoleName,
  context: Partial<ClubContext>,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  // A transaction runs queries as a connection does; the query builder's types ask for a transaction of the driver.
  const session = new PostgresJsSession(sql as ReservedSql & TransactionSql, dialect, undefined);
  const tx: OpenTx = new PostgresJsTransaction(dialect, session, undefined);
  const taken: Promise<unknown>[] = [];
  tx[OPENED] = { sql, taken };
  try {
    const [, , result] = await Promise.all([begin(), takeRole(tx, role, context), work(tx)]);
    await Promise.all(taken);
    await commit(sql);
    return result;
  } catch (error) {
    // Fails only where the connection is lost, which is the error already.
    if (!isLost()) await sql.unsafe('rollback').catch(() => undefined);
    throw error;
  } finally {
    delete tx[OPENED];
    if (!isLost()) sql.release();
  }
}

/** A statement whose failure `work` passed over has ended the transaction: the server then answers with a rollback. */
async function commit(sql: ReservedSql): Promise<void> {
  const { command } = await sql.unsafe('commit');
  if (command !== 'COMMIT') throw new Error('A statement of the transaction failed, so nothing of it was kept.');
}
