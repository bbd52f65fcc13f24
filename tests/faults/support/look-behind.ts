import postgres, { type Sql } from 'postgres';
import { until } from './until.ts';

/** Looks behind the scenes as the owner of the database, once nobody is at work there any more. */
export async function lookBehind<Result>(ownerUrl: string, look: (sql: Sql) => Promise<Result>): Promise<Result> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await until('no transaction of the application is under way', 30, async () => isQuiet(sql));
    return await look(sql);
  } finally {
    await sql.end();
  }
}

/** What a killed process had handed over may still be committed a moment later. */
async function isQuiet(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ busy: number }[]>`
    select count(*)::int as busy from pg_stat_activity where usename = 'freshlegs_login' and state <> 'idle'`;
  return row?.busy === 0;
}
