/** What one package of the monorepo may reach; the prose of this table is in docs/architecture.md. */
export type PackageRule = {
  /** Workspace packages its code may import. */
  readonly internal: readonly string[];
  /** Workspace packages its tests and test support may import besides. */
  readonly internalInTests?: readonly string[];
  /** External packages it must never import, even when some tool would let it. */
  readonly never: readonly RegExp[];
  /** Computes from what it is given: no system, clock, chance or network. */
  readonly pure?: true;
};

const rendering = /^(react|react-dom|next|next-auth)(\/|$)/;
const storage = /^(drizzle-orm|drizzle-kit|postgres)(\/|$)/;
const transport = /^@trpc\//;
const system = /^node:/;
const impure = [system, rendering, storage, transport];

export const packageTable: Readonly<Record<string, PackageRule>> = {
  domain: { internal: [], never: impure, pure: true },
  rules: { internal: ['domain'], never: impure, pure: true },
  access: { internal: ['domain'], never: impure, pure: true },
  synthetic: { internal: ['domain', 'rules'], never: impure, pure: true },
  intake: { internal: ['domain', 'rules'], never: [rendering, storage, transport] },
  report: { internal: ['domain', 'rules'], never: [rendering, storage, transport] },
  'postgres-launcher': { internal: [], never: [rendering, transport, /^drizzle-orm/] },
  db: { internal: ['domain'], internalInTests: ['postgres-launcher'], never: [rendering, transport] },
  api: {
    internal: ['domain', 'rules', 'access', 'intake', 'report', 'db', 'synthetic'],
    never: [rendering, /^postgres(\/|$)/],
  },
  dashboard: { internal: ['domain', 'rules', 'access', 'api'], never: [storage] },
  worker: { internal: ['domain', 'rules', 'access', 'api'], never: [rendering, /^drizzle-orm/] },
  scripts: { internal: ['domain', 'rules', 'intake', 'report', 'db', 'api', 'postgres-launcher'], never: [rendering] },
  tests: {
    internal: [
      'domain',
      'rules',
      'access',
      'intake',
      'report',
      'synthetic',
      'db',
      'api',
      'scripts',
      'postgres-launcher',
    ],
    never: [rendering],
  },
};
