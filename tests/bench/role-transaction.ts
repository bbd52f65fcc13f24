import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@freshlegs/db';
import { loginUrl, migrateDatabase } from '@freshlegs/db/migrate';
import { startEmbeddedPostgres } from '@freshlegs/postgres-launcher';
import postgres from 'postgres';
import { alternate } from './alternate.ts';
import { type Benchmark, judged } from './benchmark.ts';

/**
 * The price of safety on every request: a transaction that takes its role and says for whom, beside
 * the bare query. Four round trips (begin, role, query, commit) against one, and the work of the query builder.
 */
export const benchmark: Benchmark = {
  run: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'freshlegs-bench-'));
    // The account that runs the database for root must be able to enter.
    chmodSync(dataDir, 0o755);
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    await migrateDatabase(server.adminUrl);
    const db = openDatabase(loginUrl(server.adminUrl), { maxConnections: 1 });
    const bare = postgres(loginUrl(server.adminUrl), { max: 1 });
    const product = () => db.asGate(async (tx) => Array.from(await tx.execute('select 1 as one')));
    const limit = async () => Array.from(await bare`select 1 as one`);
    try {
      const [ofProduct, ofLimit] = [JSON.stringify(await product()), JSON.stringify(await limit())];
      if (ofProduct !== ofLimit) throw new Error(`role-transaction: ${ofProduct} is not ${ofLimit}`);
      const ms = await alternate({ product, limit }, 200);
      const value = ms.product / ms.limit;
      return [
        judged({ name: 'role-transaction', productMs: ms.product, limitMs: ms.limit, what: 'ratio', value, goal: 8 }),
      ];
    } finally {
      await db.close();
      await bare.end();
      await server.stop('immediate');
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
