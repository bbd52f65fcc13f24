import { join } from 'node:path';
import { build } from 'esbuild';

// One file that Node.js runs as it is. What is not bundled is a dependency of this package.
await build({
  entryPoints: [join(import.meta.dirname, 'src', 'main.ts')],
  outfile: join(import.meta.dirname, 'dist', 'worker.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  external: ['graphile-worker', '@node-rs/argon2'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
