import { mkdtempSync, rmSync } from 'node:fs';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Benchmark } from './benchmark.ts';

interface Module {
  readonly benchmark: Benchmark;
}

// What runs source files keeps the name of each function with a call at run time, which no user ever waits for.
register('./load-without-names.mjs', import.meta.url);

/** Loads a benchmark of this folder, and what it measures, file by file. */
export const fromSource = async (name: string): Promise<Benchmark> =>
  ((await import(`./${name}.ts`)) as Module).benchmark;

/** Loads a benchmark in one bundled file, both of its sides, as the dashboard and the worker are shipped. */
export async function bundled(name: string): Promise<Benchmark> {
  const folder = mkdtempSync(join(tmpdir(), 'freshlegs-bench-'));
  try {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [join(import.meta.dirname, `${name}.ts`)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    return ((await import(pathToFileURL(outfile).href)) as Module).benchmark;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
