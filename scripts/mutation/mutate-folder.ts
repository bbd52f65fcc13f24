import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { RULES_ROOT, mutatePatterns } from './folders.ts';

/** Beside the packages, so that what a copy of the rules imports by relative path is found from there too. */
const WORK_FOLDER = join(import.meta.dirname, '../../.mutation');

export type MutantResults = Awaited<ReturnType<Stryker['runMutationTest']>>;

/**
 * Changes the rules of one folder in all small ways Stryker knows, each in turn, and runs the tests of packages/rules
 * against each change. What an earlier run found about code and tests that are still the same is taken over.
 */
export function mutateFolder(folder: string, workers: number): Promise<MutantResults> {
  // Stryker copies the folder it is started in.
  process.chdir(RULES_ROOT);
  process.env['TZ'] = 'Asia/Kathmandu';
  // Its processes load our runner, which is TypeScript.
  process.env['NODE_OPTIONS'] = `--import ${import.meta.resolve('tsx')}`;
  return new Stryker({
    mutate: mutatePatterns(folder),
    mutator: { excludedMutations: ['StringLiteral'] },
    coverageAnalysis: 'perTest',
    testRunner: 'rules',
    plugins: [join(import.meta.dirname, 'test-runner.ts')],
    concurrency: workers,
    timeoutMS: 10_000,
    incremental: true,
    incrementalFile: join(WORK_FOLDER, `${folder}.json`),
    tempDirName: WORK_FOLDER,
    // TypeScript 7 has no interface by which Stryker could read or change these.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { reportTests: false, reportScoreTable: false, logTests: false },
    thresholds: { high: 95, low: 90, break: null },
  }).runMutationTest();
}
