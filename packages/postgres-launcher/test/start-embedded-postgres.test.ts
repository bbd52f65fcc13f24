import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/index.ts';

const folders: string[] = [];
const servers: EmbeddedPostgres[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop('immediate');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'freshlegs-launcher-'));
  // The account that runs the database for root must be able to enter.
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, durable: true });
  servers.push(server);
  return server;
}

async function query<T>(url: string, run: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await run(sql);
  } finally {
    await sql.end();
  }
}

function postmasterPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a new data folder becomes a real server that lets nobody in without the kept password', async () => {
  const dataDir = newFolder();
  const { adminUrl, attached } = await start(dataDir);
  expect(attached).toBe(false);
  const [row] = await query(adminUrl, (sql) => sql`select current_setting('server_version_num')`);
  expect(String(row?.['current_setting'])).toMatch(/^18/);
  const passwordFile = join(dataDir, 'secrets', 'postgres-password');
  expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
  const guess = adminUrl.replace(readFileSync(passwordFile, 'utf8').trim(), 'guess');
  await expect(query(guess, (sql) => sql`select 1`)).rejects.toMatchObject({ code: '28P01' });
});

test('a server left behind by a killed process is used again and stopped in the end', async () => {
  const dataDir = newFolder();
  const first = await start(dataDir);
  const second = await start(dataDir);
  expect(second).toMatchObject({ attached: true, adminUrl: first.adminUrl });
  const pid = postmasterPid(dataDir);
  await second.stop();
  await untilGone(pid);
  await expect(query(second.adminUrl, (sql) => sql`select 1`)).rejects.toThrow('ECONNREFUSED');
});

test('committed rows survive kill -9 of the server', async () => {
  const dataDir = newFolder();
  const { adminUrl } = await start(dataDir);
  await query(adminUrl, async (sql) => {
    await sql`create table kept as select generate_series(1, 1000) as n`;
  });
  const pid = postmasterPid(dataDir);
  process.kill(pid, 'SIGKILL');
  await untilGone(pid);
  const again = await start(dataDir);
  const [row] = await query(again.adminUrl, (sql) => sql`select count(*)::int as rows from kept`);
  expect(row?.['rows']).toBe(1000);
});

test('a postmaster.pid whose number now belongs to another process does not stop the start', async () => {
  const dataDir = newFolder();
  const first = await start(dataDir);
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  const lines = readFileSync(file, 'utf8').split('\n');
  await first.stop();
  writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'));
  expect((await start(dataDir)).attached).toBe(false);
});

test('each kind of broken data folder is told in one sentence', async () => {
  const withForeignFiles = newFolder();
  mkdirSync(join(withForeignFiles, 'postgres'));
  writeFileSync(join(withForeignFiles, 'postgres', 'notes.txt'), 'not a database');
  await expect(start(withForeignFiles)).rejects.toThrow(/holds no usable database/);

  const ofOtherVersion = newFolder();
  mkdirSync(join(ofOtherVersion, 'postgres'));
  writeFileSync(join(ofOtherVersion, 'postgres', 'PG_VERSION'), '15\n');
  await expect(start(ofOtherVersion)).rejects.toThrow(/made by PostgreSQL 15, this is 18/);

  const damaged = newFolder();
  await (await start(damaged)).stop();
  rmSync(join(damaged, 'postgres', 'global', 'pg_control'));
  await expect(start(damaged)).rejects.toThrow(/does not start \(.*pg_control/);

  const withoutPassword = newFolder();
  await (await start(withoutPassword)).stop();
  rmSync(join(withoutPassword, 'secrets', 'postgres-password'));
  await expect(start(withoutPassword)).rejects.toThrow(/but not its password/);
});

test('neither statements nor row contents reach the log of the server', async () => {
  const dataDir = newFolder();
  const { adminUrl, logFile } = await start(dataDir);
  await query(adminUrl, async (sql) => {
    await sql`create table planted (value text primary key, ferritin int check (ferritin > 0))`;
    await sql`insert into planted values (${'MARKER-ROW'}, 1)`;
    await expect(sql`insert into planted values (${'MARKER-ROW'}, 1)`).rejects.toThrow();
    await expect(sql`insert into planted values (${'MARKER-CHECK'}, -1)`).rejects.toThrow();
    await expect(sql.unsafe(`select 'MARKER-STATEMENT' from nowhere`)).rejects.toThrow();
  });
  const log = readFileSync(logFile, 'utf8');
  expect(log).toContain('violates check constraint');
  expect(log).not.toContain('MARKER');
});
