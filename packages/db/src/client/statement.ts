import { is, Placeholder, sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { ParameterOrJSON } from 'postgres';
import { sendWithin, type Tx } from './transaction.ts';

const dialect = new PgDialect();

/**
 * A statement for the ways that are gone all day: its text is put together once, when it is first used. It is on its way
 * to the server before the call returns, behind what was sent before, so several are sent without waiting in between; the
 * transaction ends when all are answered, and with the error of the first that fails. So nobody has to wait for rows that
 * nobody needs. `build` is given a function that stands for a value; names are those of `Values`.
 */
export function statement<Values extends object, Row extends object>(
  build: (value: (name: keyof Values & string) => SQL) => SQL,
): (tx: Tx, values: Values) => Promise<readonly Row[]> {
  let ready: Ready | undefined;
  return (tx, values) => {
    ready ??= readyOf(build((name) => sql`${sql.placeholder(name)}`));
    return sendWithin<Row>(tx, ready.text, ready.valuesOf(values));
  };
}

interface Ready {
  readonly text: string;
  readonly valuesOf: (values: object) => ParameterOrJSON<never>[];
}

function readyOf(built: SQL): Ready {
  const { sql: text, params } = dialect.sqlToQuery(built);
  return {
    text,
    valuesOf: (values) =>
      params.map((param) =>
        is(param, Placeholder) ? (values as Record<string, ParameterOrJSON<never>>)[param.name] : param,
      ) as ParameterOrJSON<never>[],
  };
}
