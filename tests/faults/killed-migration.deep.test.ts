import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrateDatabase } from '@freshlegs/db/migrate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chance } from '../bench/chance.ts';
import { type DatabaseServer, startDatabaseServer } from './support/database-server.ts';
import { POINTS, SEED } from './support/points.ts';
import { schemaOf } from './support/schema.ts';
import { tellPoints, type PointReport } from './support/tell-points.ts';
import { emptyDatabase, startMigrating } from './support/migration.ts';

let dataDir: string;
let server: DatabaseServer | undefined;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'freshlegs-faults-'));
  // The account that runs the database for root must be able to enter.
  chmodSync(dataDir, 0o755);
  server = await startDatabaseServer(dataDir);
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test(`migrating: after ${POINTS.migrating} kills the next attempt ends where one in peace ends`, async () => {
  if (!server) throw new Error('There is no server.');
  const by = chance(SEED + 4);
  const url = await emptyDatabase(server.ownerUrl);
  const undisturbed = startMigrating(url);
  await undisturbed.begun;
  const begunMs = performance.now();
  await undisturbed.process.ended;
  const undisturbedMs = performance.now() - begunMs;
  const wanted = await schemaOf(url);
  expect(wanted.length).toBeGreaterThan(300);

  const reports: PointReport[] = [];
  for (let point = 1; point <= POINTS.migrating; point++) {
    const target = by.oneOf(['migration', 'migration', 'server'] as const);
    await emptyDatabase(server.ownerUrl);
    const migrating = startMigrating(url);
    await migrating.begun;
    await sleep(by.next() * undisturbedMs);
    if (target === 'server') await server.kill();
    await migrating.process.kill();
    if (target === 'server') await server.startAgain();
    const wasDone = migrating.process.printed().includes('migrated');
    reports.push({ target, acknowledged: wasDone ? 1 : 0, unanswered: wasDone ? 0 : 1 });
    await migrateDatabase(url);
    expect(await schemaOf(url), `after kill ${point}`).toEqual(wanted);
  }
  tellPoints('migrating', reports, performance.now() - begunMs);
});
