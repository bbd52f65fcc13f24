import { join } from 'node:path';
import { TestStatus, type TestResult } from '@stryker-mutator/api/test-runner';
import type { CollectedTest } from './collect-tests.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs one test and says how it went. */
export async function resultOf({ id, name, file, run }: CollectedTest): Promise<TestResult> {
  const start = performance.now();
  const result = (): { id: string; name: string; fileName: string; timeSpentMs: number } => ({
    id,
    name,
    fileName: file,
    timeSpentMs: performance.now() - start,
  });
  try {
    await run();
    return { ...result(), status: TestStatus.Success };
  } catch (error) {
    return { ...result(), status: TestStatus.Failed, failureMessage: messageOf(error) };
  }
}

/** A test file that could not even be loaded, as one failed test. */
export const failedToLoad = (file: string, error: unknown): TestResult => ({
  id: `${file}#loads`,
  name: 'loads',
  fileName: join(process.cwd(), file),
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: messageOf(error),
});
