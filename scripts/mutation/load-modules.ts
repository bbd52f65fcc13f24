import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

type Exports = Record<string, unknown>;
type Wrapped = (module: { exports: Exports }, require: (name: string) => unknown, dir: string) => void;

const compiled = new Map<string, Wrapped>();
const requireNode = createRequire(import.meta.url);

/** A TypeScript file as a function that can be run again and again, each time for a module with new state. */
function compile(path: string): Wrapped {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const source = readFileSync(path, 'utf8');
  const { code } = path.endsWith('.json')
    ? { code: `module.exports = ${source};` }
    : transformSync(source, {
        loader: 'ts',
        format: 'cjs',
        target: 'node20',
        sourcefile: path,
        define: { 'import.meta.dirname': 'folderOfFile' },
      });
  const wrapped = compileFunction(code, ['module', 'require', 'folderOfFile'], { filename: path }) as Wrapped;
  compiled.set(path, wrapped);
  return wrapped;
}

/**
 * Loads TypeScript files and what they import by relative path, with state of their own: whatever code keeps from one
 * call to the next is gone with the next loader. Packages come from `packages` and are shared.
 */
export function moduleLoader(packages: ReadonlyMap<string, unknown>): (path: string) => Exports {
  const loaded = new Map<string, { exports: Exports }>();
  const load = (path: string): Exports => {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module: { exports: Exports } = { exports: {} };
    loaded.set(path, module);
    const folder = dirname(path);
    const require = (name: string): unknown => {
      if (name.startsWith('.')) return load(resolve(folder, name));
      return packages.get(name) ?? requireNode(name);
    };
    compile(path)(module, require, folder);
    return module.exports;
  };
  return load;
}
