import type { TablesRelationalConfig } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js';
import type { ParameterOrJSON, ReservedSql, RowList, Sql, TransactionSql } from 'postgres';
import { DatabaseUnreachable, isUnreachable } from './database-unreachable.ts';
import { postgresCode } from './error-causes.ts';
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
  /** What was sent, whether or not anybody waits for it: the transaction ends when all of it is answered. */
  readonly sent: Promise<unknown>[];
  /** The error of the first of them that failed: the server refuses whatever comes after it. */
  failure: Error | null;
  /** Nothing was written: whether the end succeeds changes nothing for anybody. */
  onlyRead: boolean;
}

// Kept on the transaction itself: a server may load this module several times, and share one database among them.
const OPENED = Symbol.for('freshlegs.opened-transaction');
type OpenTx = Tx & { [OPENED]?: Opened };
const NOT_OPEN = 'Within a transaction of this package only, and before it ends.';
const dialect = new PgDialect();

/**
 * Within a transaction: takes the role and says for whom, until the transaction ends or another one is taken. The
 * request is on its way to the server before this returns, ahead of every query that is written after it; so nobody
 * has to wait for the answer. If it fails, the server refuses whatever comes afterwards, and nothing is committed.
 * Nothing may be under way that was asked for in the former role.
 */
export async function takeRole(tx: Tx, role: RoleName, context: Partial<ClubContext> = {}): Promise<void> {
  await sendWithin(tx, TAKE_ROLE, [role, context.clubId ?? '', context.userId ?? '']);
}

/** Sends a statement at once, and has the transaction wait for its answer. */
export function sendWithin<Row extends object>(
  tx: Tx,
  text: string,
  values: ParameterOrJSON<never>[],
): Promise<RowList<Row[]>> {
  const opened = (tx as OpenTx)[OPENED];
  if (!opened) return Promise.reject(new Error(NOT_OPEN));
  const asked = opened.sql.unsafe<Row[]>(text, values).execute();
  opened.sent.push(asked);
  asked.catch((error: Error) => (opened.failure ??= error));
  return asked;
}

/**
 * Nobody waits for this but the end of the transaction, which fails with it. Everything it sends has to be sent before
 * this is called: afterwards the end may be on its way already.
 */
export function leaveToEnd(tx: Tx, work: Promise<unknown>): void {
  const opened = (tx as OpenTx)[OPENED];
  if (!opened) throw new Error(NOT_OPEN);
  opened.sent.push(work);
  work.catch(() => undefined);
}

/**
 * Says that this transaction wrote nothing: its result is handed over without waiting for its end, which the connection
 * alone waits for.
 */
export function onlyRead(tx: Tx): void {
  const opened = (tx as OpenTx)[OPENED];
  if (opened) opened.onlyRead = true;
}

/** What the server says to everything after the first failure. */
const REFUSED = '25P02';

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
  { sql, begin, end, isLost }: OwnConnection,
  role: RoleName,
  context: Partial<ClubContext>,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  // A transaction runs queries as a connection does; the query builder's types ask for a transaction of the driver.
  const session = new PostgresJsSession(sql as ReservedSql & TransactionSql, dialect, undefined);
  const tx: OpenTx = new PostgresJsTransaction(dialect, session, undefined);
  const release = (): void => {
    if (!isLost()) sql.release();
  };
  const opened: Opened = { sql, sent: [], failure: null, onlyRead: false };
  tx[OPENED] = opened;
  try {
    const [, , result] = await Promise.all([begin(), takeRole(tx, role, context), work(tx)]);
    const ended = Promise.all([...opened.sent, committed(end('commit'))]);
    if (opened.onlyRead) {
      ended.catch(() => undefined).finally(release);
      return result;
    }
    await ended;
    release();
    return result;
  } catch (error) {
    // Fails only where the connection is lost, which is the error already.
    if (!isLost()) await end('rollback').catch(() => undefined);
    release();
    throw postgresCode(error) === REFUSED ? (opened.failure ?? error) : error;
  } finally {
    delete tx[OPENED];
  }
}

/** A statement whose failure `work` passed over has ended the transaction: the server then answers with a rollback. */
async function committed(ended: Promise<{ readonly command: string }>): Promise<void> {
  const { command } = await ended;
  if (command !== 'COMMIT') throw new Error('A statement of the transaction failed, so nothing of it was kept.');
}
