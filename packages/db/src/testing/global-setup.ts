import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '../migrate/migrate-database.ts';
import { templateDatabase } from './provided-context.ts';
import { startThrowAwayCluster, type ThrowAwayCluster } from './throw-away-cluster.ts';
import { urlOfDatabase } from './url-of-database.ts';

type Shared = { users: number; readonly cluster: Promise<ThrowAwayCluster> };

// Each vitest project loads this file anew but all run in one process: they share one cluster.
const sharedBy = globalThis as typeof globalThis & { freshlegsTestCluster?: Shared };

/** Starts the cluster with the migrated template before the first test and discards it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = (sharedBy.freshlegsTestCluster ??= { users: 0, cluster: startWithTemplate() });
  shared.users += 1;
  const { adminUrl, logFile } = await shared.cluster;
  project.provide('postgresAdminUrl', adminUrl);
  project.provide('postgresLogFile', logFile);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete sharedBy.freshlegsTestCluster;
    await (await shared.cluster).discard();
  };
}

async function startWithTemplate(): Promise<ThrowAwayCluster> {
  const cluster = await startThrowAwayCluster();
  const sql = postgres(cluster.adminUrl, { max: 1 });
  await sql.unsafe(`create database ${templateDatabase}`);
  await sql.end();
  await migrateDatabase(urlOfDatabase(cluster.adminUrl, templateDatabase));
  return cluster;
}
