import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from './workspace.ts';

const GOAL_BYTES = 60_000;

/** A door of the rules as a browser would load it: bundled, tree-shaken, minified, compressed. */
async function bundled(entry: string): Promise<{ readonly bytes: number; readonly modules: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  );
  return { bytes: gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length, modules };
}

test('the rules for the browser: what-if is at most 60 kB gzip, without the schema library and without blood', async () => {
  const { bytes, modules } = await bundled('packages/rules/src/simulate.ts');
  process.stdout.write(`what-if for the browser: ${bytes} bytes gzip, goal ${GOAL_BYTES}\n`);
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThanOrEqual(GOAL_BYTES);
  expect(modules.filter((path) => /node_modules|\/blood\/|\/red-flags\//.test(path))).toEqual([]);
});
