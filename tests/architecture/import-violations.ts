import { dirname, join, relative } from 'node:path';
import { importedModules, packageOf } from './imported-modules.ts';
import type { PackageRule } from './package-table.ts';
import { root, type SourceFile, type WorkspacePackage } from './workspace.ts';

const scope = '@freshlegs/';

/** Every import of a package's sources that the table or its own package.json does not allow. */
export function importViolations(subject: WorkspacePackage, rule: PackageRule): readonly string[] {
  return subject.files.flatMap((file) =>
    importedModules(file.text).flatMap((name) => {
      const problem = problemOf(name, file, subject, rule);
      return problem ? [`${file.path}: ${name} ${problem}`] : [];
    }),
  );
}

function problemOf(name: string, file: SourceFile, subject: WorkspacePackage, rule: PackageRule): string | undefined {
  if (name.startsWith('.')) return leavesPackage(name, file, subject) ? 'leaves the package' : undefined;
  if (!file.isTest && rule.never.some((pattern) => pattern.test(name))) return 'is forbidden here';
  if (name.startsWith('node:')) return undefined;
  const owner = packageOf(name);
  if (owner === `${scope}${subject.name}`) return undefined;
  if (!isDeclared(owner, file, subject)) return 'is not declared in package.json';
  if (!owner.startsWith(scope)) return undefined;
  const allowed = file.isTest ? [...rule.internal, ...(rule.internalInTests ?? [])] : rule.internal;
  return allowed.includes(owner.replace(scope, '')) ? undefined : 'is not in the table of packages';
}

function leavesPackage(name: string, file: SourceFile, subject: WorkspacePackage): boolean {
  const target = join(root, dirname(file.path), name);
  return relative(subject.folder, target).startsWith('..');
}

/** Tests and configuration may use development dependencies; what ships may not. Types vanish when built. */
function isDeclared(owner: string, file: SourceFile, subject: WorkspacePackage): boolean {
  if (subject.dependencies.includes(owner)) return true;
  const mayUseDev = file.isTest || subject.name === 'tests';
  return mayUseDev && subject.devDependencies.includes(owner);
}
