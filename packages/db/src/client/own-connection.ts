import type { ParameterOrJSON, ReservedSql, Sql, UnsafeQueryOptions } from 'postgres';
import { DatabaseUnreachable } from './database-unreachable.ts';

/** Statements with longer lists of parameters differ from call to call, and would only fill the server's memory. */
const MAX_PARAMETERS = 64;

/** A connection that belongs to one transaction until it is given back. */
export interface OwnConnection {
  readonly sql: ReservedSql;
  /** Asks the server to begin: on its way before this returns, ahead of whatever is asked afterwards. */
  readonly begin: () => Promise<unknown>;
  /** The same for the end of the transaction; nothing is sent for it afterwards. */
  readonly end: (how: 'commit' | 'rollback') => Promise<{ readonly command: string }>;
  /** The driver has put it away: nothing may be sent on it, and it is not given back. */
  readonly isLost: () => boolean;
}

/**
 * Takes a connection out of the pool. With `prepare` the server keeps what is sent on it: a statement is parsed and
 * planned once, goes there and back once instead of twice, and statements sent together are not held up by each other.
 * The query builder hands its text to `unsafe`, which prepares nothing by itself.
 */
export async function ownConnection(client: Sql, prepare: boolean): Promise<OwnConnection> {
  const sql = await client.reserve();
  const unsafe = sql.unsafe.bind(sql);
  let [lost, ended] = [false, false];
  Object.assign(sql, {
    unsafe: (text: string, parameters: ParameterOrJSON<never>[] = [], options: UnsafeQueryOptions = {}) => {
      // The driver would write to a socket that is not there any more.
      if (lost) throw new DatabaseUnreachable('The connection was lost within the transaction.');
      // Or it would be part of the next transaction on this connection: somebody else's.
      if (ended) throw new Error('The transaction has ended: what is asked now comes too late.');
      const keep = prepare && parameters.length > 0 && parameters.length <= MAX_PARAMETERS;
      return unsafe(text, parameters, { ...options, prepare: keep });
    },
  });
  // The way in which the driver's own transactions learn of a lost connection; its types do not tell.
  const watched = {
    onexecute: (connection: object): true => {
      Object.assign(connection, { onclose: () => (lost = true) });
      return true;
    },
  };
  return {
    sql,
    begin: () => unsafe('begin', [], watched as UnsafeQueryOptions).execute(),
    end: (how) => {
      ended = true;
      return unsafe(how).execute();
    },
    isLost: () => lost,
  };
}
