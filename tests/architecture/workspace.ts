import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** A package of the monorepo as it stands on disk. */
export type WorkspacePackage = {
  /** Short name: the one after @freshlegs/. */
  readonly name: string;
  readonly folder: string;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
  /** What each dependency of any kind is declared as. */
  readonly versions: Readonly<Record<string, string>>;
  readonly files: readonly SourceFile[];
};

export type SourceFile = { readonly path: string; readonly text: string; readonly isTest: boolean };

type Manifest = {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

const unwatched = new Set(['node_modules', '.next', '.turbo', 'dist', 'migrations', 'test-results', 'public']);

/** All packages with their source files, read anew. */
export function workspacePackages(): readonly WorkspacePackage[] {
  const grouped = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return [...grouped, join(root, 'scripts'), join(root, 'tests')]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(readPackage);
}

function readPackage(folder: string): WorkspacePackage {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    name: manifest.name.replace('@freshlegs/', ''),
    folder,
    dependencies: Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }),
    devDependencies: Object.keys(manifest.devDependencies ?? {}),
    versions: { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies },
    files: sourcePaths(folder).map(readSource),
  };
}

function sourcePaths(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return unwatched.has(entry.name) ? [] : sourcePaths(path);
    return /\.(ts|tsx|mts|mjs|js|css)$/.test(entry.name) && entry.name !== 'next-env.d.ts' ? [path] : [];
  });
}

/** Tests, their support, and programs that only developers run: they may use development dependencies. */
const neverShipped =
  /(^|\/)(tests?|testing)\/|\.(test|spec|config|setup)\.[a-z]+$|^scripts\/mutation[/.]|^apps\/worker\/build\.ts$/;

function readSource(path: string): SourceFile {
  const shown = relative(root, path);
  return { path: shown, text: readFileSync(path, 'utf8'), isTest: neverShipped.test(shown) };
}
