import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Nothing may depend on the zone of the machine: tests run in one that is 5 h 45 min off UTC.
process.env['TZ'] = 'Asia/Kathmandu';

const deep = process.env['FRESHLEGS_DEEP'] === '1';
const withDatabase = [join(import.meta.dirname, 'packages/db/src/testing/global-setup.ts')];

type Project = { readonly name: string; readonly root: string; readonly globalSetup?: string[] };

const projects: readonly Project[] = [
  { name: 'domain', root: 'packages/domain' },
  { name: 'rules', root: 'packages/rules' },
  { name: 'access', root: 'packages/access' },
  { name: 'synthetic', root: 'packages/synthetic' },
  { name: 'intake', root: 'packages/intake' },
  { name: 'report', root: 'packages/report' },
  { name: 'postgres-launcher', root: 'packages/postgres-launcher' },
  { name: 'db', root: 'packages/db', globalSetup: withDatabase },
  { name: 'api', root: 'packages/api', globalSetup: withDatabase },
  { name: 'dashboard', root: 'apps/dashboard' },
  { name: 'worker', root: 'apps/worker', globalSetup: withDatabase },
  { name: 'scripts', root: 'scripts' },
  { name: 'tests', root: 'tests', globalSetup: withDatabase },
];

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: projects.map(({ name, root, globalSetup = [] }) => ({
      root,
      test: {
        name,
        globalSetup,
        include: ['**/*.test.ts', '**/*.test.tsx'],
        // Long ones run with `npm run test:deep`.
        exclude: ['**/node_modules/**', '**/.next/**', ...(deep ? [] : ['**/*.deep.test.ts'])],
        env: { TZ: 'Asia/Kathmandu' },
        testTimeout: deep ? 600_000 : 20_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
