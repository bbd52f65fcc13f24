import { join } from 'node:path';
import * as domain from '@freshlegs/domain';
import * as lab from '@freshlegs/domain/lab';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { testCollector, type CollectedTest } from './collect-tests.ts';
import * as fewRuns from './few-runs.ts';
import { moduleLoader } from './load-modules.ts';
import { failedToLoad, resultOf } from './run-test.ts';
import { isLeftOut, isSlow, testFiles } from './which-tests.ts';

const PACKAGES: readonly (readonly [string, unknown])[] = [
  ['@freshlegs/domain', domain],
  ['@freshlegs/domain/lab', lab],
  ['fast-check', fewRuns],
];

/** Where changed code looks up which of its faults is on, and notes what was reached. */
const switchboard = (): InstrumenterContext => {
  const holder: Record<string, InstrumenterContext> = globalThis as never;
  return (holder[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
};

/** Stryker takes a loop for endless after a hundred times its usual rounds; ten times are enough here. */
const ENDLESS = 0.1;

/** The tests of one file, with modules of their own. */
function testsOf(file: string): readonly CollectedTest[] {
  const path = join(process.cwd(), file);
  const { vitest, tests } = testCollector(path, file);
  moduleLoader(new Map([...PACKAGES, ['vitest', vitest]]))(path);
  return tests.filter(({ id }) => !isLeftOut(id));
}

/** Whether a test only needs more records than it gets here: it is then left out, and red tests stay red. */
async function passesWithAllRecords({ id, shortName }: CollectedTest): Promise<boolean> {
  fewRuns.few.on = false;
  const again = testsOf(shortName).find((test) => test.id === id);
  const result = again === undefined ? null : await resultOf(again);
  fewRuns.few.on = true;
  return result?.status === TestStatus.Success;
}

/**
 * Runs the tests of packages/rules in this process instead of starting vitest for each fault: they need nothing but
 * `describe`, `it` and `expect`, and most faults are found within milliseconds. Works in Stryker's copy of the package.
 */
class RulesTestRunner implements TestRunner {
  /** The quick file that found the last fault is in front: it finds most of the neighbours too. */
  private files: readonly string[] = testFiles();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const board = switchboard();
    const reached: Record<string, Record<string, number>> = {};
    board.mutantCoverage = { static: {}, perTest: reached };
    const results: TestResult[] = [];
    for (const file of this.files) {
      const loading = `${file}#loading`;
      board.currentTestId = loading;
      const kept: TestResult[] = [];
      for (const test of testsOf(file)) {
        board.currentTestId = test.id;
        const result = await resultOf(test);
        if (result.status === TestStatus.Failed && (await passesWithAllRecords(test))) delete reached[test.id];
        else kept.push(result);
      }
      // Each run loads the file anew, so every test of it can see a fault in what only runs while loading.
      for (const { id } of kept) reached[id] = { ...reached[loading], ...reached[id] };
      results.push(...kept);
      delete reached[loading];
    }
    delete board.currentTestId;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: board.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const board = switchboard();
    board.activeMutant = activeMutant.id;
    board.hitCount = 0;
    if (hitLimit === undefined) delete board.hitLimit;
    else board.hitLimit = hitLimit * ENDLESS;

    const wanted = new Set(testFilter);
    const wantedFiles = new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))));
    const results: TestResult[] = [];
    for (const file of this.files.filter((name) => wanted.size === 0 || wantedFiles.has(name))) {
      for await (const result of this.resultsOf(file, wanted)) results.push(result);
      if (results.at(-1)?.status !== TestStatus.Failed) continue;
      if (!isSlow(file)) this.files = [file, ...this.files.filter((name) => name !== file)];
      break;
    }
    delete board.activeMutant;
    const timeout = determineHitLimitReached(board.hitCount, board.hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }

  /** The results of the wanted tests of one file, up to the first failure. */
  private async *resultsOf(file: string, wanted: ReadonlySet<string>): AsyncGenerator<TestResult> {
    let tests: readonly CollectedTest[];
    try {
      tests = testsOf(file);
    } catch (error) {
      yield failedToLoad(file, error);
      return;
    }
    for (const test of tests) {
      if (wanted.size > 0 && !wanted.has(test.id)) continue;
      const result = await resultOf(test);
      yield result;
      if (result.status === TestStatus.Failed) return;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesTestRunner)];
