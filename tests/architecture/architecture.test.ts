import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { importViolations } from './import-violations.ts';
import { importedModules } from './imported-modules.ts';
import { impurities } from './impurities.ts';
import { packageCycle } from './package-cycle.ts';
import { packageTable } from './package-table.ts';
import { root, workspacePackages } from './workspace.ts';

const packages = workspacePackages();
const files = packages.flatMap((subject) => subject.files);

test('every package stands in the table', () => {
  expect(packages.length).toBeGreaterThanOrEqual(11);
  expect(packages.map(({ name }) => name).filter((name) => !(name in packageTable))).toEqual([]);
});

test.each(packages.map((subject) => [subject.name, subject] as const))(
  '%s imports only what the table and its package.json allow',
  (name, subject) => {
    expect(importViolations(subject, packageTable[name] ?? { internal: [], never: [/./] })).toEqual([]);
  },
);

test.each(packages.map((subject) => [subject.name, subject] as const))(
  '%s declares no package that the table does not allow',
  (name, { dependencies, devDependencies }) => {
    const rule = packageTable[name];
    const internal = (names: readonly string[]): readonly string[] =>
      names.filter((one) => one.startsWith('@freshlegs/')).map((one) => one.replace('@freshlegs/', ''));
    const allowedInTests = [...(rule?.internal ?? []), ...(rule?.internalInTests ?? [])];
    expect(internal(dependencies).filter((one) => !rule?.internal.includes(one))).toEqual([]);
    expect(internal(devDependencies).filter((one) => !allowedInTests.includes(one))).toEqual([]);
    expect(dependencies.filter((one) => rule?.never.some((pattern) => pattern.test(one)))).toEqual([]);
  },
);

test('versions stand in the catalog of the workspace only', () => {
  const own = packages.flatMap(({ name, versions }) =>
    Object.entries(versions)
      .filter(([one, version]) => version !== (one.startsWith('@freshlegs/') ? 'workspace:*' : 'catalog:'))
      .map(([one, version]) => `${name}: ${one} ${version}`),
  );
  expect(own).toEqual([]);
});

test('no package depends on itself through others', () => {
  const graph = Object.fromEntries(
    packages.map(({ name, dependencies, devDependencies }) => [
      name,
      [...dependencies, ...devDependencies].map((one) => one.replace('@freshlegs/', '')),
    ]),
  );
  expect(packageCycle(graph)).toBeUndefined();
});

test('pure packages touch neither clock, chance, process, network nor the zone of the machine', () => {
  const pure = packages.filter(({ name }) => packageTable[name]?.pure);
  const sources = pure.flatMap((subject) => subject.files).filter(({ isTest }) => !isTest);
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.flatMap(({ path, text }) => impurities(text).map((what) => `${path} touches ${what}`))).toEqual([]);
});

test('no hand-written file is longer than 300 lines', () => {
  const long = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
});

test('files have names that say what they hold', () => {
  const vague = /^(utils?|helpers?|common|misc|lib)\.[a-z]+$/;
  expect(files.map(({ path }) => path).filter((path) => vague.test(basename(path)))).toEqual([]);
  const names = files.map(({ path }) => path).filter((path) => !path.startsWith('apps/dashboard/app/'));
  expect(names.filter((path) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(basename(path)))).toEqual([]);
});

test('nothing is put off and no check is switched off', () => {
  const marks = /\bTO[D]O\b|\bFIX[M]E\b|@ts-(?:ignore|expect-error|nocheck)\b|\b(?:es|ox)lint-disable/;
  const found = files.flatMap(
    ({ path, text }) =>
      marks
        .exec(text)
        ?.slice(0, 1)
        .map((mark) => `${path}: ${mark}`) ?? [],
  );
  expect(found).toEqual([]);
});

test('the detectors see what is planted for them', () => {
  const planted = readFileSync(join(import.meta.dirname, 'planted-imports.txt'), 'utf8');
  expect(importedModules(planted).toSorted()).toEqual([
    '../../access/src/index.ts',
    '@freshlegs/db',
    '@freshlegs/domain',
    'node:fs',
    'vitest',
    'zod',
    'zod/mini',
  ]);
  const subject = {
    name: 'rules',
    folder: join(root, 'packages', 'rules'),
    dependencies: ['@freshlegs/domain', '@freshlegs/db', 'zod'],
    devDependencies: ['vitest'],
    versions: {},
    files: [{ path: 'packages/rules/src/planted.ts', text: planted, isTest: false }],
  };
  expect(importViolations(subject, packageTable['rules'] ?? { internal: [], never: [] }).toSorted()).toEqual([
    'packages/rules/src/planted.ts: ../../access/src/index.ts leaves the package',
    'packages/rules/src/planted.ts: @freshlegs/db is not in the table of packages',
    'packages/rules/src/planted.ts: node:fs is forbidden here',
    'packages/rules/src/planted.ts: vitest is not declared in package.json',
  ]);

  expect(impurities('const now = Date.now();')).toEqual(['the clock']);
  expect(impurities('const now = new Date();')).toEqual(['the clock']);
  expect(impurities('const then = new Date(instantMs);')).toEqual([]);
  expect(impurities('return Math.random() + process.pid;')).toEqual(['chance', 'the process']);

  expect(packageCycle({ a: ['b'], b: ['c'], c: ['a'] })).toEqual(['a', 'b', 'c', 'a']);
  expect(packageCycle({ a: ['b', 'c'], b: ['c'], c: [] })).toBeUndefined();
});
