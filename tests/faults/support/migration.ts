import { join } from 'node:path';
import postgres from 'postgres';
import { root, startNode, type Running } from './child-process.ts';
import { until } from './until.ts';

const NAME = 'migrated';
/** Of the whole cluster, not of a database: they would outlive it. */
const ROLES = ['app', 'engine', 'eraser', 'gate', 'jobs', 'freshlegs_login'];

/** A database without anything, in place of the one before, on a server that knows no role of the product; its address. */
export async function emptyDatabase(adminUrl: string): Promise<string> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(`drop database if exists ${NAME} with (force)`);
    for (const role of ROLES) await sql.unsafe(`drop role if exists ${role}`);
    await sql.unsafe(`create database ${NAME}`);
  } finally {
    await sql.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${NAME}`;
  return url.href;
}

/** The product's migration in a process of its own; `begun` when it is about to do the first step. */
export function startMigrating(url: string): { readonly process: Running; readonly begun: Promise<void> } {
  const program = join(root, 'tests', 'faults', 'support', 'migrate.ts');
  const running = startNode({ cwd: join(root, 'tests'), args: ['--import', 'tsx', program, url] });
  const begun = until('the migration begins', 60, () => running.printed().includes('migrating'));
  return { process: running, begun };
}
