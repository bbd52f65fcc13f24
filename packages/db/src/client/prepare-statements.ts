import type { ParameterOrJSON, Sql, TransactionSql, UnsafeQueryOptions } from 'postgres';

/** Statements with longer lists of parameters differ from call to call, and would only fill the server's memory. */
const MAX_PARAMETERS = 64;

type Client = Sql | TransactionSql;

/**
 * Lets the server keep what the query builder sends: it is parsed and planned once a connection, goes there and back
 * once instead of twice, and statements sent together are not held up by each other. The query builder hands its text
 * to `unsafe`, which prepares nothing by itself.
 */
export function prepareStatements(client: Sql): void {
  prepareUnsafe(client);
  const begin = client.begin.bind(client) as (work: (tx: TransactionSql) => Promise<unknown>) => Promise<unknown>;
  const preparing = async (work: (tx: TransactionSql) => Promise<unknown>): Promise<unknown> =>
    begin(async (tx) => {
      prepareUnsafe(tx);
      return work(tx);
    });
  Object.assign(client, { begin: preparing });
}

function prepareUnsafe(client: Client): void {
  const unsafe = client.unsafe.bind(client);
  Object.assign(client, {
    unsafe: (text: string, parameters: ParameterOrJSON<never>[] = [], options: UnsafeQueryOptions = {}) =>
      unsafe(text, parameters, {
        ...options,
        prepare: parameters.length > 0 && parameters.length <= MAX_PARAMETERS,
      }),
  });
}
