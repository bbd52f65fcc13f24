import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';
import type { ParameterOrJSON } from 'postgres';
import { sendWithin, type Tx } from './transaction.ts';

/** What becomes of a row that is there already: an error, the old one stays, or the new one replaces it by its key. */
export type IfThere = 'error' | 'keep' | 'replace';

/** Texts that are kept of one table: single rows and full batches come again, what is between them seldom. */
const MAX_TEXTS = 64;

/**
 * Writes rows of one table in one statement, as `statement` sends it; all rows name the same columns. The answer's
 * `count` tells how many were written. Nothing is sent for no rows.
 */
export function rowsInto<Table extends PgTable>(
  table: Table,
  ifThere: IfThere = 'error',
): (tx: Tx, rows: readonly Table['$inferInsert'][]) => Promise<{ readonly count: number }> {
  const columns: Readonly<Record<string, PgColumn>> = getTableColumns(table);
  const texts = new Map<string, string>();
  return async (tx, rows) => {
    const [first] = rows;
    if (!first) return { count: 0 };
    const names = Object.keys(columns).filter((name) => (first as Row)[name] !== undefined);
    const key = `${rows.length} ${names.join()}`;
    let text = texts.get(key);
    if (text === undefined) {
      text = insertOf(table, names, rows.length, ifThere);
      if (texts.size >= MAX_TEXTS) texts.clear();
      texts.set(key, text);
    }
    const values: ParameterOrJSON<never>[] = [];
    for (const row of rows as readonly Row[])
      for (const name of names) values.push(driverValue(columns[name], row[name]));
    return sendWithin(tx, text, values);
  };
}

type Row = Readonly<Record<string, unknown>>;

const driverValue = (column: PgColumn | undefined, value: unknown) =>
  (value === null || value === undefined ? null : column?.mapToDriverValue(value)) as ParameterOrJSON<never>;

function insertOf(table: PgTable, names: readonly string[], rows: number, ifThere: IfThere): string {
  const columns: Readonly<Record<string, PgColumn>> = getTableColumns(table);
  const quoted = names.map((name) => quote(columns[name]?.name ?? name));
  const row = (at: number) => `(${names.map((_, index) => `$${at * names.length + index + 1}`).join()})`;
  const { schema, primaryKeys } = getTableConfig(table);
  const into = `${quote(schema ?? 'public')}.${quote(getTableName(table))}`;
  const values = Array.from({ length: rows }, (_, at) => row(at)).join();
  return `insert into ${into} (${quoted.join()}) values ${values}${conflict(quoted, primaryKeys[0]?.columns ?? [], ifThere)}`;
}

function conflict(quoted: readonly string[], key: readonly PgColumn[], ifThere: IfThere): string {
  if (ifThere === 'error') return '';
  if (ifThere === 'keep') return ' on conflict do nothing';
  const ofKey = key.map(({ name }) => quote(name));
  const changed = quoted.filter((name) => !ofKey.includes(name)).map((name) => `${name}=excluded.${name}`);
  return ` on conflict (${ofKey.join()}) do update set ${changed.join()}`;
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
