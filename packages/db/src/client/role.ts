import type { TablesRelationalConfig } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import type { Sql, TransactionSql } from 'postgres';

/** A transaction that has taken a role; the only thing queries are given. */
export type Tx = PostgresJsTransaction<Record<string, unknown>, TablesRelationalConfig>;

/** Whose transaction it is: one person in one club. */
export interface ClubContext {
  readonly clubId: string;
  readonly userId: string;
}

export type RoleName = 'app' | 'engine' | 'gate' | 'eraser' | 'jobs';

interface Opened {
  readonly connection: TransactionSql;
  /** Roles that were asked for: the transaction ends when all of them were given. */
  readonly taken: Promise<unknown>[];
}

const opened = new WeakMap<Tx, Opened>();
const dialect = new PgDialect();

/**
 * Within a transaction: takes the role and says for whom, until the transaction ends or another one is taken. The
 * request is on its way to the server before this returns, ahead of every query that is written after it; so nobody
 * has to wait for the answer. If it fails, the server refuses whatever comes afterwards, and nothing is committed.
 * Nothing may be under way that was asked for in the former role.
 */
export async function takeRole(tx: Tx, role: RoleName, context: Partial<ClubContext> = {}): Promise<void> {
  const transaction = opened.get(tx);
  if (!transaction) throw new Error('A role is taken within a transaction of this package.');
  const asked = transaction.connection
    .unsafe(TAKE_ROLE, [role, context.clubId ?? '', context.userId ?? ''])
    .execute();
  transaction.taken.push(asked);
  await asked;
}

const TAKE_ROLE =
  "select set_config('role', $1, true), set_config('app.club_id', $2, true), set_config('app.user_id', $3, true)";

/** One transaction in this role. Whatever `work` throws rolls everything back. */
export async function transactionAs<Result>(
  client: Sql,
  role: RoleName,
  context: Partial<ClubContext>,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const result = await client.begin(async (connection) => {
    // A transaction runs queries as a client does; the query builder's types ask for all of a client.
    const session = new PostgresJsSession(connection as unknown as Sql & TransactionSql, dialect, undefined);
    const tx: Tx = new PostgresJsTransaction(dialect, session, undefined);
    const taken: Promise<unknown>[] = [];
    opened.set(tx, { connection, taken });
    const [, done] = await Promise.all([takeRole(tx, role, context), work(tx)]);
    await Promise.all(taken);
    return done;
  });
  return result as Result;
}
