import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApps } from '../app/build-apps.ts';
import { runProgram } from './run-program.ts';
import { type Tally, withExitCode } from './tally.ts';
import { vitestTally } from './vitest-tally.ts';

export type TestRun = {
  readonly root: string;
  /** Folder for reports. */
  readonly results: string;
  readonly deep: boolean;
};

/** Runs the unit and integration tests of all packages in one vitest. */
export async function runVitest({ root, results, deep }: TestRun): Promise<Tally> {
  // Several deep tests serve the build at the same moment: it is made before any of them.
  if (deep) await buildApps(root, new AbortController().signal);
  const report = join(results, 'vitest.json');
  const code = await runProgram(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, env: { TZ: 'Asia/Kathmandu', FRESHLEGS_DEEP: deep ? '1' : '0' } },
  );
  return withExitCode(vitestTally(JSON.parse(readFileSync(report, 'utf8'))), code);
}
